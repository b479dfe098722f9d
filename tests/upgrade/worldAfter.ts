import type { Hono } from "hono";
import { createApp } from "../../api/app.ts";
import { publishedKeys } from "../../api/auth/publishedKeys.ts";
import { tokenVerifier } from "../../api/auth/tokens.ts";
import type { Database } from "../../api/platform/db/database.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { newKey, startIdentityServer } from "../../demo/identity.ts";
import { depsAround, standingClock, temporaryFolder } from "../support/pulseFixture.ts";
import type { Life } from "./life.ts";

export type WorldAfter = {
  readonly app: Hono;
  readonly deps: Deps;
  readonly clock: ReturnType<typeof standingClock>;
  /** The reply of GET `/api` + `path` to the person of that place; its status where it is a refusal. */
  readonly get: (who: number, path: string) => Promise<unknown>;
  /** The same for a method with the body {}. */
  readonly call: (method: "POST" | "DELETE", who: number, path: string) => Promise<unknown>;
  /** Of the box keys. */
  readonly keyFolder: string;
  readonly close: () => Promise<void>;
};

const ourKey = newKey();

/** The product of today on a database that a life was lived in, at the moment it ended. */
export async function worldAfter(db: Database, life: Pick<Life, "now" | "tenantId" | "people">): Promise<WorldAfter> {
  const folder = await temporaryFolder();
  const clock = standingClock(new Date(life.now));
  const identities = await startIdentityServer({ authority: "https://login.microsoftonline.com", key: await ourKey });
  const { rules, keysAddress: address } = identities;
  const around = depsAround(db, folder.path, clock);
  const tokens = tokenVerifier({ rules, keys: publishedKeys({ address, clock, log: around.log }), clock });
  const deps: Deps = { ...around, tokens };
  const app = createApp(deps, { perMinute: { reads: 1e6, writes: 1e6, unsigned: 1e6 } });
  const call = async (method: string, who: number, path: string, body: string | null) => {
    const person = life.people[who];
    if (person === undefined) throw new RangeError(`there is no person ${who}`);
    const token = await identities.accessToken({ tenantId: life.tenantId, ...person }, clock.now());
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const reply = await app.request(`/api${path}`, { method, headers, body });
    return reply.ok ? reply.json() : reply.status;
  };
  return {
    app,
    deps,
    clock,
    get: (who, path) => call("GET", who, path, null),
    call: (method, who, path) => call(method, who, path, method === "POST" ? "{}" : null),
    keyFolder: folder.path,
    close: async () => {
      await identities.close();
      await folder.remove();
    },
  };
}
