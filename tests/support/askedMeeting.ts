import type { CheckBody } from "../../src/contract/occurrence.ts";
import { at, withCalendar } from "./calendarWorld.ts";
import { type MessageWorld, withMessages } from "./messageWorld.ts";
import type { worldsOn } from "./worldsOn.ts";

type NewMeeting = Parameters<MessageWorld["graph"]["calendars"]["meet"]>[0];
export type AskedMeeting = MessageWorld & {
  readonly uid: string;
  readonly id: string;
  /** The first date of the series, as its calendar keys it. */
  readonly date: { readonly uid: string; readonly originalStart: string };
  readonly pulseId: (phase: "before" | "after") => Promise<string>;
  /** Moves the first date, on the wall of Berlin, and lets the product hear of it. */
  readonly move: (from: string, to: string) => Promise<void>;
};

/** Sunday morning before the first meeting. */
export const sunday = "2026-12-27T06:00:00Z";

/**
 * A weekly meeting of a calendar, Mondays at 14:00 in Berlin (13:00 UTC) from 28 December 2026 on, read through the
 * simulated Graph and asked in the open before and after, so that reminding is due at 12:02 UTC.
 */
export async function askedMeeting(
  worlds: ReturnType<typeof worldsOn>,
  {
    size = 6,
    bot = true,
    start = sunday,
    meeting = {},
    check = {},
  }: {
    size?: number;
    bot?: boolean;
    start?: string;
    meeting?: Partial<NewMeeting>;
    check?: Partial<CheckBody>;
  } = {},
): Promise<AskedMeeting> {
  const world = withMessages(withCalendar(await worlds.at(start, size)), worlds.database, { bot });
  if (bot) await world.addBot();
  const uid = world.meet({ start: at("2026-12-28T14:00"), end: at("2026-12-28T14:30"), ...meeting });
  await world.openGroup();
  const id = (await world.meetings())[0]?.id ?? "";
  await world.ask(id, check);
  const date = { uid, originalStart: "2026-12-28T13:00:00.000Z" };
  return {
    ...world,
    uid,
    id,
    date,
    pulseId: async (phase) => {
      const { pulses } = await world.as(world.person(0)).call("occurrence", { params: { id } });
      return pulses.find((pulse) => pulse.phase === phase)?.id ?? "";
    },
    move: async (from, to) => {
      world.graph.calendars.change(date, { start: at(from), end: at(to) });
      await world.settle();
      await world.tick();
    },
  };
}
