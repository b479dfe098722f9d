/** One kind of record in the database. */
export type Stored = {
  readonly title: string;
  readonly what: string;
  readonly kept: string;
  /** What happens to it when a person is erased; null: it names nobody. */
  readonly leaves: string | null;
};

/** Rows below their headings; the first cell of a row says what the row is about. */
export type TableWords = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Under one heading: paragraphs, then steps in their order, a list, a table, and records by the name of their table. */
export type Part = {
  readonly title: string;
  /** By which a link leads to it. */
  readonly id?: string;
  readonly text?: readonly string[];
  readonly steps?: readonly string[];
  /** A point is a text, or the words it is found by and the text after them. */
  readonly list?: readonly (string | readonly [found: string, text: string])[];
  readonly table?: TableWords;
  readonly records?: Readonly<Record<string, Stored>>;
};

/** What stands around every page. */
export type AroundPages = Readonly<
  Record<"product" | "others" | "contents" | "nobody" | "what" | "kept" | "leaves", string>
>;

/** A page that is read from top to bottom. */
export type PageWords = { readonly title: string; readonly lead: string; readonly parts: readonly Part[] };

/** What the linking program of the tests got out of one thing that it was given, on one engine. */
export type AttackLine = {
  readonly what: string;
  /** People named right, and by guessing, 0 to 1. */
  readonly right: number;
  readonly guess: number;
  /** Whether it must be a guess, must succeed on a weak design, or remains. */
  readonly must: "guess" | "succeed" | "remains";
};
export type AttackFigures = {
  /** 2026-11-22 */
  readonly date: string;
  readonly pulses: number;
  readonly size: number;
  readonly lines: readonly AttackLine[];
};
