import { z } from "zod";
import { coachSchema } from "./coach.ts";
import { base64url, instant, occurrenceId, personSchema, pulseId } from "./ids.ts";
import { answers, askedQuestionSchema, meetingKind, questionId } from "./question.ts";
import { stageSchema } from "./stage.ts";

export const phase = z.enum(["before", "after", "adhoc"]);
export const mode = z.enum(["private", "open"]);
export const form = z.enum(["full", "coarse"]);
export const readers = z.enum(["team", "audience"]);
export const pulseState = z.enum(["planned", "open", "sealed", "void"]);
/** Why nothing came of an asking. It never tells anything of an answer. */
export const voidWhy = z.enum(["cancelled", "too-few", "left-out", "missed", "unreadable", "unseen", "pilot"]);
/** Why a question that was set up is not asked: others were asked it in between, or too few are, or it is no more. */
export const leftOutWhy = z.enum(["asked-between", "too-few", "gone"]);
export const leftOutSchema = z.strictObject({ id: questionId, name: z.string(), why: leftOutWhy });
export type VoidWhy = z.infer<typeof voidWhy>;
export type LeftOutWhy = z.infer<typeof leftOutWhy>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Phase = z.infer<typeof phase>;
export type Mode = z.infer<typeof mode>;
export type Form = z.infer<typeof form>;
export type Readers = z.infer<typeof readers>;
export type PulseState = z.infer<typeof pulseState>;

/** While open: "n of N" from 7 invited, below that only whether enough have answered. Refreshed on a 10 s grid. */
export const countSchema = z.union([
  z.strictObject({ invited: z.int(), answered: z.int() }),
  z.strictObject({ invited: z.int(), enough: z.boolean() }),
]);
export type Count = z.infer<typeof countSchema>;

export const pulseSchema = z.strictObject({
  id: pulseId,
  tenantId: z.uuid(),
  occurrenceId,
  title: z.string(),
  phase,
  state: pulseState,
  mode,
  form,
  threshold: z.int(),
  kind: meetingKind,
  aim: z.string().nullable(),
  audience: z.array(personSchema),
  readers,
  facilitator: personSchema.nullable(),
  /** Who chose to answer in the open, beside everybody else: not in the audience, and named with every answer at the close. */
  leader: personSchema.extend({ you: z.boolean() }).nullable(),
  /** Who from outside the team will read the result too, if it closes before their date. */
  coaches: z.array(coachSchema),
  opensAt: instant,
  sealsAt: instant,
  fingerprint: z.string().nullable(),
  count: countSchema.nullable(),
  /** "started": a paper of yours exists (or, in the open, an answer). "not-asked": you are outside the audience and no leader. */
  yours: z.enum(["none", "started", "not-asked"]),
  /** null: nothing to lead, or nobody has led for two hours since the close. */
  stage: stageSchema.nullable(),
  youMay: z.strictObject({ seal: z.boolean(), lead: z.boolean(), endHands: z.boolean() }),
  questions: z.array(askedQuestionSchema),
  leftOut: z.array(leftOutSchema),
});
export type Pulse = z.infer<typeof pulseSchema>;

/** What the live stream and conditional polling carry: enough to know when to fetch again, never an answer. */
export const liveSchema = z.strictObject({
  state: pulseState,
  count: countSchema.nullable(),
  sealsAt: instant,
  /** After the close null means that nothing more will come. */
  stage: stageSchema.nullable(),
  version: z.string(),
});
export type Live = z.infer<typeof liveSchema>;

export const keySchema = z.strictObject({ publicKey: base64url, fingerprint: z.string() });
/** 256 bytes, so 342 base64url characters. */
export const paperBody = z.strictObject({ blinded: base64url.length(342) });
export const paperReply = z.strictObject({ signature: base64url });
export const ballotBody = z.strictObject({
  message: base64url.max(400),
  signature: base64url.length(342),
  revision: z.int().min(1).max(1_000_000),
  answers,
});
export const ballotReply = z.strictObject({ revision: z.int() });
export const openAnswersBody = z.strictObject({ revision: z.int().min(1).max(1_000_000), answers });
export const sealBody = z.strictObject({ unseen: z.literal(true).optional() });
/** Four ways, of which each person says which one the team would refuse. */
const ways = z.array(z.string().trim().min(1).max(80)).length(4);
export const adhocBody = z.strictObject({
  occurrenceId: occurrenceId.optional(),
  kind: meetingKind.default("decide"),
  /** quick: at most 4 questions. full: a full picture of up to 15, for a workshop. */
  size: z.enum(["quick", "full"]).default("quick"),
  /** Ids of the bank, in order; "guess-" and the id of a scale asked earlier asks for the room's middle answer to it. */
  questions: z.array(z.string()).min(1).max(15),
  /** Needed by a rule-out, and only there. */
  ways: ways.optional(),
  /** The caller leads, answers in the open and is not among the people asked. */
  openLeader: z.boolean().default(false),
  mode: mode.default("private"),
  readers: readers.optional(),
  threshold: z.int().min(1).max(25).optional(),
  aim: z.string().trim().max(200).optional(),
});
