import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("workshop");

type Props = {
  /** Somebody else who said so; only they can take it back. */
  readonly other: string | null;
  readonly value: boolean;
  readonly choose: (openLeader: boolean) => void;
};

/** Whoever leads may answer in the open, beside the people asked; nobody can say it of somebody else. */
export function LeaderChoice({ other, value, choose }: Props) {
  return (
    <fieldset className="pl-choice">
      <legend>{t("leader")}</legend>
      {other !== null && !value && <p className="pl-soft">{t("leader-other", { name: other })}</p>}
      <label>
        <input type="checkbox" checked={value} onChange={(event) => choose(event.target.checked)} />
        <span>{t("leader-open")}</span>
      </label>
    </fieldset>
  );
}
