/** A spreadsheet takes text that begins like this for a formula, and would run it. */
const formula = /^[=+\-@\t\r\n]|^\s+[=+\-@]/;

const cell = (value: string): string => {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as RFC 4180 text. A value that a spreadsheet would run gets an apostrophe in front, as OWASP advises; the byte order
 * mark tells Excel that it is UTF-8.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
