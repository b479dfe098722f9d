/**
 * Who may call each route of the table and what they hear, the same at every entrance. Long, because it holds one row for
 * every route, so that a missing one stands out.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { type CryptoKey, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { fillPath, type RouteName } from "../../src/contract/addresses.ts";
import { type Problem, type ProblemCode, problemSchema, problems } from "../../src/contract/problem.ts";
import { type Route, routes } from "../../src/contract/routes.ts";
import { voterOf } from "../support/devices.ts";
import { ownScale, packWith } from "../support/ownQuestions.ts";
import { hour, noon, privateKeyOf, randomBlinded, signedBallot, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { type Authority, makeWorld, publicEntra, type World, type WorldPerson } from "../support/world.ts";

type Who = "owner" | "asked" | "bystander" | "admin";
type Ids = {
  tenantId: string;
  teamId: string;
  meeting: string;
  series: string;
  signal: string;
  privatePulse: string;
  openPulse: string;
  toSeal: string;
  sealed: string;
  sealedHands: string;
  ballotId: string;
  /** Nobody anybody knows here. */
  coach: string;
};
type Row = {
  /** Somebody who may, and whom the others are measured against. */
  who: Who;
  params?: (ids: Ids) => Record<string, string>;
  /** Where it cannot be left out. */
  query?: string;
  body?: unknown;
  /** What somebody from elsewhere hears at an address that names nothing; else 200, or 403 where there is somebody who may not. */
  elsewhere?: number;
  /** Somebody of the same team who may not, and what they hear. */
  not?: [Who, ProblemCode];
};

const onTeam = ({ teamId }: Ids) => ({ teamId });
const onMeeting = ({ meeting }: Ids) => ({ id: meeting });
const rightBallot: { body: unknown } = { body: null };
const rightPilot: { body: unknown } = { body: null };

