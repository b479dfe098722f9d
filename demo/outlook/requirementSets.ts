import type { Sets } from "./wire.ts";

/** The version of the requirement set Mailbox with which each member came, as its declaration says; older ones are left out. */
export const since = {
  compose: {
    body: "1.1",
    subject: "1.1",
    location: "1.1",
    start: "1.1",
    end: "1.1",
    requiredAttendees: "1.1",
    optionalAttendees: "1.1",
    itemType: "1.1",
    loadCustomPropertiesAsync: "1.1",
    saveAsync: "1.3",
    organizer: "1.7",
    recurrence: "1.7",
    seriesId: "1.7",
    addHandlerAsync: "1.7",
    removeHandlerAsync: "1.7",
    getItemIdAsync: "1.8",
    getSharedPropertiesAsync: "1.8",
    sessionData: "1.11",
    sensitivity: "1.14",
  },
  read: {
    body: "1.1",
    subject: "1.1",
    normalizedSubject: "1.1",
    location: "1.1",
    start: "1.1",
    end: "1.1",
    dateTimeCreated: "1.1",
    dateTimeModified: "1.1",
    organizer: "1.1",
    requiredAttendees: "1.1",
    optionalAttendees: "1.1",
    itemType: "1.1",
    itemClass: "1.1",
    itemId: "1.1",
    loadCustomPropertiesAsync: "1.1",
    recurrence: "1.7",
    seriesId: "1.7",
    addHandlerAsync: "1.7",
    removeHandlerAsync: "1.7",
    getSharedPropertiesAsync: "1.8",
    sensitivity: "1.14",
  },
} as const;

/** "1.10" is newer than "1.9". A set that nobody names is not there. */
export function isSupported(sets: Sets, name: string, version = "1.1"): boolean {
  const has = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The item without the members that a client of these sets does not know. */
export const asFarAsKnown = <T extends object>(
  item: T,
  came: Readonly<Record<string, string>>,
  sets: Sets,
): Partial<T> =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => isSupported(sets, "Mailbox", came[name] ?? "1.1")),
  ) as Partial<T>;
