import type { ReactNode } from "react";
import "./sheet.css";

type Props = {
  readonly title: string;
  /** What it is about, under the title. */
  readonly lines: readonly string[];
  readonly children: ReactNode;
  /** Small print at the bottom: headings with their sentences. */
  readonly notes: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly foot: string;
};

/** One page for paper, A4 or Letter: black on white however the page around it looks. */
export function Sheet({ title, lines, children, notes, foot }: Props) {
  return (
    <article className="pl-sheet">
      <header>
        <h2 dir="auto">{title}</h2>
        {lines.map((line) => (
          <p key={line} className="pl-soft" dir="auto">
            {line}
          </p>
        ))}
      </header>
      {children}
      <footer>
        {notes.map(({ title: heading, lines: said }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {said.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        <p className="pl-sheet-foot">{foot}</p>
      </footer>
    </article>
  );
}
