import { Hono } from "hono";
import type { z } from "zod";
import type { Deps } from "../../api/platform/deps.ts";
import { Refusal } from "../../api/platform/problem.ts";
import { instantOf } from "../../api/platform/zones.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { copiesOf } from "../graph/mailbox.ts";
import type { SimulatedGraph } from "../graph/simulatedGraph.ts";
import { tenant } from "../people.ts";
import { type Known, keyOf, knownMeetings } from "./asked.ts";
import { placeOf } from "./calendar.ts";
import { changesIn, rhythmOf, wishes } from "./changes.ts";

export type CalendarParts = {
  readonly deps: Deps;
  readonly graph: SimulatedGraph;
  /** Tells the product of what has changed, and lets it do what is due. */
  readonly follow: () => Promise<{ delivered: number }>;
};

const scope = tenantScope(tenant.id);
const DAY_MS = 24 * 60 * 60_000;
const AHEAD_MS = 14 * DAY_MS;

/** The calendar page of the demo: what stands in it, what people do in it, and what the product made of that. */
export function calendarRoutes({ deps, graph, follow }: CalendarParts): Hono {
  const app = new Hono();
  const changes = changesIn(graph);

  app.get("/", async (c) => {
    const now = deps.clock.now().getTime();
    const known = await knownMeetings(deps, scope);
    const events = shown(graph, known, { from: new Date(now), to: new Date(now + AHEAD_MS) });
    return c.json({ events, reading: graph.state.subscriptions.length > 0 });
  });

  const change = <Schema extends z.ZodType>(name: string, schema: Schema, work: (wish: z.output<Schema>) => unknown) =>
    app.post(`/${name}`, async (c) => {
      const wish = schema.safeParse(await c.req.raw.json().catch(() => null));
      if (!wish.success) throw new Refusal("bad-request", {}, wish.error.issues[0]?.message);
      const before = pulsesIn(await knownMeetings(deps, scope), "open");
      const asked = graph.calls.length;
      work(wish.data);
      const { delivered } = await follow();
      const after = pulsesIn(await knownMeetings(deps, scope), "void");
      const read = graph.calls.slice(asked).filter(({ operationId }) => operationId.endsWith(".calendarView.delta"));
      return c.json({
        /** Hints that reached the product. */
        told: delivered,
        /** Calendars that it read again because of them. */
        read: new Set(read.map(({ about }) => about)).size,
        withdrawn: before.some((id) => after.includes(id)),
      });
    });
  change("create", wishes.create, changes.create);
  change("move", wishes.move, changes.move);
  change("cancel", wishes.cancel, changes.cancel);
  change("repeat", wishes.repeat, changes.repeat);
  change("invite", wishes.invite, changes.invite);
  change("respond", wishes.respond, changes.respond);
  change("hide", wishes.hide, changes.hide);
  return app;
}

const pulsesIn = (known: ReadonlyMap<string, Known>, wanted: Known["pulses"][number]["state"]): string[] =>
  [...known.values()].flatMap(({ pulses }) => pulses.flatMap(({ id, state }) => (state === wanted ? [id] : [])));

/** By start, every meeting of the window with what is asked about it. */
function shown({ state }: SimulatedGraph, known: ReadonlyMap<string, Known>, window: { from: Date; to: Date }) {
  const nameOf = (id: string): string => state.people.find((one) => one.id === id)?.name ?? "";
  return state.meetings
    .flatMap((meeting) => copiesOf(meeting, window))
    .map((copy) => {
      const { meeting, originalStart, start, end, attendees } = copy;
      const found = known.get(keyOf(meeting.uid, originalStart));
      return {
        uid: meeting.uid,
        originalStart,
        subject: copy.subject,
        start: instantOf(start).toISOString(),
        end: instantOf(end).toISOString(),
        teamId: placeOf(meeting),
        occurrenceId: found?.occurrenceId ?? null,
        cancelled: copy.isCancelled,
        isPrivate: copy.sensitivity === "private",
        repeat: rhythmOf(meeting),
        repeats: meeting.recurrence !== null,
        organizer: { id: meeting.organizerId, name: nameOf(meeting.organizerId) },
        people: attendees.flatMap(({ personId, name, response }) =>
          personId === null ? [] : [{ id: personId, name, response }],
        ),
        pulses: (found?.pulses ?? []).filter(({ phase }) => phase !== "adhoc"),
      };
    })
    .toSorted((a, b) => a.start.localeCompare(b.start));
}
