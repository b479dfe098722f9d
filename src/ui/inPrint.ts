/** Colours of the light theme in look.css, written out: a file has no style sheet, and a policy may forbid it one. */
const ink = "#242424";
const soft = "#616161";
const line = "#d1d1d1";
const mark = "#3d3e78";

type Attributes = Readonly<Record<string, string | number>>;

const looks: Readonly<Record<string, Attributes>> = {
  "pl-paper": { fill: "#ffffff" },
  "pl-ink-text": { fill: ink, "font-weight": 600 },
  "pl-plain-text": { fill: ink },
  "pl-soft-text": { fill: soft },
  "pl-mark pl-after": { fill: mark },
  "pl-mark pl-before": { fill: "none", stroke: mark, "stroke-width": 1.5 },
  "pl-refusal": { fill: "none", stroke: mark, "stroke-width": 2 },
  "pl-axis": { stroke: line },
  "pl-frame": { fill: "none", stroke: line },
  "pl-range": { fill: "none", stroke: ink, "stroke-width": 1.5 },
  "pl-middle": { fill: ink },
  "pl-actual": { fill: ink },
  "pl-guessed": { fill: "none", stroke: ink, "stroke-width": 1.5 },
  "pl-gap": { stroke: ink, "stroke-width": 1.5, "stroke-dasharray": "3 3" },
};

/** What XML cannot hold even escaped. */
const unwritable = /[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * The markup of a drawing as a file that stands alone: each class is replaced by the attributes it stands for.
 * @throws RangeError for a class that has no look in print
 */
export const inPrint = (markup: string): string =>
  markup
    .toWellFormed()
    .replaceAll(unwritable, "")
    // The one named entity that a browser writes and XML does not know.
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll(/ class="([^"]*)"/g, (_, name: string) => {
      const look = looks[name];
      if (look === undefined) throw new RangeError(`"${name}" has no look in print`);
      return Object.entries(look)
        .map(([attribute, value]) => ` ${attribute}="${value}"`)
        .join("");
    });
