import { randomUUID } from "node:crypto";
import { createApp } from "../../api/app.ts";
import { keepSubscriptions, syncDue } from "../../api/features/calendar/jobs.ts";
import type { Graph, Mailbox } from "../../api/graph/graph.ts";
import { graphOver } from "../../api/graph/graphOver.ts";
import { systemChance } from "../../api/platform/chance.ts";
import type { Deps } from "../../api/platform/deps.ts";
import type { NewMeeting } from "../../demo/graph/calendars.ts";
import { type GraphParts, type SimulatedGraph, simulatedGraph } from "../../demo/graph/simulatedGraph.ts";
import { makeClient } from "../../src/client/call.ts";
import type { Occurrence } from "../../src/contract/occurrence.ts";
import type { World, WorldPerson } from "./world.ts";

type App = ReturnType<typeof createApp>;

/** A world whose organisation has a simulated Microsoft Graph, and the group of all its people. */
export type CalendarWorld = Omit<World, "app" | "deps" | "as"> & {
  readonly app: App;
  readonly deps: Deps & { readonly graph: Graph };
  readonly graph: SimulatedGraph;
  readonly groupId: string;
  readonly as: (person: WorldPerson, isAdmin?: boolean) => ReturnType<typeof makeClient>;
  readonly person: (place: number) => WorldPerson;
  /** Who stands for whom when a token is asked for; may be replaced by a test. */
  readonly tokens: { of: (mailbox: Mailbox) => Promise<TokenAnswer> };
  /** An administrator opens the group, and everything is read once. */
  readonly openGroup: () => Promise<void>;
  /** Delivers what Graph has to tell, and does all work that is due by the clock. */
  readonly settle: () => Promise<void>;
  /** Weekly, Mondays at 10:00 in Berlin from 28 December 2026 on, by the first person with everybody; `change` wins. */
  readonly meet: (change?: Partial<NewMeeting>) => string;
  /** Every meeting of the team, by start, as its first member sees them. */
  readonly meetings: (from?: string, to?: string) => Promise<Occurrence[]>;
};
type TokenAnswer = { outcome: "ok"; token: string } | { outcome: "sign-in" } | { outcome: "unknown" };

export const weekly = {
  pattern: { type: "weekly", interval: 1, daysOfWeek: ["monday"], firstDayOfWeek: "monday" },
  range: { type: "noEnd", startDate: "2026-12-28" },
} as const;
export const berlin = "W. Europe Standard Time";
export const at = (dateTime: string) => ({ dateTime: `${dateTime}:00`, timeZone: berlin });

/** @param parts of the simulated Graph, over what every world has */
export function withCalendar(
  world: World & { readonly person: (place: number) => WorldPerson },
  parts: Partial<GraphParts> = {},
  chance = systemChance,
): CalendarWorld {
  const groupId = randomUUID();
  const holder: { app: App | null } = { app: null };
  const graph = simulatedGraph({
    tenantId: world.scope.tenantId,
    clock: world.clock,
    chance: systemChance,
    deliver: async (_, request) => {
      if (holder.app === null) throw new Error("nobody is there yet");
      return holder.app.fetch(request);
    },
    ...parts,
  });
  for (const [place, { id, name }] of world.people.entries())
    graph.organisation.person({ id, name, mail: `Person.${place}@harbourside.example` });
  graph.organisation.team({
    id: groupId,
    name: "All",
    members: world.people.map(({ id }) => ({ id, role: "member" })),
  });
  const tokens: CalendarWorld["tokens"] = {
    of: async ({ rung, personId }) => ({
      outcome: "ok",
      token: graph.token({ person: rung === "person" ? personId : null }),
    }),
  };
  const port = graphOver({
    fetch: (url, init) => graph.fetch(url, init),
    tokens: { of: (mailbox) => tokens.of(mailbox) },
    clock: world.clock,
    chance,
    pause: async (ms) => world.clock.move(ms),
    origin: "https://graph.microsoft.com",
    notifyAt: "https://plumbline.example",
    connect: async ({ personId }) => ({ outcome: "ok", credential: `credential of ${personId}` }),
  });
  const deps = { ...world.deps, graph: port };
  const app = createApp(deps, { perMinute: { reads: 1e6, writes: 1e6, unsigned: 1e6 } });
  holder.app = app;
  const as: CalendarWorld["as"] = (person, isAdmin = false) =>
    makeClient({
      token: () => world.tokenFor(person, undefined, isAdmin ? { roles: ["Plumbline.Admin"] } : {}),
      base: "http://world.example",
      fetch: async (input, init) => app.request(input as string, init),
    });
  const settle = async () => {
    // A round of each may make work for another: a subscription that is made is followed by a reading.
    for (let round = 0; round < 3; round++) {
      await graph.advance();
      await keepSubscriptions(deps);
      await syncDue(deps);
    }
  };
  return {
    ...world,
    app,
    deps,
    graph,
    groupId,
    as,
    tokens,
    settle,
    openGroup: async () => {
      await as(world.person(0), true).call("putCalendarGroup", { body: { groupId } });
      await settle();
    },
    meet: (change = {}) =>
      graph.calendars.meet({
        organizer: world.person(0).id,
        subject: "Weekly product sync",
        start: at("2026-12-28T10:00"),
        end: at("2026-12-28T10:30"),
        recurrence: weekly,
        invited: world.people.slice(1).map(({ id }) => id),
        ...change,
      }),
    meetings: async (from = "2026-01-01T00:00:00Z", to = "2028-01-01T00:00:00Z") => {
      const { occurrences } = await as(world.person(0)).call("occurrences", {
        params: { teamId: world.teamId },
        query: { from, to },
      });
      return occurrences;
    },
  };
}
