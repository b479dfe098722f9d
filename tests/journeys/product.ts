import { fileURLToPath } from "node:url";
import { createApp } from "../../api/app.ts";
import { signInFor } from "../../api/auth/accessToken.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { problemResponse } from "../../api/platform/problem.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { serve } from "../../api/server.ts";
import { siteOf } from "../../api/site.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { Phase, Pulse } from "../../src/contract/pulse.ts";
import type { TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";

/** The built pages and the API on one address, around a world whose clock stands until it is moved. */
export type Product = World & {
  /** "http://localhost:1234", without a slash at the end. */
  readonly address: string;
  readonly person: (index: number) => WorldPerson;
  /** A meeting of the team at ten o'clock in Berlin with this check attached and everything due opened. */
  readonly meeting: (check: Partial<CheckBody>, subject?: string) => Promise<string>;
  readonly pulse: (occurrenceId: string, phase: Phase) => Promise<Pulse>;
  /** Lets time pass and does everything that falls due. */
  readonly passMinutes: (minutes: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Two minutes before the world's meetings start. */
export const justBefore = new Date("2026-12-28T08:58:00Z");
export const builtSite = fileURLToPath(new URL("../../dist/site", import.meta.url));
/** Streams look for news this often; a test's own 20 ms would keep the engine busy with nothing else. */
const LIVE_EVERY_MS = 500;

/**
 * @param size members of the team, all of them invited to its meetings
 * @param plainSignIn whether pages can sign people in without a host around them
 * @param folder where the built pages are
 * @param more what the world has besides, such as calendars
 * @throws Error with the cure when the site is not built
 */
export async function startProduct(
  open: () => Promise<TestDatabase>,
  size: number,
  kind: "team" | "chat" = "team",
  plainSignIn = false,
  folder = builtSite,
  more: (world: World) => Partial<Deps> = () => ({}),
): Promise<Product> {
  const site = siteOf(folder);
  const database = await open();
  const world = await makeWorld(database, justBefore, size, kind);
  const signIn = plainSignIn ? signInFor(world.identities.rules) : null;
  const deps = { ...world.deps, liveEveryMs: LIVE_EVERY_MS, signIn, ...more(world) };
  const app = createApp(deps);
  const server = await serve(
    (request) =>
      new URL(request.url).pathname.startsWith("/api/")
        ? app.fetch(request)
        : (site(request) ?? problemResponse("not-found")),
    { port: 0, hostname: "127.0.0.1" },
  );
  const person = (index: number): WorldPerson => {
    const found = world.people[index];
    if (found === undefined) throw new RangeError(`the world has no person ${index}`);
    return found;
  };
  return {
    ...world,
    address: `http://localhost:${server.port}`,
    person,
    async meeting(check, subject = "Weekly product sync") {
      const occurrenceId = await world.record({ subject });
      await world.as(person(0)).call("putCheck", { params: { id: occurrenceId }, body: check });
      await sweep(deps);
      return occurrenceId;
    },
    async pulse(occurrenceId, phase) {
      const asOrganizer = world.as(person(0));
      const { pulses } = await asOrganizer.call("occurrence", { params: { id: occurrenceId } });
      const found = pulses.find((one) => one.phase === phase);
      if (found === undefined) throw new Error(`the meeting has no questions ${phase} it`);
      return asOrganizer.call("pulse", { params: { id: found.id } });
    },
    async passMinutes(minutes) {
      world.clock.move(minutes * 60_000);
      await sweep(deps);
    },
    async stop() {
      await server.close();
      await database.close();
      await world.close();
    },
  };
}
