import type { Stage } from "../../contract/stage.ts";

/** What is led on the stage, and when this device heard of it, by its own running clock in milliseconds. */
export type Room = { readonly stage: Stage; readonly heardAt: number };

/** The newer of two: a reply to one's own step may overtake older news of the same room. */
export const newerRoom = (known: Room | null, stage: Stage | null, heardAt: number): Room | null =>
  stage !== null && known !== null && known.stage.version > stage.version ? known : stage && { stage, heardAt };

/** Whole seconds the timer has to go, 0 when it has ended; null when none runs. */
export function secondsLeft({ stage, heardAt }: Room, now: number): number | null {
  if (stage.timerEndsAt === null) return null;
  const atHearing = Date.parse(stage.timerEndsAt) - Date.parse(stage.now);
  return Math.max(0, Math.ceil((atHearing - (now - heardAt)) / 1_000));
}

/** "2:05", in the reader's digits. */
export function clockOf(seconds: number, locale: string): string {
  const digits = (value: number, least: number): string =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits: least, useGrouping: false }).format(value);
  return `${digits(Math.floor(seconds / 60), 1)}:${digits(seconds % 60, 2)}`;
}
