import fc from "fast-check";
import { OWN_MAX, type OwnQuestion, type Pack } from "../../src/contract/pack.ts";
import { fields, levels } from "../../src/contract/question.ts";

const base = { version: 1, levels: ["operational"], fields: [], compared: false, language: "en" } as const;
const own = (id: string, more: Pick<OwnQuestion, "kind" | "words"> & Partial<OwnQuestion>): OwnQuestion => ({
  id,
  ...base,
  levels: [...base.levels],
  fields: [],
  ...more,
});

/** One of each kind. */
export const ownScale = own("own-handover", {
  kind: "scale",
  compared: true,
  words: {
    en: {
      name: "handover",
      before: "I know what the night shift left for us.",
      after: "I know what we leave for the night shift.",
      options: null,
    },
  },
});
export const ownChoice = own("own-next-port", {
  kind: "choice",
  fields: ["way"],
  words: {
    en: { name: "next port", before: null, after: "Where do we go next?", options: ["Bergen", "Oslo", "Nowhere"] },
    de: { name: "nächster Hafen", before: null, after: "Wohin als Nächstes?", options: ["Bergen", "Oslo", "Nirgends"] },
  },
});
export const ownSentence = own("own-left-out", {
  kind: "sentence",
  words: { en: { name: "left out", before: null, after: "What did we leave out?", options: null } },
});
export const ownDecision = own("own-crane", {
  kind: "decision",
  words: { en: { name: "new crane", before: null, after: "We buy the second crane.", options: null } },
});

export const packWith = (...questions: OwnQuestion[]): Pack => ({
  format: "plumbline-questions",
  version: 1,
  questions,
});
/** The next version of a question, with another wording after. */
export const reworded = (question: OwnQuestion, after: string): OwnQuestion => ({
  ...question,
  version: question.version + 1,
  words: Object.fromEntries(Object.entries(question.words).map(([tag, words]) => [tag, { ...words, after }])),
});

const line = (most: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: Math.min(most, 30) })
    .filter((text) => text.trim() === text && text.length <= most && /[\p{L}\p{N}]/u.test(text) && !unkept.test(text));
/** What no address of the product takes, and what is no line. */
const unkept = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const ownId = fc.stringMatching(/^own-[a-z0-9-]{1,26}$/);
const tag = fc.constantFrom("en", "de", "fr", "ar", "ja", "pt-BR", "zh-Hans-CN");

/** Any own question that a team may have. */
export const anyOwn: fc.Arbitrary<OwnQuestion> = fc
  .record({
    id: ownId,
    version: fc.integer({ min: 1, max: 9999 }),
    kind: fc.constantFrom("scale", "choice", "sentence", "decision"),
    levels: fc.uniqueArray(fc.constantFrom(...levels), { minLength: 1 }),
    fields: fc.uniqueArray(fc.constantFrom(...fields)),
    tags: fc.uniqueArray(tag, { minLength: 1, maxLength: 3 }),
    phases: fc.constantFrom<readonly [boolean, boolean]>([true, true], [true, false], [false, true]),
    options: fc.integer({ min: 2, max: 7 }),
    isSame: fc.boolean(),
  })
  .chain(({ tags, phases: [isBefore, isAfter], options, isSame, ...question }) =>
    fc
      .tuple(
        ...tags.map(() =>
          fc.record({
            name: line(40),
            before: isBefore ? line(300) : fc.constant(null),
            after: isAfter ? line(300) : fc.constant(null),
            options:
              question.kind === "choice"
                ? fc.uniqueArray(line(80), { minLength: options, maxLength: options })
                : fc.constant(null),
          }),
        ),
      )
      .map((words) => ({
        ...question,
        compared: isSame && isBefore && isAfter && question.kind === "scale",
        language: tags[0] ?? "en",
        words: Object.fromEntries(tags.map((one, place) => [one, words[place] as (typeof words)[number]])),
      })),
  );

export const anyPack: fc.Arbitrary<Pack> = fc
  .uniqueArray(anyOwn, { selector: ({ id }) => id, maxLength: Math.min(6, OWN_MAX) })
  .map((questions) => packWith(...questions));
