const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A run that has not ended by then was cut short, and another may begin. */
export const LEASE_MS = 5 * MINUTE;
/** How long a calendar that was closed says why. */
export const CLOSED_KEPT_MS = 30 * DAY;

/** Legal under every version of the service that is known; a longer life would be refused by some. */
const SUBSCRIPTION_MS = 4230 * MINUTE;
export const subscriptionEnd = (now: Date): Date => new Date(now.getTime() + SUBSCRIPTION_MS);
/** At half its life: a weekend without a server costs nothing. */
export const renewAt = (now: Date, endsAt: Date): Date =>
  new Date(now.getTime() + Math.max(MINUTE, (endsAt.getTime() - now.getTime()) / 2));
/** Repeated every few minutes until the answer has reached everybody there. */
export const REAUTHORIZED_FOR_MS = HOUR;

/** What is read of a calendar: yesterday to five weeks ahead. */
const BEHIND_MS = DAY;
const AHEAD_MS = 35 * DAY;
const ROLL_BELOW_MS = 28 * DAY;
export const windowAt = (now: Date): { from: Date; to: Date } => ({
  from: new Date(now.getTime() - BEHIND_MS),
  to: new Date(now.getTime() + AHEAD_MS),
});
/** Weekly: less than four weeks of the five are left ahead. */
export const isRolled = (now: Date, windowEnd: Date | null): boolean =>
  windowEnd !== null && windowEnd.getTime() - now.getTime() >= ROLL_BELOW_MS;

/** One run reads so many pages, then lets others have their turn. */
export const PAGES_PER_RUN = 40;
export const RUN_MS = 20_000;

/**
 * When a calendar is read without any hint: notifications may be lost, and a meeting made a few minutes ahead may come
 * before its hint.
 * @param chance in [0, 1): so that calendars opened together are not read together
 */
export const readAgainAt = (now: Date, notifies: boolean, chance: number): Date =>
  new Date(now.getTime() + (notifies ? 4 * HOUR : 10 * MINUTE) * (0.8 + 0.2 * chance));

/** After so many failures in a row; from a minute on, doubling, at most two hours, with jitter. */
export const tryAgainAt = (now: Date, failures: number, chance: number): Date => {
  const whole = Math.min(2 * HOUR, MINUTE * 2 ** Math.min(failures, 10));
  return new Date(now.getTime() + whole / 2 + (whole / 2) * chance);
};

/** The group of an organisation is looked up about once a day. */
export const groupAgainAt = (now: Date, chance: number): Date => new Date(now.getTime() + DAY * (0.9 + 0.1 * chance));

/** Fewer are never asked, so nothing of their meetings is kept. */
export const FEWEST = 3;
/** Only a meeting to which at least half of a team is invited is taken for the team's own: the whole team reads of it. */
export const isOfTeam = (invited: number, members: number): boolean => invited >= FEWEST && invited * 2 >= members;
