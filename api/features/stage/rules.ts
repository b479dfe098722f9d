import type { PulseState } from "../../../src/contract/pulse.ts";
import type { Stage, StageStep, StoredStage } from "../../../src/contract/stage.ts";

type Led = { readonly state: PulseState; readonly sealed_at: Date | null; readonly stage: StoredStage | null };

/** Pages follow so long after the close, or after somebody last led: milliseconds. */
export const FOLLOWED_MS = 2 * 60 * 60_000;
/** The longest a timer may have to go: milliseconds. */
const LONGEST_MS = 60 * 60_000;

const unled = { version: 0, question: 0, turn: 0, round: false, timerEndsAt: null };

/** What is on the stage now; null where there is nothing to lead, or nobody has led for so long that no page follows. */
export function stageAt({ state, sealed_at, stage }: Led, now: Date): Stage | null {
  const at = now.toISOString();
  const { ledAt, whileOpen, ...last } = stage ?? { ...unled, ledAt: null, whileOpen: false };
  if (state === "open") return { ...last, now: at };
  if (state !== "sealed") return null;
  const since = Math.max(sealed_at?.getTime() ?? 0, ledAt === null ? 0 : Date.parse(ledAt));
  if (now.getTime() >= since + FOLLOWED_MS) return null;
  return whileOpen ? { ...unled, version: last.version, now: at } : { ...last, now: at };
}

/** A stage after one step; `from` is null where nobody has led for long. */
export function ledOn(from: Stage | null, step: StageStep, isOpen: boolean, now: Date): StoredStage {
  const { now: _, ...last } = from ?? { ...unled, now: null };
  const question = step.question ?? last.question;
  const fresh = question !== last.question;
  return {
    version: last.version + 1,
    question,
    turn: step.turn ?? (fresh ? 0 : last.turn),
    round: step.round ?? (fresh ? false : last.round),
    timerEndsAt: timerOf(last.timerEndsAt, step.timer, now),
    whileOpen: isOpen,
    ledAt: now.toISOString(),
  };
}

function timerOf(endsAt: string | null, wish: StageStep["timer"], now: Date): string | null {
  if (wish === undefined) return endsAt;
  if (wish.minutes === 0) return null;
  const from = wish.more && endsAt !== null ? Math.max(Date.parse(endsAt), now.getTime()) : now.getTime();
  return new Date(Math.min(from + wish.minutes * 60_000, now.getTime() + LONGEST_MS)).toISOString();
}
