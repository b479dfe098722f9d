import type { OwnQuestion } from "../../contract/pack.ts";
import type { Field, Level } from "../../contract/question.ts";
import { LONG_QUESTION } from "./asked.ts";
import { levels } from "./filters.ts";

export const ownKinds = ["scale", "choice", "sentence", "decision"] as const;
/** A question as it is being written: every text as typed. */
export type Draft = {
  readonly kind: OwnQuestion["kind"];
  readonly before: string;
  readonly after: string;
  readonly options: readonly string[];
  readonly name: string;
  readonly compared: boolean;
  /** "": all of them. */
  readonly level: Level | "";
  /** "": none. */
  readonly field: Field | "";
};
export const emptyDraft: Draft = {
  kind: "scale",
  before: "",
  after: "",
  options: ["", ""],
  name: "",
  compared: false,
  level: "",
  field: "",
};

/** The bounds of `src/contract/pack.ts`, for fields that count while somebody types. */
export const most = { name: 40, text: 300, option: 80, options: 7 } as const;

/** One line, as it is stored. */
const line = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** @param language whose words are changed; those of others have to be written again */
export const draftOf = ({ kind, words, language, compared, levels, fields }: OwnQuestion): Draft => {
  const own = words[language];
  return {
    kind,
    before: own?.before ?? "",
    after: own?.after ?? "",
    options: own?.options ?? emptyDraft.options,
    name: own?.name ?? "",
    compared,
    level: only(levels),
    field: only(fields),
  };
};

/** What stands alone in a list; a list of several is kept as it is. */
const only = <Value extends string>(values: readonly Value[]): Value | "" =>
  values.length === 1 ? (values[0] ?? "") : "";

/** What is still missing; null when the question can be saved. */
export function missing({ kind, before, after, options }: Draft): "need-text" | "need-options" | null {
  if (line(before) === "" && line(after) === "") return "need-text";
  const given = options.map(line).filter((option) => option !== "");
  return kind === "choice" && (given.length < 2 || new Set(given).size < given.length) ? "need-options" : null;
}

/**
 * The question that a draft stands for.
 * @param earlier what it rewords, under the same id as the next version; null for a new one
 * @param id of a new one
 */
export function questionOf(draft: Draft, earlier: OwnQuestion | null, id: string, language: string): OwnQuestion {
  const [before, after] = [line(draft.before), line(draft.after)];
  const options = draft.options.map(line).filter((option) => option !== "");
  const tag = earlier?.language ?? language;
  return {
    id: earlier?.id ?? id,
    version: (earlier?.version ?? 0) + 1,
    kind: draft.kind,
    levels: draft.level !== "" ? [draft.level] : (several(earlier?.levels) ?? [...levels]),
    fields: draft.field !== "" ? [draft.field] : (several(earlier?.fields) ?? []),
    compared: draft.compared && draft.kind === "scale" && before !== "" && after !== "",
    language: tag,
    words: {
      [tag]: {
        name: line(draft.name) || startOf(after || before),
        before: before || null,
        after: after || null,
        options: draft.kind === "choice" ? options : null,
      },
    },
  };
}

const several = <Value>(values: Value[] | undefined): Value[] | undefined =>
  values !== undefined && values.length > 1 ? values : undefined;

/** The first words of a question, as many as fit a name. */
function startOf(text: string): string {
  if (text.length <= most.name) return text;
  let cut = "";
  for (const sign of text) {
    if (cut.length + sign.length >= most.name) break;
    cut += sign;
  }
  const space = cut.lastIndexOf(" ");
  return `${(space > most.name / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

export type Hint = "hint-long" | "hint-double" | "hint-leading";

/** What its writer might ask themselves about a wording. The last two know English only. Nothing is ever refused for it. */
export function hintsFor(text: string, language: string): Hint[] {
  const isEnglish = language.startsWith("en");
  const hints: Hint[] = [];
  if (line(text).length > LONG_QUESTION) hints.push("hint-long");
  if (isEnglish && /\b(and|or)\b/i.test(text)) hints.push("hint-double");
  if (isEnglish && /\b(obviously|clearly|surely|of course|don't you|isn't it|everyone knows)\b/i.test(text))
    hints.push("hint-leading");
  return hints;
}
