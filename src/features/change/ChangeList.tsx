import { Button } from "@fluentui/react-components";
import type { Change } from "../../contract/change.ts";
import { csvOf } from "../../ui/csv.ts";
import { sayChange } from "./sayChange.ts";
import "../../ui/lines.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("change");

type Props = { readonly changes: readonly Change[]; readonly locale: string };

/** What was changed, newest first, in words; and as a file. */
export function ChangeList({ changes, locale }: Props) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const day = (instant: string) => format.format(Date.parse(instant));
  return (
    <section className="pl-lines">
      <p className="pl-soft">{t("lead")}</p>
      {changes.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <ul>
            {changes.map((one) => (
              <li key={one.id}>
                <p>{sayChange(one, day)}</p>
                <p className="pl-soft">
                  {one.by === null || one.by.name === ""
                    ? t("by-nobody", { when: day(one.at) })
                    : t("by", { by: one.by.name, when: day(one.at) })}
                </p>
              </li>
            ))}
          </ul>
          <div className="pl-actions">
            <Button onClick={() => saveFile(changes, day)}>{t("download")}</Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Hands the list over as a file; nothing of it is sent anywhere. */
function saveFile(changes: readonly Change[], day: (instant: string) => string): void {
  const head = [t("file-when"), t("file-who"), t("file-what"), t("file-meeting"), t("file-text")];
  const rows = changes.map((one) => [one.at, one.by?.name ?? "", one.what, one.meeting ?? "", sayChange(one, day)]);
  const address = URL.createObjectURL(new Blob([csvOf([head, ...rows])], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `plumbline-changes-${(changes[0]?.at ?? "").slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
