import { isOwn } from "../../../src/contract/pack.ts";
import type { LeftOut, Phase, PulseState, Readers } from "../../../src/contract/pulse.ts";
import type { MeetingKind } from "../../../src/contract/question.ts";
import type { QuestionBook } from "../../../src/contract/questionBook.ts";

/** What one person is to one pulse. */
export type PulsePart = {
  readonly inAudience: boolean;
  /** Leads it: as its facilitator, or by answering in the open beside everybody else. */
  readonly isFacilitator: boolean;
  readonly isOrganizer: boolean;
  readonly role: "member" | "owner" | null;
  /** From outside the team and let in until a date: since when; null for anybody else. */
  readonly coachSince: Date | null;
};

/** Whether a person may know that these questions are asked, to whom and when. */
export const maySeePulse = (part: PulsePart): boolean =>
  part.inAudience || part.isFacilitator || part.isOrganizer || part.role !== null;

/** What decides who may read the result of a pulse. */
type Read = { readonly readers: Readers; readonly opens_at: Date };

/**
 * Whether a person may read the result; who may is named before the first answer. So a coach reads what opened since they
 * were let in, and nothing that was asked before anybody could be told of them.
 */
export const mayReadResult = ({ readers, opens_at }: Read, part: PulsePart): boolean => {
  const isCoach = part.coachSince !== null && part.coachSince <= opens_at;
  return part.inAudience || part.isFacilitator || (readers === "team" && (part.role !== null || isCoach));
};

/**
 * Whether a meeting is between others: it has asked, and the person may read nothing of it, so neither the line it agreed
 * on. Before its first opening it is not settled who is asked, and it is between nobody.
 */
export const isForOthers = <Asked extends { readonly invited: number | null }>(
  pulses: readonly Asked[],
  mayRead: (pulse: Asked) => boolean,
): boolean => {
  const asked = pulses.filter((pulse) => pulse.invited !== null);
  return asked.length > 0 && !asked.some(mayRead);
};

/**
 * The people a pulse asked, for comparing it with others: whoever was erased since counts on under a stand-in, so that no
 * two results can be subtracted because a list has become shorter. The stand-ins of a meeting's pulses are the same.
 * @param invited how many were asked at the opening; null before it
 */
export const withErased = (asked: readonly string[], invited: number | null): string[] => [
  ...asked,
  ...Array.from({ length: Math.max(0, (invited ?? 0) - asked.length) }, (_, place) => `erased ${place + 1}`),
];

/**
 * What an earlier audience may have been, seen from people who are to be asked now: someone who was erased since may be
 * among them again, under the same id.
 */
export function possibleAudiences(
  asked: readonly string[],
  invited: number | null,
  now: readonly string[],
): readonly string[][] {
  const erased = Math.max(0, (invited ?? 0) - asked.length);
  const fresh = now.filter((id) => !asked.includes(id));
  return Array.from({ length: Math.min(erased, fresh.length) + 1 }, (_, back) =>
    withErased([...asked, ...fresh.slice(0, back)], invited),
  );
}

/** Whether a reader hears names: not who reads only as the team's coach. */
export const isToldNames = (part: PulsePart): boolean => part.inAudience || part.isFacilitator || part.role !== null;

/**
 * What a wish for questions may repeat of what was asked earlier: the same ones and, because a team's own words can ask
 * anything anew, every question where the wish holds an own one, and every own one in any case.
 */
export const mayRepeat = (wished: readonly string[], earlier: readonly string[]): string[] => [
  ...wished,
  ...(wished.some(isOwn) ? earlier : earlier.filter(isOwn)),
];

/** Of a pulse: what it leaves out, without names, and what decides on its wording. */
type StoredLeftOut = {
  readonly left_out: readonly (Omit<LeftOut, "name"> & { readonly version: number })[] | null;
  readonly phase: Phase;
  readonly kind: MeetingKind;
};

/** What was set up and is not asked, as it is called where it is read. */
export const leftOutIn = ({ left_out, phase, kind }: StoredLeftOut, book: Pick<QuestionBook, "worded">): LeftOut[] =>
  (left_out ?? []).map(({ id, version, why }) => ({
    id,
    name: book.worded({ id, version }, phase, kind)?.name ?? id,
    why,
  }));

/** Whether a person may close and reveal, close unseen, or end the showing of names. */
export const mayReveal = (part: PulsePart): boolean => part.isOrganizer || part.isFacilitator || part.role === "owner";

/** What the caller did: only ever told to the caller. */
export function yoursOf(state: PulseState, answers: boolean, started: boolean): "none" | "started" | "not-asked" {
  if (!answers) return "not-asked";
  return state === "open" && started ? "started" : "none";
}
