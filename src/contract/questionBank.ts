import { guessOf } from "./guess.ts";
import type { AskedKind, Field, Level, MeetingKind, QuestionKind } from "./question.ts";

/** A question without its words, which live in the language files under the same id and version. */
export type BankEntry = {
  readonly id: string;
  /** Rises with every change of wording; answers to different versions are never put on one line. */
  readonly version: number;
  readonly kind: QuestionKind;
  /** Number of answers; null for a sentence. */
  readonly scale: number | null;
  readonly levels: readonly Level[];
  readonly fields: readonly Field[];
  readonly meetingKinds: readonly MeetingKind[];
  /** Whether before and after ask the same thing, so that a shift between them means something. */
  readonly compared: boolean;
};
/** As people are asked it: a question, or a guess about one. */
export type AskedEntry = Omit<BankEntry, "kind"> & { readonly kind: AskedKind };

const anyMeeting: readonly MeetingKind[] = ["decide", "plan", "share", "solve"];
const anyLevel: readonly Level[] = ["strategic", "organisation", "operational"];

const scaleOf5 = (
  id: string,
  levels: readonly Level[],
  fields: readonly Field[],
  more: Partial<Pick<BankEntry, "compared" | "meetingKinds" | "scale">> = {},
): BankEntry => ({
  id,
  version: 1,
  kind: "scale",
  scale: 5,
  levels,
  fields,
  meetingKinds: anyMeeting,
  compared: false,
  ...more,
});

const entry = (
  id: string,
  kind: Exclude<QuestionKind, "scale">,
  scale: number | null,
  levels: readonly Level[],
  fields: readonly Field[],
  meetingKinds: readonly MeetingKind[] = anyMeeting,
): BankEntry => ({ id, version: 1, kind, scale, levels, fields, meetingKinds, compared: false });

/** Version 1: own wordings, not validated. The first ten fit any meeting, the others look at strategy. */
export const questionBank: readonly BankEntry[] = [
  scaleOf5("clarity", anyLevel, [], { compared: true }),
  scaleOf5("commit", anyLevel, [], { compared: true }),
  scaleOf5("direct", anyLevel, ["way"], { compared: true }),
  scaleOf5("piece", ["organisation", "operational"], ["initiative"], { compared: true }),
  scaleOf5("depend", ["organisation", "operational"], ["initiative"]),
  scaleOf5("free", ["operational"], ["way"]),
  scaleOf5("help", ["operational"], ["way"]),
  scaleOf5("voice", ["organisation", "operational"], ["way"]),
  entry("text", "sentence", null, anyLevel, []),
  entry("decision", "decision", 4, anyLevel, [], ["decide", "plan", "solve"]),

  scaleOf5("vision", ["strategic"], ["vision"]),
  scaleOf5("vision-fit", anyLevel, ["vision"]),
  scaleOf5("vision-reach", ["strategic", "organisation"], ["vision"]),
  scaleOf5("different", ["strategic"], ["differentiator"]),
  scaleOf5("people-served", ["organisation", "operational"], ["differentiator"]),
  scaleOf5("strengths", anyLevel, ["differentiator"]),
  scaleOf5("together", ["organisation", "operational"], ["way"]),
  scaleOf5("final-call", anyLevel, ["way"]),
  scaleOf5("give-up", ["strategic", "organisation"], ["way"]),
  scaleOf5("initiative-link", anyLevel, ["initiative"]),
  scaleOf5("first-thing", ["organisation", "operational"], ["initiative"]),
  scaleOf5("means", ["organisation", "operational"], ["initiative"], { meetingKinds: ["decide", "plan", "solve"] }),
  scaleOf5("risk", ["operational"], ["initiative"], { meetingKinds: ["decide", "plan", "solve"] }),
  scaleOf5("success-sign", ["strategic", "organisation"], ["vision", "initiative"]),
  entry("focus", "choice", 4, ["strategic"], ["vision", "differentiator", "way", "initiative"]),
  entry("holds-back", "choice", 5, ["organisation", "operational"], ["way", "initiative"]),
  entry("needs-most", "choice", 3, anyLevel, ["way"]),
  entry("change", "sentence", null, ["strategic", "organisation"], ["vision"]),
  // Seven answers take longer to read: only in a full picture.
  scaleOf5("sure", ["strategic", "organisation"], ["way"], { scale: 7 }),
  entry("rule-out", "rule-out", 4, ["strategic", "organisation"], ["way"]),
];

const byId: ReadonlyMap<string, AskedEntry> = new Map(
  questionBank.flatMap((question): [string, AskedEntry][] => {
    const guess = guessOf(question.id);
    // Only a scale has a middle.
    return question.kind === "scale"
      ? [
          [question.id, question],
          [guess, { ...question, id: guess, kind: "guess", compared: false }],
        ]
      : [[question.id, question]];
  }),
);

/** The question of that id, or the guess about one; undefined when the bank never had it. */
export const bankQuestion = (id: string): AskedEntry | undefined => byId.get(id);
