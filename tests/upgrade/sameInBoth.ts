/**
 * What is different on purpose in what databases of earlier versions gave: fields that are not compared there, each with
 * why. A new line here is a decision that people who look at their old results will notice.
 */
const changed: readonly { readonly until: string; readonly fields: readonly string[]; readonly why: string }[] = [
  {
    until: "0001_trunk",
    fields: ["signals", "meetingsUntilSignals"],
    why: "there were no charts; they are made of the closings there are when the team first reads",
  },
  {
    until: "0011_stage",
    fields: ["prompt", "morePrompts"],
    why: "each topic has more prompts since, and a result begins with another of them",
  },
];

/**
 * `now` cut down to what `then`, a reply of `version`, has: fields that came later, or have changed on purpose, are left
 * as they were then, at every depth. Lists keep their length, so a row that came or went shows. Equal to `then` exactly
 * when nothing else that there was has changed.
 */
export function sameInBoth(version: string, then: unknown, now: unknown): unknown {
  const asThen = new Set(changed.filter(({ until }) => version <= until).flatMap(({ fields }) => fields));
  const within = (was: unknown, is: unknown): unknown => {
    if (Array.isArray(was) && Array.isArray(is)) return is.map((one, place) => within(was[place], one));
    if (!isRecord(was) || !isRecord(is)) return is;
    const known = Object.keys(was).filter((key) => key in is);
    return Object.fromEntries(known.map((key) => [key, asThen.has(key) ? was[key] : within(was[key], is[key])]));
  };
  return within(then, now);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
