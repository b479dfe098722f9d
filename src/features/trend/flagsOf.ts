import type { Trend } from "../../contract/trend.ts";
import { roomOf } from "../../locales/roomOf.ts";
import type { Flag } from "./MeetingDates.tsx";

const t = roomOf("trend");

/** What happened to the group between two meetings: many new people, or a new start of what is usual. */
export const flagsOf = ({ meetings, baselines }: Trend, along: readonly number[]): readonly Flag[] => {
  // Between two meetings: the group changed before the second one, not at it.
  const before = (place: number) => ((along[place - 1] ?? 0) + (along[place] ?? 0)) / 2;
  const people = meetings.flatMap(({ membershipChanged }, place) =>
    membershipChanged ? [{ place: before(place), said: t("flag") }] : [],
  );
  const anew = baselines.flatMap(({ afterOccurrenceId }) => {
    const place = meetings.findIndex(({ occurrenceId }) => occurrenceId === afterOccurrenceId);
    return place < 0 ? [] : [{ place: place + 1 < along.length ? before(place + 1) : 1, said: t("flag-anew") }];
  });
  return [...people, ...anew];
};
