import { Hono } from "hono";
import { z } from "zod";
import type { Deps } from "../api/platform/deps.ts";
import { problemResponse, Refusal } from "../api/platform/problem.ts";
import { tenantScope } from "../api/tenancy/scope.ts";
import type { DemoBot } from "./bot/demoBot.ts";
import type { DemoGraph } from "./calendar/demoGraph.ts";
import { calendarRoutes } from "./calendar/routes.ts";
import type { MovableClock } from "./clock.ts";
import type { DoneWork } from "./dueWork.ts";
import type { Identity } from "./identity.ts";
import { nextDue } from "./nextDue.ts";
import type { Mailboxes } from "./outlook/kept.ts";
import { outlookRoutes } from "./outlook/routes.ts";
import { coaching, colleagues, type DemoPerson, membersOf, people, teams, tenant } from "./people.ts";
import type { Progress } from "./seed/history.ts";
import type { LiveMeeting } from "./seed/seed.ts";
import type { Shelf } from "./seed/shelf.ts";
import { tablesAbout } from "./tables.ts";

export type DemoState = { live: LiveMeeting | null; history: Progress };

export type DemoParts = {
  readonly deps: Deps;
  /** Does what has fallen due, in so many rounds. */
  readonly work: (rounds: number) => Promise<DoneWork>;
  readonly clock: MovableClock;
  readonly identity: Identity;
  readonly graph: DemoGraph;
  readonly bot: Pick<DemoBot, "nextMeeting">;
  readonly mailboxes: Mailboxes;
  readonly state: DemoState;
  /** Runs while no history is being written. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Of the seven colleagues, until a browser takes their place. */
  readonly devices: Shelf;
};

const scope = tenantScope(tenant.id);
const DAY_MS = 24 * 60 * 60_000;
/** The grid on which the product's count of answers moves, so that watching it tells nobody's moment. */
const COUNT_GRID_MS = 10_000;
const FOLLOW_ROUNDS = 3;
const everybody: readonly DemoPerson[] = Object.values(people);

/** What the demo adds beside the product: who you are, what time it is, and a calendar to change. */
export function demoRoutes(parts: DemoParts): Hono {
  const { deps, work, clock, identity, graph, bot, mailboxes, state, alone, devices } = parts;
  const app = new Hono().basePath("/api/demo");
  const body = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> => {
    const parsed = schema.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new Refusal("bad-request", {}, parsed.error.issues[0]?.message);
    return parsed.data;
  };
  /** A change is told, read, and what was read is done. */
  const follow = () => alone(() => work(FOLLOW_ROUNDS));
  const time = () => ({ now: clock.now().toISOString(), zone: "Europe/Berlin" });

  app.onError((error) => {
    if (error instanceof Refusal) return problemResponse(error.code, { facts: error.facts, detail: error.detail });
    deps.log("demo-defect", { error: error.name });
    return problemResponse("defect");
  });

  app.get("/scene", (c) =>
    c.json({
      tenantId: tenant.id,
      tenantName: tenant.name,
      ...time(),
      live: state.live,
      organizer: people.mara.id,
      colleagues: colleagues.map(({ id }) => id),
      history: state.history,
    }),
  );
  app.get("/people", (c) =>
    c.json({
      people: everybody.map((person) => ({
        ...person,
        teams: Object.values(teams)
          .filter(
            (team) =>
              membersOf(team).some((member) => member.id === person.id) ||
              (team === coaching.team && person === coaching.coach),
          )
          .map(({ id, name, kind }) => ({ id, name, kind })),
      })),
    }),
  );
  app.post("/token", async (c) => {
    const { person: id } = await body(c.req.raw, z.strictObject({ person: z.string() }));
    const person = everybody.find((each) => each.id === id);
    if (person === undefined) throw new Refusal("not-found");
    return c.json({ token: await identity.tokenFor(person) });
  });

  // A browser that opens the page becomes the devices of the seven; the server then keeps nothing of them.
  app.post("/devices", (c) => c.json({ kept: devices.handOver() }));

  app.get("/clock", (c) => c.json(time()));
  app.post("/clock", async (c) => {
    const wish = await body(
      c.req.raw,
      z.union([
        z.strictObject({ advanceMinutes: z.number().min(0).max(525_600) }),
        z.strictObject({ now: z.iso.datetime() }),
      ]),
    );
    const to = "now" in wish ? new Date(wish.now) : new Date(clock.now().getTime() + wish.advanceMinutes * 60_000);
    if (to < clock.now()) throw new Refusal("bad-request", {}, "this clock only goes forward");
    const swept = await moveInSteps(to);
    return c.json({ ...time(), ...swept });
  });

  /** Stops whenever something falls due and once a day for the calendar, as a server that never slept would have. */
  async function moveInSteps(to: Date) {
    const swept = { opened: 0, sealed: 0, voided: 0 };
    let calendarAt = clock.now();
    for (let at = calendarAt; at < to; ) {
      const due = [await nextDue(deps, at), bot.nextMeeting(at)].filter((one) => one !== null);
      const stops = [to, new Date(calendarAt.getTime() + DAY_MS), ...due];
      at = stops.reduce((first, stop) => (stop < first ? stop : first));
      // It runs on while there is work; a stop that it has passed meanwhile is done now.
      if (at > clock.now()) clock.moveTo(at);
      const read = at.getTime() >= calendarAt.getTime() + DAY_MS || at >= to;
      if (read) calendarAt = at;
      const { opened, sealed, voided } = await (read ? follow() : alone(() => work(1)));
      swept.opened += opened;
      swept.sealed += sealed;
      swept.voided += voided;
    }
    // What was answered on the way counts at once: beside the thanks of seven nobody should read "0 of 8".
    clock.moveTo(new Date((Math.floor(clock.now().getTime() / COUNT_GRID_MS) + 1) * COUNT_GRID_MS));
    return swept;
  }

  app.route("/calendar", calendarRoutes({ deps, graph, follow }));
  app.route("/outlook", outlookRoutes({ graph, mailboxes, clock, identity, follow }));
  app.get("/tables", async (c) => {
    const pulse = z.uuid().safeParse(c.req.query("pulse"));
    if (!pulse.success) throw new Refusal("bad-request", {}, "name a pulse");
    return c.json(await tablesAbout(deps, scope, pulse.data));
  });
  return app;
}
