/** The last instant that may be named for a coach: the same day and time a year ahead. */
export function latestEnd(now: Date): Date {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end;
}

/** Why nobody can look on until then, or null when they can. */
export function whyNotUntil(until: Date, now: Date): string | null {
  if (until <= now) return "until: name a time to come";
  return until > latestEnd(now) ? "until: at most a year from now" : null;
}
