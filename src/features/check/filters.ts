import type { BankQuestion, Field, Level, QuestionKind } from "../../contract/question.ts";

export const levels: readonly Level[] = ["strategic", "organisation", "operational"];
export const fields: readonly Field[] = ["vision", "differentiator", "way", "initiative"];
export const kinds: readonly QuestionKind[] = ["scale", "choice", "sentence", "decision", "rule-out"];

/** "": every one of them. */
export type Filters = { readonly level: Level | ""; readonly field: Field | ""; readonly kind: QuestionKind | "" };
export const noFilters: Filters = { level: "", field: "", kind: "" };

const fits = (question: BankQuestion, { level, field, kind }: Filters): boolean =>
  (level === "" || question.levels.includes(level)) &&
  (field === "" || question.fields.includes(field)) &&
  (kind === "" || question.kind === kind);

export const filtered = (questions: readonly BankQuestion[], filters: Filters): BankQuestion[] =>
  questions.filter((question) => fits(question, filters));

/** The values of one filter that leave something beside the other two, so that no choice is ever an empty list. */
export const offeredBy = <Name extends keyof Filters>(
  questions: readonly BankQuestion[],
  filters: Filters,
  name: Name,
  values: readonly Exclude<Filters[Name], "">[],
): Exclude<Filters[Name], "">[] =>
  values.filter((value) => questions.some((question) => fits(question, { ...filters, [name]: value })));
