import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { type CryptoKey, type JWTPayload, SignJWT } from "jose";
import { createApp } from "../../api/app.ts";
import { publishedKeys } from "../../api/auth/publishedKeys.ts";
import { tokenVerifier } from "../../api/auth/tokens.ts";
import { recordEvent, recordTeam } from "../../api/features/occurrence/writes.ts";
import type { CalendarEvent } from "../../api/graph/calendarEvent.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { silentTelemetry, type Telemetry } from "../../api/platform/telemetry/telemetry.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { type TenantScope, tenantScope } from "../../api/tenancy/scope.ts";
import { claimsOf, type IdentityServer, newKey, startIdentityServer } from "../../demo/identity.ts";
import { type Client, makeClient } from "../../src/client/call.ts";
import type { Answers } from "../../src/contract/question.ts";
import {
  depsAround,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "./pulseFixture.ts";

export type WorldPerson = { readonly id: string; readonly name: string };

/** The whole API around one database: one tenant with a team, people with real tokens, and a clock that is moved. */
export type World = {
  readonly app: Hono;
  readonly deps: Deps;
  readonly scope: TenantScope;
  readonly clock: ReturnType<typeof standingClock>;
  /** Who signs the tokens, on this machine. */
  readonly identities: IdentityServer;
  /** Where the box keys are. */
  readonly keyFolder: string;
  /** Members of the team; the first owns it. */
  readonly people: readonly WorldPerson[];
  readonly teamId: string;
  /** Everything the product has logged. */
  readonly lines: readonly string[];
  /** A bearer token, valid for an hour; of another tenant when one is named. `claims` win, `key` signs instead. */
  readonly tokenFor: (person: WorldPerson, tenantId?: string, claims?: JWTPayload, key?: CryptoKey) => Promise<string>;
  /** The typed client of one person, straight into the app. */
  readonly as: (person: WorldPerson, tenantId?: string) => Client;
  /** An event of the team, organized by the first person, with everybody invited; `change` wins. */
  readonly record: (change?: Partial<CalendarEvent>) => Promise<string>;
  /** Casts one private answer sheet per person, in order, through papers and ballots. */
  readonly answer: (pulseId: string, sheets: readonly Answers[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** One for all worlds of a test file: making an RSA key takes a tenth of a second. */
const ourKey = newKey();

/** Whom the tokens are from; its keys are published on this machine all the same, at `port` or any free one. */
export type Authority = { readonly authority: string; readonly port: number };
export const publicEntra: Authority = { authority: "https://login.microsoftonline.com", port: 0 };

/**
 * @param start where the clock stands
 * @param size members of the team
 * @param telemetry where its numbers go
 * @param from who vouches for the people
 */
export async function makeWorld(
  database: TestDatabase,
  start: Date,
  size = 8,
  kind: "team" | "chat" = "team",
  telemetry: Telemetry = silentTelemetry,
  from: Authority = publicEntra,
): Promise<World> {
  const folder = await temporaryFolder();
  const clock = standingClock(start);
  const lines: string[] = [];
  const identities = await startIdentityServer({ ...from, key: await ourKey });
  const { rules, keysAddress: address } = identities;
  const around = depsAround(database.db, folder.path, clock, lines);
  const deps: Deps = {
    ...around,
    tokens: tokenVerifier({ rules, keys: publishedKeys({ address, clock, log: around.log }), clock }),
    telemetry,
    liveEveryMs: 20,
  };
  const scope = tenantScope(randomUUID());
  const people = Array.from({ length: size }, (_, index) => ({ id: randomUUID(), name: `Person ${index + 1}` }));
  const teamId = `team-${randomUUID()}`;
  const members = people.map((person, index) => ({ ...person, role: index === 0 ? "owner" : "member" }) as const);
  await recordTeam(deps, scope, "Harbour", { id: teamId, name: "Quay", kind, members });
  // A test asks in a second what nobody asks in an hour.
  const app = createApp(deps, { perMinute: { reads: 1e6, writes: 1e6, unsigned: 1e6 } });

  const tokenFor: World["tokenFor"] = async (person, tenantId = scope.tenantId, claims = {}, key) => {
    const subject = { tenantId, ...person };
    if (key === undefined) return identities.accessToken(subject, clock.now(), claims);
    const header = { alg: key.algorithm.name === "ECDSA" ? "ES256" : "RS256", kid: (await ourKey).kid ?? "" };
    return new SignJWT({ ...claimsOf(rules, subject, clock.now()), ...claims }).setProtectedHeader(header).sign(key);
  };
  const as = (person: WorldPerson, tenantId?: string) =>
    makeClient({
      token: () => tokenFor(person, tenantId),
      base: "http://world.example",
      fetch: async (input, init) => app.request(input as string, init),
    });
  const first = people[0] as WorldPerson;
  return {
    app,
    deps,
    scope,
    clock,
    identities,
    keyFolder: folder.path,
    people,
    teamId,
    lines,
    tokenFor,
    as,
    record: async (change = {}) => {
      const event: CalendarEvent = {
        iCalUId: randomUUID(),
        originalStart: null,
        teamId,
        subject: "Weekly product sync",
        start: { dateTime: "2026-12-28T10:00:00.0000000", timeZone: "W. Europe Standard Time" },
        end: { dateTime: "2026-12-28T10:30:00.0000000", timeZone: "W. Europe Standard Time" },
        isAllDay: false,
        isCancelled: false,
        organizer: first,
        attendees: people.map((person) => ({ ...person, kind: "member", response: "accepted" })),
        ...change,
      };
      const recorded = await recordEvent(deps, scope, event);
      if (recorded === null) throw new Error("no meeting was recorded");
      return recorded.occurrenceId;
    },
    answer: async (pulseId, sheets) => {
      const key = await privateKeyOf(deps, scope, pulseId);
      for (const [index, answers] of sheets.entries()) {
        await signPaper(deps, scope, people[index]?.id ?? "", pulseId, randomBlinded());
        const { ballotId, cast } = signedBallot(key, scope, pulseId);
        const path = `/api/tenants/${scope.tenantId}/pulses/${pulseId}/ballots/${ballotId}`;
        const reply = await app.request(path, {
          method: "PUT",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(cast(1, answers)),
        });
        if (!reply.ok) throw new Error(`a ballot was refused: ${await reply.text()}`);
      }
    },
    close: async () => {
      await identities.close();
      await folder.remove();
    },
  };
}
