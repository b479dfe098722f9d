import { useId } from "react";
import "./form.css";

type Props = {
  readonly label: string;
  /** "2026-12-28" and "09:30", whatever the reader's own way of writing them. */
  readonly type: "date" | "time";
  readonly value: string;
  readonly least?: string | undefined;
  readonly most?: string | undefined;
  readonly enter: (value: string) => void;
};

/** A date or a time of day, in the browser's own control. */
export function Entry({ label, type, value, least, most, enter }: Props) {
  const field = useId();
  return (
    <div className="pl-field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type={type}
        value={value}
        min={least}
        max={most}
        onChange={(event) => enter(event.target.value)}
      />
    </div>
  );
}
