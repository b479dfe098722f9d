/** One kind of record in the database. */
export type Stored = {
  readonly title: string;
  readonly what: string;
  readonly kept: string;
  /** What happens to it when a person is erased; null: it names nobody. */
  readonly leaves: string | null;
};

/** Under one heading: paragraphs, then steps in their order, a list, and records by the name of their table. */
export type Part = {
  readonly title: string;
  readonly text?: readonly string[];
  readonly steps?: readonly string[];
  /** A point is a text, or the words it is found by and the text after them. */
  readonly list?: readonly (string | readonly [found: string, text: string])[];
  readonly records?: Readonly<Record<string, Stored>>;
};

/** A page that is read from top to bottom. */
export type PageWords = { readonly title: string; readonly lead: string; readonly parts: readonly Part[] };
