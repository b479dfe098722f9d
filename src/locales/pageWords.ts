/** One kind of record in the database. */
export type Stored = {
  readonly title: string;
  readonly what: string;
  readonly kept: string;
  /** What happens to it when a person is erased; null: it names nobody. */
  readonly leaves: string | null;
};

/** Under one heading: paragraphs, then a list, then records by the name of their table. */
export type Part = {
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
  readonly records?: Readonly<Record<string, Stored>>;
};

/** A page that is read from top to bottom. */
export type PageWords = { readonly title: string; readonly lead: string; readonly parts: readonly Part[] };
