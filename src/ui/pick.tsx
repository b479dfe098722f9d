import { useId } from "react";
import "./form.css";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly choose: (value: string) => void;
};

/** One of several short words where there is no room for radio buttons. */
export function Pick({ label, value, choices, choose }: Props) {
  const field = useId();
  return (
    <div className="pl-field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}
