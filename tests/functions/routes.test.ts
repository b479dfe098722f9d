/**
 * The suite of tests/api/routes.test.ts once more, at the other entrance: every request goes to the function its path
 * belongs to, in the folder that `npm run build` made. What is refused or only reads is asked of the application itself as
 * well, at the same moment and on the same data, and has to be answered the same.
 */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, inject, test, vi } from "vitest";
import { createApp } from "../../api/app.ts";
import { signInFor } from "../../api/auth/accessToken.ts";
import { describeEveryRoute } from "../api/everyRoute.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { serverDatabase } from "../support/pulseFixture.ts";
import { settingsFor, throughFunctions } from "./entrance.ts";
import { startHost } from "./host.ts";

const built = fileURLToPath(new URL("../../dist/functions/main.mjs", import.meta.url));
const postgres = inject("postgres");
const write = process.stderr.write.bind(process.stderr);
const compared = { refusals: 0, reads: 0, writes: 0 };

/** Of one connection, one host or one moment. */
const itsOwn = ["connection", "content-length", "date", "keep-alive", "transfer-encoding", "x-ms-invocation-id"];
/** The version of what is live holds how many have answered, on a grid of time that each server keeps by itself. */
const headersOf = (response: Response) =>
  Object.fromEntries(
    [...response.headers]
      .filter(([name]) => !itsOwn.includes(name))
      .map(([name, value]) => [name, name === "etag" ? "a version" : value]),
  );

/** The kind of each value instead of the value; of a list the kinds that are in it. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(shapeOf(one))))].sort();
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)]));
}

/** A refusal is the same word for word, but for the number of the request. */
const told = async (response: Response): Promise<unknown> => {
  const body = (await response.json()) as Record<string, unknown>;
  return response.status < 400 ? shapeOf(body) : { ...body, requestId: typeof body.requestId };
};

if (postgres === null) test.skip("there is no PostgreSQL on this machine");
else
  describeEveryRoute(
    "the built functions",
    () => serverDatabase(postgres.adminUrl, 4),
    async (world, database) => {
      Object.assign(process.env, settingsFor(database, world));
      const host = await startHost(() => import(/* @vite-ignore */ pathToFileURL(path.resolve(built)).href));
      // Its log has tests of its own, in quiet.test.ts.
      process.stderr.write = (() => true) as typeof process.stderr.write;
      // The bundle takes its time from the system, which has to be that of the world.
      vi.useFakeTimers({ toFake: ["Date"] });
      const deps = { ...world.deps, signIn: signInFor(world.identities.rules) };
      const app = createApp(deps, { perMinute: { reads: 1e6, writes: 1e6, unsigned: 1e6 } });
      const plain = headersOf(await app.request("/api/sign-in"));
      return {
        request: async (address, init) => {
          vi.setSystemTime(world.clock.now());
          const given = await throughFunctions(host, address, init);
          const copy = given.clone();
          const isRead = init.method === "GET";
          if (given.status >= 400 || isRead) {
            const own = await app.request(address, init);
            expect([copy.status, headersOf(copy), await told(copy)]).toEqual([
              own.status,
              headersOf(own),
              await told(own),
            ]);
            compared[given.status >= 400 ? "refusals" : "reads"] += 1;
          } else {
            expect(headersOf(copy)).toEqual(plain);
            compared.writes += 1;
          }
          return given;
        },
        // Microsoft's library reads headers with Node's own bound of 16 kB for all of them.
        longestHeader: 15_000,
        close: async () => {
          process.stderr.write = write;
          vi.useRealTimers();
          await host.terminate();
          await host.stop();
        },
      };
    },
    async () => {
      const port = await freeLoopbackPort();
      return { authority: `http://127.0.0.1:${port}`, port };
    },
  );

afterAll(() => {
  if (postgres === null) return;
  expect(compared.refusals).toBeGreaterThan(600);
  expect(compared.reads).toBeGreaterThan(40);
  expect(compared.writes).toBeGreaterThan(30);
});
