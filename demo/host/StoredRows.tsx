import { useCallback, useEffect, useState } from "react";
import { demoServer, type StoredTable } from "./demoServer.ts";
import { words as t } from "./words.ts";

type Read = { readonly tables: readonly StoredTable[]; readonly note: string };

/** In the order of the question "where are the answers?"; tables that are not named here follow as they come. */
const order = ["open_pulse", "pulse_question", "audience", "sentence", "pulse"] as const;
type Known = (typeof order)[number];
const knownOf = (name: string): Known | undefined => order.find((one) => one === name);
const placeOf = ({ name }: StoredTable): number => {
  const known = knownOf(name);
  return known === undefined ? order.length : order.indexOf(known);
};

/** Everything the database holds about one pulse, as it stands there now. */
export function StoredRows({ pulseId }: { readonly pulseId: string }) {
  const [read, setRead] = useState<Read | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useCallback((): void => {
    setTrouble(null);
    demoServer.tables(pulseId).then(setRead, (error: unknown) => {
      setTrouble(error instanceof Error ? error.message : String(error));
    });
  }, [pulseId]);
  useEffect(look, [look]);
  const closed = read?.note === "closed";
  return (
    <section className="sheet rows" aria-labelledby="rows-heading">
      <header className="sheet-head">
        <h2 id="rows-heading">{t("rows-heading")}</h2>
        <button type="button" onClick={look}>
          {t("rows-again")}
        </button>
      </header>
      {trouble !== null && <p role="alert">{t("rows-failed", { reason: trouble })}</p>}
      {read !== null && <p className="rows-note">{t(closed ? "rows-closed" : "rows-open")}</p>}
      {read?.tables
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map((table) => (
          <Table key={table.name} table={table} closed={closed} />
        ))}
    </section>
  );
}

/** More columns than this are read down, not across. */
const WIDE = 12;

function Table({ table, closed }: { readonly table: StoredTable; readonly closed: boolean }) {
  const { name, about, columns, rows } = table;
  const known = knownOf(name);
  const said =
    known === undefined ? about : t(known === "open_pulse" && !closed ? "rows-of-open_pulse-open" : `rows-of-${known}`);
  return (
    <section className={rows.length === 0 ? "rows-table rows-empty" : "rows-table"}>
      <h3>
        <code>{name}</code>{" "}
        <span className="rows-count">{rows.length === 0 ? t("rows-none") : t("rows-count", { n: rows.length })}</span>
      </h3>
      <p>{said}</p>
      {rows.length > 0 && (rows.length === 1 && columns.length > WIDE ? <Down {...table} /> : <Across {...table} />)}
    </section>
  );
}

function Down({ columns, rows }: StoredTable) {
  return (
    <dl className="rows-scroll rows-down">
      {columns.map((column, at) => (
        <div key={column}>
          <dt>{column}</dt>
          <dd>{rows[0]?.[at] || "–"}</dd>
        </div>
      ))}
    </dl>
  );
}

function Across({ name, columns, rows }: StoredTable) {
  const numbered = rows.map((cells, place) => ({ cells, place }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="rows-scroll" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ cells, place }) => (
            <tr key={place}>
              {columns.map((column, at) => (
                <td key={column}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
