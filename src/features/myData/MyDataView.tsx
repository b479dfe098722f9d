import { Button } from "@fluentui/react-components";
import type { MyData } from "../../contract/myData.ts";
import { entryText } from "./entryText.ts";
import "./myData.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("myData");

/** Entries shown of one kind; the file has all. */
const SHOWN = 20;

type Props = { readonly data: MyData; readonly locale: string; readonly erase: () => void };

/** What is stored about the reader, by kind; as a file; and the way to delete it. */
export function MyDataView({ data, locale, erase }: Props) {
  const held = data.tables.filter(({ entries }) => entries.length > 0);
  return (
    <>
      <p>{held.length === 0 ? t("none") : t("lead")}</p>
      {held.length > 0 && (
        <>
          <div className="pl-my-data">
            {held.map((table) => (
              <details key={table.table}>
                <summary>{t("records", { title: table.title, n: table.entries.length })}</summary>
                <Facts table={table} />
                <Entries entries={table.entries} locale={locale} />
              </details>
            ))}
          </div>
          <div className="pl-actions">
            <Button onClick={() => saveFile(data)}>{t("download")}</Button>
            <Button onClick={erase}>{t("erase")}</Button>
          </div>
        </>
      )}
      <section className="pl-my-words">
        <h2>{t("not-heading")}</h2>
        <ul>
          {data.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Facts({ table: { what, kept, leaves } }: { readonly table: MyData["tables"][number] }) {
  const facts = [
    [t("what"), what],
    [t("kept"), kept],
    [t("leaves"), leaves ?? ""],
  ] as const;
  return (
    <dl className="pl-my-facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type EntriesProps = { readonly entries: MyData["tables"][number]["entries"]; readonly locale: string };

function Entries({ entries, locale }: EntriesProps) {
  const more = entries.length - SHOWN;
  return (
    <>
      <ul className="pl-my-entries">
        {numbered(entries.slice(0, SHOWN)).map(({ key, entry }) => (
          <li key={key}>
            {entryText(entry, locale).map(([name, value]) => (
              <span key={name}>
                <span className="pl-soft">{name}</span> {value}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="pl-soft">{t("more", { n: more })}</p>}
    </>
  );
}

/** Two entries may say the same. */
const numbered = (entries: EntriesProps["entries"]) => entries.map((entry, place) => ({ key: String(place), entry }));

/** Hands the whole document over as a file; nothing of it is sent anywhere again. */
function saveFile(data: MyData): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `plumbline-my-data-${data.at.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
