import "./pictures.css";

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** For readers only: nothing to scroll, so no place for the focus. */
  readonly unseen?: boolean;
};

export function TableOf({ caption, head, rows, unseen = false }: Props) {
  return (
    // A table wider than the page scrolls, also for who has no mouse.
    <section className={unseen ? "pl-unseen" : "pl-table-frame"} tabIndex={unseen ? undefined : 0} aria-label={caption}>
      <table className="pl-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={String(name)}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
