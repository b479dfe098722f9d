import { keepRun } from "../../api/features/health/writes.ts";
import { at, weekly, withCalendar } from "../support/calendarWorld.ts";
import { withMessages } from "../support/messageWorld.ts";
import type { TestDatabase } from "../support/pulseFixture.ts";
import type { World } from "../support/world.ts";

/** What came in later versions and has no address of its own to be called: calendars that are read, a bot, and messages. */
export async function around(world: World, database: TestDatabase): Promise<void> {
  const person = (place: number) => {
    const found = world.people[place];
    if (found === undefined) throw new RangeError(`there is no person ${place}`);
    return found;
  };
  const told = withMessages(withCalendar({ ...world, person }), database);
  await told.addBot();
  const recurrence = {
    ...weekly,
    range: { type: "numbered", startDate: "2026-11-16", numberOfOccurrences: 2 },
  } as const;
  told.meet({ start: at("2026-11-16T14:00"), end: at("2026-11-16T14:30"), subject: "Harbour round", recurrence });
  await told.openGroup();
  const found = (await told.meetings()).find(({ title }) => title === "Harbour round");
  if (found === undefined) throw new Error("the calendar told of no meeting");
  await told.ask(found.id);
  await told.until("2026-11-17T08:00:00.000Z");
  const endedAt = world.clock.now();
  await keepRun(world.deps.db, "sweep", { startedAt: new Date(endedAt.getTime() - 1000), endedAt, outcome: "done" });
}