/** One row per route. The bystander is a member of the team whom the meeting does not ask. */
/** What the service of bots brings has a room of tests of its own, tests/bot: no person signs in there. */
type PersonsRoute = Exclude<RouteName, "messages">;
const rows: Record<PersonsRoute, Row> = {
  health: { who: "bystander" },
  openapi: { who: "bystander" },
  signIn: { who: "bystander" },
  me: { who: "bystander" },
  myData: { who: "bystander" },
  // By somebody the other rows have no need of.
  eraseMe: { who: "admin" },
  erasePerson: { who: "admin", params: ({ coach }) => ({ personId: coach }), not: ["owner", "wrong-role"] },
  putSettings: { who: "admin", body: { minimumK: 4 }, not: ["owner", "wrong-role"] },
  reminders: { who: "bystander" },
  putReminders: { who: "bystander", body: { wants: "chat" } },
  muteSeries: { who: "bystander", params: ({ series }) => ({ id: series }), body: { muted: true } },
  healthDetails: { who: "admin", not: ["owner", "not-administrator"] },
  deliveries: { who: "admin", not: ["owner", "wrong-role"] },
  settings: { who: "bystander" },
  pilot: { who: "bystander" },
  putPilot: { who: "admin", not: ["owner", "wrong-role"] },
  selfTest: { who: "admin", not: ["owner", "not-administrator"] },
  pilotReport: { who: "bystander", elsewhere: 404 },
  questions: { who: "bystander" },
  teams: { who: "bystander" },
  team: { who: "bystander", params: onTeam },
  changes: { who: "bystander", params: onTeam },
  putWhy: { who: "bystander", params: onTeam, body: { why: "own", text: "We ship what we agree." } },
  ownQuestions: { who: "bystander", params: onTeam },
  putOwnQuestions: { who: "owner", params: onTeam, body: packWith(ownScale), not: ["asked", "wrong-role"] },
  retireOwnQuestion: {
    who: "owner",
    params: ({ teamId }) => ({ teamId, questionId: ownScale.id }),
    not: ["asked", "wrong-role"],
  },
  putCoach: {
    who: "owner",
    params: ({ teamId, coach }) => ({ teamId, personId: coach }),
    body: { until: "2026-06-01T00:00:00Z" },
    not: ["asked", "wrong-role"],
  },
  removeCoach: {
    who: "owner",
    params: ({ teamId, coach }) => ({ teamId, personId: coach }),
    not: ["asked", "wrong-role"],
  },
  prepare: { who: "bystander" },
  occurrences: { who: "bystander", params: onTeam },
  findMeeting: { who: "bystander", body: { start: "2026-03-03T15:00:00Z", title: "Stand-up" } },
  tellMeeting: {
    who: "bystander",
    params: onTeam,
    body: {
      title: "Stand-up",
      start: "2026-03-03T15:00:00Z",
      end: "2026-03-03T15:15:00Z",
      timeZone: "Europe/Berlin",
      joinUrl: "https://teams.microsoft.com/meet/2000?p=1",
    },
  },
  trend: { who: "bystander", params: onTeam },
  export: { who: "bystander", params: onTeam },
  signals: { who: "bystander", params: onTeam },
  acknowledge: { who: "owner", params: ({ signal }) => ({ id: signal }), not: ["asked", "wrong-role"] },
  startBaseline: { who: "owner", params: ({ series }) => ({ id: series }), not: ["asked", "wrong-role"] },
  putReview: {
    who: "owner",
    params: ({ series }) => ({ id: series }),
    body: { answer: "keep" },
    not: ["asked", "wrong-role"],
  },
  inTheWay: { who: "asked", params: onTeam, query: "?questions=help" },
  startAdhoc: { who: "asked", params: onTeam, body: { questions: ["help"] } },
  occurrence: { who: "asked", params: onMeeting },
  putCheck: { who: "owner", params: onMeeting, body: {}, not: ["asked", "wrong-role"] },
  putAgreed: { who: "owner", params: onMeeting, body: { text: "We ship in May." }, not: ["asked", "wrong-role"] },
  putOutcome: { who: "owner", params: onMeeting, body: { outcome: "kept" }, not: ["asked", "wrong-role"] },
  pulse: { who: "asked", params: ({ privatePulse }) => ({ id: privatePulse }) },
  putAnswers: {
    who: "asked",
    params: ({ openPulse }) => ({ id: openPulse }),
    body: { revision: 1, answers: { commit: 4 } },
    not: ["bystander", "not-in-audience"],
  },
  pulseKey: { who: "asked", params: ({ tenantId, privatePulse }) => ({ tenantId, id: privatePulse }) },
  postPaper: {
    who: "asked",
    params: ({ privatePulse }) => ({ id: privatePulse }),
    body: { blinded: Buffer.from([0, ...randomBytes(255)]).toString("base64url") },
    not: ["bystander", "not-in-audience"],
  },
  putBallot: {
    who: "asked",
    params: ({ tenantId, privatePulse, ballotId }) => ({ tenantId, id: privatePulse, ballotId }),
  },
  seal: { who: "owner", params: ({ toSeal }) => ({ id: toSeal }), body: {}, not: ["asked", "wrong-role"] },
  putStage: {
    who: "owner",
    params: ({ sealed }) => ({ id: sealed }),
    body: { version: 0 },
    not: ["asked", "wrong-role"],
  },
  endHands: { who: "owner", params: ({ sealedHands }) => ({ id: sealedHands }), not: ["asked", "wrong-role"] },
  result: { who: "asked", params: ({ sealed }) => ({ id: sealed }), not: ["bystander", "not-found"] },
  live: { who: "asked", params: ({ privatePulse }) => ({ id: privatePulse }) },
  graphNotifications: { who: "bystander", body: { value: [] } },
  graphLifecycle: { who: "bystander", body: { value: [] } },
  calendar: { who: "bystander" },
  connectCalendar: { who: "bystander" },
  disconnectCalendar: { who: "bystander" },
  putCalendarGroup: { who: "admin", body: { groupId: null }, not: ["owner", "wrong-role"] },
};
const bodyOf = (name: PersonsRoute): unknown =>
  name === "putBallot" ? rightBallot.body : name === "putPilot" ? rightPilot.body : rows[name].body;
const isPersons = (name: RouteName): name is PersonsRoute => name !== "messages";
const names = (Object.keys(routes) as RouteName[]).filter(isPersons);
const kept = (access: Route["access"]) => names.filter((name) => routes[name].access === access);

/** Where requests go in. */
export type Entrance = {
  readonly request: (path: string, init: RequestInit) => Response | Promise<Response>;
  /** How long a header may be that is still read and refused with words. */
  readonly longestHeader: number;
  readonly close: () => Promise<void>;
};

