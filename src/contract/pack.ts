import { z } from "zod";
import { bankQuestionSchema, field, level, questionKind } from "./question.ts";

/** A rule-out is about the ways of one meeting: whoever asks names them there. */
const ownKind = questionKind.extract(["scale", "choice", "sentence", "decision"]);

/** Own questions stand under ids that the bank never uses. */
export const ownId = z.string().regex(/^own-[a-z0-9-]{1,26}$/);
export const isOwn = (id: string): boolean => id.startsWith("own-");

/** How many questions a team keeps that are not retired; an own question with answers of its own has two to seven. */
export const OWN_MAX = 50;
const LANGUAGES_MAX = 10;

/** No language writes more than a few marks over one letter; a heap of them is drawn over what stands around it. */
const isOneLine = (text: string): boolean => text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}]|\p{M}{5}/u.test(text);
/** Kept letter by letter, so nothing is cut off here: what would have to be is refused. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine(isOneLine, { params: { rule: "one-line-without-blanks-around-it" } });

export const ownWords = z.strictObject({
  name: line(40),
  /** null: not asked in that phase. */
  before: line(300).nullable(),
  after: line(300).nullable(),
  /** Answers of a choice, in order. A scale and a decision have those of the bank in the reader's language. */
  options: z.array(line(80)).min(2).max(7).nullable(),
});
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/);

/**
 * A question that a team has written itself, in one version. Its words never change: other words are a higher version,
 * and answers to different versions are never put on one line.
 */
export const ownQuestionSchema = z
  .strictObject({
    id: ownId,
    version: z.int().min(1).max(9999),
    kind: ownKind,
    levels: z.array(level).min(1).max(3),
    fields: z.array(field).max(4),
    /** Both wordings ask the same thing on a scale, so that a shift between them means something. */
    compared: z.boolean(),
    /** Of these words, the language it was written in: read where there are none in the reader's. */
    language,
    words: z.record(language, ownWords),
  })
  .superRefine((question, context) => {
    const wrong = (rule: string, ...path: (string | number)[]) =>
      context.addIssue({ code: "custom", path, params: { rule } });
    const own = question.words[question.language];
    const all = Object.entries(question.words);
    if (own === undefined) return wrong("has-no-words", "language");
    if (all.length > LANGUAGES_MAX) wrong("too-many-languages", "words");
    for (const part of ["levels", "fields"] as const)
      if (new Set(question[part]).size !== question[part].length) wrong("named-twice", part);
    for (const [tag, words] of all) {
      const at = ["words", tag];
      if (words.before === null && words.after === null) wrong("asked-in-no-phase", ...at, "after");
      for (const phase of ["before", "after"] as const)
        if ((words[phase] === null) !== (own[phase] === null)) wrong("other-phases-than-its-language", ...at, phase);
      if ((words.options === null) === (question.kind === "choice"))
        wrong(question.kind === "choice" ? "a-choice-needs-options" : "only-a-choice-has-options", ...at, "options");
      if (words.options?.length !== own.options?.length) wrong("other-options-than-its-language", ...at, "options");
      const twice = words.options?.findIndex((option, place, options) => options.indexOf(option) !== place) ?? -1;
      if (twice >= 0) wrong("named-twice", ...at, "options", twice);
    }
    if (question.compared && (question.kind !== "scale" || own.before === null || own.after === null))
      wrong("needs-a-scale-and-both-wordings", "compared");
  });
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

/** A question pack: a file that one team saves and another loads. Described in `docs/packs.md`. */
export const packSchema = z
  .strictObject({
    format: z.literal("plumbline-questions"),
    version: z.literal(1),
    questions: z.array(ownQuestionSchema).max(OWN_MAX),
  })
  .superRefine(({ questions }, context) => {
    const twice = questions.findIndex(({ id }, place) => questions.findIndex((one) => one.id === id) !== place);
    if (twice >= 0)
      context.addIssue({ code: "custom", path: ["questions", twice, "id"], params: { rule: "named-twice" } });
  });
export type Pack = z.infer<typeof packSchema>;

export const ownQuestionsSchema = z.strictObject({
  /** May add, reword and retire: an owner, or who organizes a meeting of the team. */
  mayWrite: z.boolean(),
  /** In the reader's language, for choosing from; the retired ones too, which meetings may still ask. */
  questions: z.array(bankQuestionSchema),
  /** As written, without the retired ones. */
  pack: packSchema,
  retired: z.array(ownQuestionSchema),
});
