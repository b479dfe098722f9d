import { useId } from "react";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("workshop");

/** Four texts. */
export type Ways = readonly string[];
export const noWays: Ways = ["", "", "", ""];
const places = [0, 1, 2, 3] as const;

/** The four ways as they are sent, null while none is written, undefined while they cannot be asked. */
export function waysIn(written: Ways): string[] | null | undefined {
  const ways = written.map((way) => way.trim());
  if (ways.every((way) => way === "")) return null;
  return ways.every((way) => way !== "") && new Set(ways).size === ways.length ? ways : undefined;
}

type Props = { readonly value: Ways; readonly choose: (ways: Ways) => void };

/** Four ways in the asker's own words, folded away until somebody wants them. */
export function WaysFields({ value, choose }: Props) {
  const id = useId();
  return (
    <details className="pl-ways">
      <summary>{t("ways")}</summary>
      <p className="pl-soft">{t("ways-lead")}</p>
      {places.map((place) => (
        <div className="pl-field" key={place}>
          <label htmlFor={`${id}${place}`}>{t("way", { n: place + 1 })}</label>
          <input
            id={`${id}${place}`}
            value={value[place]}
            maxLength={80}
            onChange={(event) => choose(value.with(place, event.target.value))}
          />
        </div>
      ))}
      {waysIn(value) === undefined && <p role="alert">{t("ways-all")}</p>}
    </details>
  );
}
