import { useCallback, useEffect, useState } from "react";
import { demoServer, type StoredTable } from "./demoServer.ts";
import { words as t } from "./words.ts";

type Read = { readonly tables: readonly StoredTable[]; readonly note: string };

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
  return (
    <section className="sheet rows" aria-labelledby="rows-heading">
      <header className="sheet-head">
        <h2 id="rows-heading">{t("rows-heading")}</h2>
        <button type="button" onClick={look}>
          {t("rows-again")}
        </button>
      </header>
      {trouble !== null && <p role="alert">{t("rows-failed", { reason: trouble })}</p>}
      {read !== null && <p className="rows-note">{t(read.note === "closed" ? "rows-closed" : "rows-open")}</p>}
      {read?.tables.map((table) => (
        <Table key={table.name} {...table} />
      ))}
    </section>
  );
}

function Table({ name, about, columns, rows }: StoredTable) {
  const numbered = rows.map((cells, place) => ({ cells, place }));
  return (
    <section className="rows-table">
      <h3>
        <code>{name}</code> <span>{rows.length === 0 ? t("rows-none") : t("rows-count", { n: rows.length })}</span>
      </h3>
      <p>{about}</p>
      {rows.length > 0 && (
        // A wide table scrolls by keys as well.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
        <div className="rows-scroll" tabIndex={0} role="region" aria-label={name}>
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
        </div>
      )}
    </section>
  );
}
