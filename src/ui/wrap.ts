/** Width of a text in units of a picture, at a font size in the same units. */
export type WidthOf = (text: string, size: number, bold: boolean) => number;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Text as lines no wider than `most`, broken at spaces; a word wider than a line, or a script without spaces, is broken
 * between characters. White space becomes single spaces. At least one line.
 */
export function wrap(text: string, most: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  const take = (piece: string, glue: string): void => {
    if (line === "") line = piece;
    else if (widthOf(line + glue + piece) <= most) line += glue + piece;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (widthOf(word) <= most) {
      take(word, " ");
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const { segment } of graphemes.segment(word)) take(segment, "");
  }
  return [...lines, line];
}