/**
 * The suite at one entrance, in a world of its own.
 * @param on for the report: the engine, or the entrance
 * @param enter opens the entrance to the data of that world
 * @param authority who vouches for its people
 */
export function describeEveryRoute(
  on: string,
  fresh: () => Promise<TestDatabase>,
  enter: (world: World, database: TestDatabase) => Promise<Entrance>,
  authority: () => Promise<Authority> = async () => publicEntra,
): void {
  describe(`who may call each route, on ${on}`, () => everyRoute(fresh, enter, authority));
}

function everyRoute(
  fresh: () => Promise<TestDatabase>,
  enter: (world: World, database: TestDatabase) => Promise<Entrance>,
  authority: () => Promise<Authority>,
): void {
  test("every route of the table has its row, and no row is left of a route that is gone", () => {
    expect(Object.keys(rows).sort()).toEqual([...names].sort());
  });

  let database: TestDatabase;
  let entrance: Entrance;
  let world: World;
  let ids: Ids;
  let expired: string;
  let wrongKey: CryptoKey;
  let tenantOfOthers: string;
  const people = {} as Record<Who | "stranger", WorldPerson>;

  beforeAll(async () => {
    database = await fresh();
    world = await makeWorld(database, noon, 8, "team", silentTelemetry, await authority());
    const [owner, asked] = world.people as [WorldPerson, WorldPerson];
    const bystander = world.people[7] as WorldPerson;
    expired = await world.tokenFor(owner);
    wrongKey = (await generateKeyPair("RS256")).privateKey;
    world.clock.move(2 * hour);
    const stranger = { id: randomUUID(), name: "Member of another team" };
    const others = { id: randomUUID(), name: "Another team", kind: "team" } as const;
    await recordTeam(world.deps, world.scope, "Harbour", { ...others, members: [{ ...stranger, role: "owner" }] });
    // The other organisation knows the very same person as an owner.
    const elsewhere = tenantScope(randomUUID());
    tenantOfOthers = elsewhere.tenantId;
    await recordTeam(world.deps, elsewhere, "Elsewhere", {
      ...others,
      id: randomUUID(),
      members: [{ ...owner, role: "owner" }],
    });
    const admin = { id: randomUUID(), name: "Administrator" };
    Object.assign(people, { owner, asked, bystander, stranger, admin });

    const attendees = world.people
      .slice(0, 7)
      .map((person) => ({ ...person, kind: "member", response: "accepted" }) as const);
    const meeting = await world.record({ attendees });
    const ask = (question: string, mode: "private" | "open") =>
      world.as(owner).call("startAdhoc", {
        params: { teamId: world.teamId },
        body: { occurrenceId: meeting, questions: [question], mode, readers: "audience" },
      });
    const privatePulse = await ask("clarity", "private");
    const openPulse = await ask("commit", "open");
    const toSeal = await ask("direct", "private");
    const sealed = await ask("piece", "private");
    const sealedHands = await ask("voice", "open");
    for (const person of world.people.slice(0, 5)) {
      await voterOf(toSeal, person, world.as(person)).vote({ direct: 3 });
      await voterOf(sealed, person, world.as(person)).vote({ piece: 3 });
      await voterOf(sealedHands, person, world.as(person)).vote({ voice: 3 });
    }
    for (const { id } of [sealed, sealedHands]) await world.as(owner).call("seal", { params: { id }, body: {} });
    // A paper of somebody else makes room for the ballot that nobody's sign-in may accompany.
    await signPaper(world.deps, world.scope, owner.id, privatePulse.id, randomBlinded());
    const key = await privateKeyOf(world.deps, world.scope, privatePulse.id);
    const { ballotId, cast } = signedBallot(key, world.scope, privatePulse.id);
    rightBallot.body = cast(1, { clarity: 2 });
    rightPilot.body = { pilot: { teams: [world.teamId], endsOn: "2026-06-01" } };
    const { seriesId } = await world.as(owner).call("occurrence", { params: { id: meeting } });
    const signal = randomUUID();
    await world.deps.db.inTenant(world.scope, (tx) =>
      tx
        .insertInto("signal")
        .values({
          tenant_id: world.scope.tenantId,
          signal_id: signal,
          series_id: seriesId,
          question_id: "piece",
          phase: "after",
          version: "1",
          scale: 5,
          chart: "location",
          kind: "alert",
          direction: "lower",
          began_pulse_id: sealed.id,
          raised_pulse_id: sealed.id,
          ended_pulse_id: null,
          acknowledged_by: null,
          acknowledged_at: null,
        })
        .execute(),
    );
    ids = {
      tenantId: world.scope.tenantId,
      teamId: world.teamId,
      meeting,
      series: seriesId,
      signal,
      privatePulse: privatePulse.id,
      openPulse: openPulse.id,
      toSeal: toSeal.id,
      sealed: sealed.id,
      sealedHands: sealedHands.id,
      ballotId,
      coach: randomUUID(),
    };
    entrance = await enter(world, database);
  });
  afterAll(async () => {
    await entrance?.close();
    await world.close();
    await database.close();
  });

  const send = async (name: PersonsRoute, authorization: string | null, params = rows[name].params?.(ids) ?? {}) => {
    const route: Route = routes[name];
    const headers: Record<string, string> = authorization === null ? {} : { authorization };
    const init: RequestInit = { method: route.method, headers };
    if (route.body !== null) {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(bodyOf(name));
    }
    return entrance.request(`${fillPath(route.path, params)}${rows[name].query ?? ""}`, init);
  };
  const bearer = async (person: WorldPerson, tenantId?: string) => {
    const claims = person === people.admin ? { roles: ["Plumbline.Admin"] } : {};
    return `Bearer ${await world.tokenFor(person, tenantId, claims)}`;
  };
  const problemOf = async (response: Response): Promise<Problem> => {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status: response.status, cure: problems[problem.code].cure });
    return problem;
  };
  const refusal = async (response: Response) => {
    // The id of a request is its own; all else must be the same for everybody.
    const { requestId: __, ...problem } = await problemOf(response);
    return problem;
  };
  /** The same address with ids that exist nowhere. */
  const missing = (name: PersonsRoute) =>
    Object.fromEntries(
      Object.entries(rows[name].params?.(ids) ?? {}).map(([key, value]) => [
        key,
        key === "tenantId" || key === "ballotId" ? value : randomUUID(),
      ]),
    );

  test.each(kept("signed-in"))("%s: nobody, rubbish, expired or foreign tokens are 401", async (name) => {
    const before = await contentOf(database);
    const claims = { tid: ids.tenantId, oid: people.owner.id, exp: world.clock.now().getTime() / 1000 + 600 };
    const unsigned = [{ alg: "none" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const token = await world.tokenFor(people.owner);
    for (const authorization of [
      null,
      "",
      "Bearer",
      "Bearer rubbish",
      `Bearer ${expired}`,
      `Bearer ${token.slice(0, -4)}AAAA`,
      `Bearer ${await world.tokenFor(people.owner, ids.tenantId, {}, wrongKey)}`,
      `Bearer ${unsigned}.`,
      `Basic ${token}`,
      `Bearer ${"x".repeat(entrance.longestHeader)}`,
    ]) {
      const response = await send(name, authorization);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await problemOf(response)).toMatchObject({ status: 401, code: "sign-in-needed" });
    }
    expect(await contentOf(database)).toEqual(before);
  });

  test.each(kept("signed-in"))("%s: sign-in is asked for before anything of the request is read", async (name) => {
    const { method, path } = routes[name];
    const address = path.replaceAll(/\{\w+\}/g, "%20");
    const body = method === "GET" ? {} : { body: "{" };
    expect((await entrance.request(`${address}?what=ever`, { method, ...body })).status).toBe(401);
  });

  // What belongs to the whole organisation is refused to who does not look after it, whether the thing is there or not.
  test.each(kept("signed-in").filter((name) => rows[name].params !== undefined && rows[name].who !== "admin"))(
    "%s: another organisation and another team hear exactly what they hear of a thing that is not there",
    async (name) => {
      const before = await contentOf(database);
      const owner = await bearer(people.owner);
      const nothing = await refusal(await send(name, owner, missing(name)));
      expect(nothing).toMatchObject({ status: 404, code: "not-found" });
      for (const stranger of [await bearer(people.owner, tenantOfOthers), await bearer(people.stranger)]) {
        expect(await refusal(await send(name, stranger))).toEqual(nothing);
      }
      expect(await contentOf(database)).toEqual(before);
    },
  );

  test.each(kept("signed-in").filter((name) => rows[name].params === undefined))(
    "%s: another organisation and another team read nothing of ours",
    async (name) => {
      for (const stranger of [await bearer(people.owner, tenantOfOthers), await bearer(people.stranger)]) {
        const response = await send(name, stranger);
        expect(response.status).toBe(rows[name].elsewhere ?? (rows[name].not === undefined ? 200 : 403));
        const text = await response.text();
        for (const ours of [ids.teamId, ids.meeting, people.asked.id, "Quay"]) expect(text).not.toContain(ours);
      }
    },
  );

  test.each(names.filter((name) => rows[name].not !== undefined))(
    "%s: who belongs to the team and may not hears why",
    async (name) => {
      const before = await contentOf(database);
      const [who, code] = rows[name].not ?? ["owner", "defect"];
      const problem = await problemOf(await send(name, await bearer(people[who])));
      expect(problem).toMatchObject({ code, status: problems[code].status });
      expect(problem.title).not.toBe("");
      expect(await contentOf(database)).toEqual(before);
    },
  );

  test.each(kept("ballot"))("%s: refuses whatever says who sends, and takes the same without", async (name) => {
    const before = await contentOf(database);
    for (const authorization of [await bearer(people.owner), "Bearer rubbish", "x"]) {
      expect(await problemOf(await send(name, authorization))).toMatchObject({ status: 400, code: "bad-request" });
    }
    const elsewhere = { ...rows[name].params?.(ids), tenantId: tenantOfOthers };
    const nothing = await refusal(await send(name, null, missing(name)));
    expect(nothing).toMatchObject({ status: 404, code: "not-found" });
    expect(await refusal(await send(name, null, elsewhere))).toEqual(nothing);
    expect(await contentOf(database)).toEqual(before);
    expect((await send(name, null)).status).toBe(200);
  });

  test.each(kept("open"))("%s: answers without sign-in, and a token changes nothing", async (name) => {
    const plain = await send(name, null);
    expect(plain.status).toBe(200);
    const body = routes[name].reply.parse(await plain.json());
    for (const authorization of ["Bearer rubbish", await bearer(people.stranger), await bearer(people.owner)]) {
      expect(await (await send(name, authorization)).json()).toEqual(body);
    }
    if (rows[name].params !== undefined) {
      const elsewhere = { ...rows[name].params(ids), tenantId: tenantOfOthers };
      const nothing = await refusal(await send(name, null, missing(name)));
      expect(await refusal(await send(name, null, elsewhere))).toEqual(nothing);
      expect(nothing.status).toBe(404);
    }
  });

  test.each(kept("signed-in"))("%s: who may gets the reply the table describes", async (name) => {
    const response = await send(name, await bearer(people[rows[name].who]));
    const body: unknown = await response.json();
    expect({ name, status: response.status, body }).toMatchObject({ status: 200 });
    expect(routes[name].reply.parse(body)).toEqual(body);
  });

  test("messages: where there is no bot, nobody is let in", async () => {
    const { method, path } = routes.messages;
    for (const authorization of ["", await bearer(people.owner)]) {
      const headers = { authorization, "content-type": "application/json" };
      const response = await entrance.request(path, { method, headers, body: "{}" });
      expect(await problemOf(response)).toMatchObject({ code: "not-found" });
    }
  });

  test("nothing but the routes of the table answers", async () => {
    const token = await bearer(people.owner);
    for (const [method, path] of [
      ["GET", "/api"],
      ["GET", "/api/"],
      ["GET", "/api/admin"],
      ["GET", "/api/Teams"],
      ["GET", "/api/teams/"],
      ["DELETE", "/api/teams"],
      ["POST", `/api/pulses/${ids.privatePulse}`],
      ["GET", `/api/pulses/${ids.privatePulse}/papers`],
      ["GET", `/api/pulses/${ids.privatePulse}/answers`],
      ["GET", `/api/tenants/${ids.tenantId}/pulses/${ids.privatePulse}/ballots/${ids.ballotId}`],
      ["OPTIONS", "/api/me"],
    ] as const) {
      const response = await entrance.request(path, { method, headers: { authorization: token } });
      expect({ method, path, code: (await problemOf(response)).code }).toMatchObject({ code: "not-found" });
    }
  });
}
