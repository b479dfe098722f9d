const number = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("an int8 beyond 2^53 has no exact number");
  return value;
};
const text = (value: string): string => value;

/** One reading of result columns for both engines, which differ by default (int8, dates, intervals, bytea). */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  20: number,
  1082: text,
  1114: text,
  1184: (value) => new Date(value),
  1186: text,
  17: (value) => new Uint8Array(Buffer.from(value.replace(/^\\x/, ""), "hex")),
};
