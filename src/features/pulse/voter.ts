import type { Answers } from "../../contract/question.ts";

/** What this device knows of the person's own answers to one pulse. */
export type Kept = {
  readonly answers: Answers;
  /** Whether the server has acknowledged exactly these answers. */
  readonly sent: boolean;
};

/** Hands one person's answers to the server, once or again, whatever the network does in between. */
export type Voter = {
  /** False where the browser keeps nothing: a reload then forgets the answers. */
  readonly remembers: boolean;
  /** Fetches and checks all that can be had before the person answers. @throws CannotVote | ProblemError | Unreachable */
  prepare(): Promise<void>;
  /** Sends these answers, in place of any sent before. They are kept first, so a failed send is finished by `resume`. */
  vote(answers: Answers): Promise<{ revision: number }>;
  /** As `vote`, for who has answered before. @throws RangeError when nothing is kept here */
  change(answers: Answers): Promise<{ revision: number }>;
  /** Sends what is kept and not acknowledged; null when there is nothing to send. */
  resume(): Promise<{ revision: number } | null>;
  kept(): Kept | null;
  /**
   * After the close, once nothing is on its way: keeps the answers that count for "show mine" and drops all that proves
   * whose they are. Null when nothing was kept here.
   */
  close(): Promise<Fate | null>;
  /** After a withdrawal: keeps nothing. */
  forget(): Promise<void>;
};

/**
 * What the close made of the answers last given here. Late: refused or never sent, so they do not count. Unsure: sent,
 * and no reply came. Of a change the earlier answers were acknowledged.
 */
export type Fate = "counted" | "late" | "unsure" | "change-late" | "change-unsure";

/** Why this device cannot send an answer privately; `reason` selects the words. */
export class CannotVote extends Error {
  override readonly name = "CannotVote";
  readonly reason: "no-crypto" | "wrong-key";
  constructor(reason: "no-crypto" | "wrong-key") {
    super(reason);
    this.reason = reason;
  }
}

/** Where small texts are kept between visits. */
export type Store = {
  readonly remembers: boolean;
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
};

/** Runs one piece of work at a time per name, over all frames of this person. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export type Whose = { readonly tenantId: string; readonly personId: string; readonly pulseId: string };

/** How the keys of all kept answers begin. */
export const keptPrefix = "plumbline-answer|";
/** One key per tenant, person and pulse, so people who share a browser never meet. */
export const keyOf = ({ tenantId, personId, pulseId }: Whose): string =>
  `${keptPrefix}${tenantId}|${personId}|${pulseId}`;
