/**
 * Generated from the table of `src/contract/allowed.ts`: every route, everybody, every place, every kind of token. Long,
 * because it holds what a request to each route looks like.
 */
import { createPublicKey, randomUUID } from "node:crypto";
import { exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { fillPath, type RouteName } from "../../src/contract/addresses.ts";
import { type Allowed, allowed, type Role } from "../../src/contract/allowed.ts";
import { nobody } from "../../src/contract/ids.ts";
import { type ProblemCode, problems } from "../../src/contract/problem.ts";
import { type Route, routes } from "../../src/contract/routes.ts";
import { ownScale, packWith } from "../support/ownQuestions.ts";
import {
  makeRoleWorld,
  type Name,
  names,
  type Place,
  paperOf,
  type RoleWorld,
  rolesAt,
  tokenRoles,
} from "../support/peopleOfRoles.ts";
import { embeddedDatabase, hour, minute, noon, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";

/** What a request is about: the ids of a place, or ids that are nowhere. */
type Target = Pick<
  Place,
  "tenantId" | "teamId" | "occurrence" | "series" | "signal" | "privatePulse" | "openPulse" | "sealed" | "ballot"
>;
type Asked = {
  readonly params?: (target: Target) => Record<string, string>;
  readonly query?: (target: Target) => string;
  readonly body?: (target: Target, name: Name) => unknown;
  /** It names no place: who may do it may do it wherever. */
  readonly isAnywhere?: true;
  /** Puts back, before somebody who may, what somebody before them changed. */
  readonly before?: (place: Place) => Promise<unknown>;
};

let roleWorld: RoleWorld;
let revision = 0;
const someoneNew = randomUUID();
const onTeam = ({ teamId }: Target) => ({ teamId });
const onCoach = ({ teamId }: Target) => ({ teamId, personId: someoneNew });
const onMeeting = ({ occurrence }: Target) => ({ id: occurrence });
const onSeries = ({ series }: Target) => ({ id: series });
const onSignal = ({ signal }: Target) => ({ id: signal });
const onPrivate = ({ privatePulse }: Target) => ({ id: privatePulse });
const onOpen = ({ openPulse }: Target) => ({ id: openPulse });
const onSealed = ({ sealed }: Target) => ({ id: sealed });
/** Nobody replaces a line that is not for them to read, so that each finds the state it was in. */
const line = (text: string | null) => (place: Place) =>
  roleWorld.world.deps.db.inTenant(tenantScope(place.tenantId), (tx) =>
    tx
      .updateTable("occurrence")
      .set({ agreed_text: text })
      .where((where) => where.and({ tenant_id: place.tenantId, occurrence_id: place.occurrence }))
      .execute(),
  );
/** Whoever sets the check names nobody, because an observer is neither asked nor in the team any more. */
const facilitatorAgain = (place: Place) =>
  roleWorld.world.deps.db.inTenant(tenantScope(place.tenantId), (tx) =>
    tx
      .updateTable("meeting_check")
      .set({ facilitator_id: place.facilitator })
      .where((where) => where.and({ tenant_id: place.tenantId, subject_id: place.series }))
      .execute(),
  );

/** Every place has it, so that only the role decides who retires it. */
const withOwn = (place: Place) =>
  roleWorld.world.deps.db.inTenant(tenantScope(place.tenantId), (tx) =>
    tx
      .insertInto("own_question")
      .values({
        tenant_id: place.tenantId,
        team_id: place.teamId,
        question_id: ownScale.id,
        version: ownScale.version,
        place: 0,
        is_retired: false,
        body: JSON.stringify(ownScale),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );

/** Every team that is asked is in it, so that nothing else is refused because of it. */
const withPilot = (place: Place) =>
  roleWorld.world.deps.db.inTenant(tenantScope(place.tenantId), async (tx) => {
    const of = { tenant_id: place.tenantId };
    await tx
      .insertInto("pilot")
      .values({ ...of, started_at: noon, ends_on: "2099-12-31", started_by: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const teams = await tx.selectFrom("team").select("team_id").where("tenant_id", "=", place.tenantId).execute();
    await tx
      .insertInto("pilot_team")
      .values(teams.map(({ team_id }) => ({ ...of, team_id, added_at: noon })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

/** What the service of bots brings has a room of tests of its own, tests/bot: no person signs in there. */
type PersonsRoute = Exclude<RouteName, "messages">;
const asked: Readonly<Record<PersonsRoute, Asked>> = {
  health: {},
  openapi: {},
  signIn: {},
  me: {},
  myData: {},
  eraseMe: {},
  erasePerson: { params: () => ({ personId: someoneNew }), isAnywhere: true },
  reminders: {},
  putReminders: { body: () => ({ wants: "chat" }) },
  muteSeries: { params: onSeries, body: () => ({ muted: true }) },
  healthDetails: {},
  deliveries: {},
  settings: {},
  putSettings: { body: () => ({ minimumK: 5 }) },
  pilot: {},
  putPilot: { body: () => ({ pilot: null }) },
  selfTest: {},
  pilotReport: { before: withPilot },
  questions: {},
  teams: {},
  team: { params: onTeam },
  changes: { params: onTeam },
  putWhy: { params: onTeam, body: () => ({ why: "purpose" }) },
  ownQuestions: { params: onTeam },
  putOwnQuestions: { params: onTeam, body: () => packWith(ownScale) },
  retireOwnQuestion: { params: ({ teamId }) => ({ teamId, questionId: ownScale.id }), before: withOwn },
  putCoach: { params: onCoach, body: () => ({ until: "2026-12-24T00:00:00Z" }) },
  removeCoach: { params: onCoach },
  prepare: {},
  occurrences: { params: onTeam },
  findMeeting: { body: () => ({ start: noon.toISOString(), title: "Weekly product sync" }) },
  tellMeeting: {
    params: onTeam,
    body: () => ({
      title: "Corridor talk",
      start: new Date(noon.getTime() + 30 * hour).toISOString(),
      end: new Date(noon.getTime() + 31 * hour).toISOString(),
      timeZone: "UTC",
      joinUrl: "https://teams.microsoft.com/meet/2000?p=1",
    }),
  },
  trend: { params: onTeam, query: ({ series }) => `?series=${series}` },
  export: { params: onTeam, query: ({ series }) => `?series=${series}` },
  signals: { params: onTeam },
  acknowledge: { params: onSignal },
  startBaseline: { params: onSeries },
  putReview: { params: onSeries, body: () => ({ answer: "keep" }) },
  inTheWay: { params: onTeam, query: () => "?mode=open&questions=voice" },
  startAdhoc: { params: onTeam, body: () => ({ mode: "open", questions: ["voice"] }) },
  occurrence: { params: onMeeting },
  putCheck: {
    params: onMeeting,
    body: ({ occurrence }) => ({
      before: false,
      mode: "open",
      questions: ["clarity", "commit"],
      readers: roleWorld.places.find((place) => place.occurrence === occurrence)?.readers ?? "team",
    }),
  },
  putAgreed: { params: onMeeting, body: () => ({ text: "We ship in May." }), before: line(null) },
  putOutcome: { params: onMeeting, body: () => ({ outcome: "kept" }), before: line("We ship in May.") },
  pulse: { params: onPrivate },
  putAnswers: { params: onOpen, body: () => ({ revision: ++revision, answers: { help: 2 } }) },
  pulseKey: { params: ({ tenantId, privatePulse }) => ({ tenantId, id: privatePulse }) },
  postPaper: { params: onPrivate, body: (_, name) => ({ blinded: paperOf(name) }) },
  putBallot: {
    params: ({ tenantId, privatePulse, ballot }) => ({ tenantId, id: privatePulse, ballotId: ballot.id }),
    body: ({ ballot }) => ballot.body,
  },
  seal: { params: onSealed, body: () => ({}) },
  putStage: { params: onSealed, body: () => ({ version: 0, round: true }) },
  endHands: { params: onSealed },
  result: { params: onSealed },
  live: { params: onPrivate },
  graphNotifications: { body: () => ({ value: [] }) },
  graphLifecycle: { body: () => ({ value: [] }) },
  calendar: {},
  connectCalendar: {},
  disconnectCalendar: {},
  putCalendarGroup: { body: () => ({ groupId: null }) },
};

const all = Object.keys(asked) as PersonsRoute[];
const signedIn = all.filter((name) => routes[name].access === "signed-in");
/** "yes", or what somebody with these roles must hear. */
function verdict({ may, refused }: Allowed, roles: readonly Role[]): "yes" | ProblemCode {
  if (may === "everybody" || may === "signed-in") return "yes";
  if (may.some((one) => (typeof one === "string" ? roles.includes(one) : one.every((each) => roles.includes(each)))))
    return "yes";
  if (refused === undefined) return "not-found";
  return refused.to === "signed-in" || refused.to.some((role) => roles.includes(role)) ? refused.with : "not-found";
}

describe("who may do what", () => {
  let database: TestDatabase;
  let cases = 0;
  const tokens = new Map<string, string>();
  const tokenKey = (name: Name, tenantId: string) => `${name} ${tenantId}`;

  beforeAll(async () => {
    database = await embeddedDatabase();
    roleWorld = await makeRoleWorld(database);
    const { world, people, places } = roleWorld;
    for (const tenantId of new Set(places.map((place) => place.tenantId)))
      for (const name of names) tokens.set(tokenKey(name, tenantId), await tokenOf(name, tenantId));
    async function tokenOf(name: Name, tenantId: string) {
      // An administrator of ours is none elsewhere.
      const isAdmin = name.startsWith("admin") && tenantId === world.scope.tenantId;
      return world.tokenFor(people[name], tenantId, isAdmin ? { roles: ["Plumbline.Admin"] } : {});
    }
  });
  afterAll(async () => {
    await roleWorld.close();
    await database.close();
    console.log(`Authorisation: ${cases} requests, each with the reply the table says`);
  });

  const send = (route: PersonsRoute, target: Target, name: Name, authorization: string | null) => {
    const { method, path, body }: Route = routes[route];
    const own = asked[route];
    const headers: Record<string, string> = authorization === null ? {} : { authorization };
    const init: RequestInit = { method, headers };
    if (body !== null) {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(own.body?.(target, name));
    }
    cases++;
    const address = fillPath(path, own.params?.(target) ?? {}) + (own.query?.(target) ?? "");
    return roleWorld.world.app.request(address, init);
  };
  const nowhere = (): Target => ({
    tenantId: roleWorld.world.scope.tenantId,
    teamId: randomUUID(),
    occurrence: randomUUID(),
    series: randomUUID(),
    signal: randomUUID(),
    privatePulse: randomUUID(),
    openPulse: randomUUID(),
    sealed: randomUUID(),
    ballot: { id: "0".repeat(64), body: roleWorld.places[0]?.ballot.body },
  });
  /** Everybody with a token of ours at every place and nowhere, and the same people with a token of elsewhere. */
  const everybody = function* (route: PersonsRoute) {
    const { world, places } = roleWorld;
    const tenants = [...new Set(places.map((place) => place.tenantId))];
    const isAnywhere = asked[route].isAnywhere ?? asked[route].params === undefined;
    for (const tenantId of tenants)
      for (const name of names) {
        const who = { name, tenantId, token: `Bearer ${tokens.get(tokenKey(name, tenantId))}` };
        for (const place of places) {
          const isThere = place.tenantId === tenantId;
          const isAdmin = tenantId === world.scope.tenantId;
          const roles = isThere ? rolesAt(place, name).filter((role) => role !== "admin" || isAdmin) : [];
          const own: readonly Role[] = isAnywhere && isAdmin && name.startsWith("admin") ? ["admin"] : [];
          yield { who, place, target: place as Target, says: verdict(allowed[route], [...roles, ...own]) };
        }
      }
  };
  const told = async (response: Response) => {
    const { requestId: _, ...problem } = (await response.json()) as Record<string, unknown>;
    return problem;
  };

  test.each(signedIn)("%s: who may not hears what the table says, and nothing is stored", async (route) => {
    const before = await contentOf(database);
    const surprises: string[] = [];
    const missing = new Map<string, unknown>();
    for (const { who, place, target, says } of everybody(route)) {
      if (says === "yes") continue;
      const response = await send(route, target, who.name, who.token);
      const problem = await told(response);
      const isSo = response.status === problems[says].status && problem.code === says;
      if (!isSo) surprises.push(`${who.name} at ${place.label}: ${response.status} ${problem.code}, not ${says}`);
      if (says !== "not-found" || !isSo) continue;
      const nothing = missing.get(who.name) ?? (await told(await send(route, nowhere(), who.name, who.token)));
      missing.set(who.name, nothing);
      expect(problem, `${who.name} at ${place.label} hears of nothing`).toEqual(nothing);
    }
    expect(surprises).toEqual([]);
    expect(await contentOf(database)).toEqual(before);
  });

  test.each(signedIn.filter((route) => asked[route].params !== undefined))(
    "%s: what is nowhere is found by nobody",
    async (route) => {
      for (const name of names) {
        const says = verdict(allowed[route], tokenRoles(name));
        if (says === "yes") continue;
        const response = await send(route, nowhere(), name, `Bearer ${tokens.get(tokenKey(name, nowhere().tenantId))}`);
        expect(response.status, name).toBe(problems[says].status);
      }
    },
  );

  test("a coach reads what opened since, and no reply holds the name or the id of anybody", async () => {
    const { people, places, world } = roleWorld;
    const hidden = Object.entries(people).filter(([name]) => name !== "coach" && !name.startsWith("guest"));
    let read = 0;
    for (const route of all.filter((name) => routes[name].method === "GET"))
      for (const place of places.slice(0, 2)) {
        const response = await send(
          route,
          place,
          "coach",
          `Bearer ${tokens.get(tokenKey("coach", world.scope.tenantId))}`,
        );
        if (!response.ok || route === "openapi") continue;
        const text = await response.text();
        read++;
        for (const [name, { id, name: said }] of hidden) {
          expect(text, `${route} tells the name of the ${name}`).not.toContain(said);
          expect(text, `${route} tells who the ${name} is`).not.toContain(id);
        }
        if (route === "team") expect(JSON.parse(text)).toMatchObject({ role: "coach", members: [] });
        if (route === "result") expect(JSON.parse(text)).not.toHaveProperty("hands");
        if (route === "occurrence") {
          const { organizer, pulses, agreed } = JSON.parse(text);
          expect({ organizer, agreed }).toEqual({ organizer: { id: nobody, name: "" }, agreed: null });
          expect(pulses.map((pulse: { state: string }) => pulse.state)).toEqual(["sealed"]);
        }
      }
    expect(read).toBeGreaterThan(15);
  });

  test.each(signedIn)("%s: without a token that is valid for us it is 401 for everybody", async (route) => {
    const before = await contentOf(database);
    const place = roleWorld.places[0] as Place;
    const surprises: string[] = [];
    for (const name of names)
      for (const [kind, authorization] of Object.entries(await badTokens(name))) {
        const response = await send(route, place, name, authorization);
        if (response.status !== 401 || response.headers.get("www-authenticate") === null)
          surprises.push(`${name} with ${kind}: ${response.status}`);
        await response.body?.cancel();
      }
    expect(surprises).toEqual([]);
    expect(await contentOf(database)).toEqual(before);
  });

  test("a route for ballots takes no token, a valid one neither", async () => {
    const place = roleWorld.places[0] as Place;
    for (const route of all.filter((name) => routes[name].access === "ballot"))
      for (const name of names) {
        const valid = `Bearer ${tokens.get(tokenKey(name, place.tenantId))}`;
        for (const authorization of [valid, ...Object.values(await badTokens(name)).filter(Boolean)])
          expect((await send(route, place, name, authorization)).status, route).toBe(400);
      }
  });

  /** Leaves nobody who is anything: comes last. */
  const isLast = (route: PersonsRoute) => route === "eraseMe";
  test.each(all.filter((route) => !isLast(route)))("%s: who may does", whoMayDoes);
  async function whoMayDoes(route: PersonsRoute): Promise<void> {
    const surprises: string[] = [];
    const isOpen = routes[route].access !== "signed-in";
    for (const { who, place, target, says } of everybody(route)) {
      if (says !== "yes") continue;
      await facilitatorAgain(place);
      await asked[route].before?.(place);
      const response = await send(route, target, who.name, isOpen ? null : who.token);
      if (!response.ok) surprises.push(`${who.name} at ${place.label}: ${response.status} ${await response.text()}`);
      else await response.body?.cancel();
    }
    expect(surprises).toEqual([]);
  }

  test("a token that was taken is refused once its time is over, and a coach after the date is a stranger", async () => {
    const { world, people, places } = roleWorld;
    const place = places[0] as Place;
    const taken = `Bearer ${tokens.get(tokenKey("owner", place.tenantId))}`;
    expect((await send("team", place, "owner", taken)).status).toBe(200);
    world.clock.move(hour + 2 * minute);
    for (const route of signedIn) expect((await send(route, place, "owner", taken)).status, route).toBe(401);
    world.clock.move(24 * hour);
    const late = `Bearer ${await world.tokenFor(people.lateCoach)}`;
    for (const route of signedIn.filter((name) => verdict(allowed[name], []) === "not-found")) {
      const response = await send(route, place, "lateCoach", late);
      expect({ route, status: response.status }).toEqual({ route, status: 404 });
      expect(await told(response)).toEqual(await told(await send(route, nowhere(), "lateCoach", late)));
    }
  });

  test.each(all.filter(isLast))("%s: who may does, at the end of all", async (route) => {
    for (const [key] of tokens) {
      const [name, tenantId] = key.split(" ") as [Name, string];
      tokens.set(key, await roleWorld.world.tokenFor(roleWorld.people[name], tenantId));
    }
    await whoMayDoes(route);
  });

  const made = new Map<Name, Record<string, string | null>>();
  /** What is no token of this person for us, by what is wrong with it. */
  async function badTokens(name: Name): Promise<Record<string, string | null>> {
    const known = made.get(name);
    if (known !== undefined) return known;
    const { world, people } = roleWorld;
    const person = people[name];
    const at = Math.floor(world.clock.now().getTime() / 1000);
    const admin = { roles: ["Plumbline.Admin"] };
    const good = await world.tokenFor(person, undefined, admin);
    const [header = "", payload = "", signature = ""] = good.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as JWTPayload;
    const kid = (JSON.parse(Buffer.from(header, "base64url").toString()) as { kid?: string }).kid ?? "";
    const packed = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const with_ = (change: { [claim: string]: unknown }) => world.tokenFor(person, undefined, { ...admin, ...change });
    const { privateKey: otherRsa } = await otherKeys.rsa;
    const { privateKey: otherEc } = await otherKeys.ec;
    const publicText = new TextEncoder().encode(await publicKeyText(kid));
    const bearer = {
      rubbish: "rubbish",
      "no signature": `${header}.${payload}.`,
      "alg none": `${packed({ alg: "none", kid })}.${payload}.`,
      "a changed person": `${header}.${packed({ ...claims, oid: people.owner.id, x: 1 })}.${signature}`,
      "a changed organisation": `${header}.${packed({ ...claims, tid: randomUUID() })}.${signature}`,
      "another RSA key": await world.tokenFor(person, undefined, admin, otherRsa),
      "another kind of key": await world.tokenFor(person, undefined, admin, otherEc),
      "our public key as a secret": await new SignJWT(claims)
        .setProtectedHeader({ alg: "HS256", kid })
        .sign(publicText),
      "another audience": await with_({ aud: "00000003-0000-0000-c000-000000000000" }),
      "another issuer": await with_({ iss: "https://login.example/common/v2.0" }),
      "another organisation's issuer": await with_({ iss: `${claims.iss?.replace(String(claims.tid), randomUUID())}` }),
      "its time over": await with_({ iat: at - 7200, nbf: at - 7200, exp: at - 3600 }),
      "its time to come": await with_({ nbf: at + 3600, exp: at + 7200 }),
      "no end": await with_({ exp: undefined }),
      "no person": await with_({ oid: undefined }),
      "no organisation": await with_({ tid: undefined }),
      "a person that is no id": await with_({ oid: "owner" }),
    };
    const tokens = Object.fromEntries(Object.entries(bearer).map(([kind, token]) => [kind, `Bearer ${token}`]));
    const all = { ...tokens, nothing: null, "no token": "Bearer", "another scheme": `Basic ${good}` };
    made.set(name, all);
    return all;
  }
  const otherKeys = { rsa: generateKeyPair("RS256"), ec: generateKeyPair("ES256") };
  async function publicKeyText(kid: string): Promise<string> {
    const { keys } = (await (await fetch(roleWorld.world.identities.keysAddress)).json()) as {
      keys: { kid?: string; kty: string; n: string; e: string }[];
    };
    const own = keys.find((key) => key.kid === kid);
    if (own === undefined) throw new Error("the key is not published");
    const key = await importJWK({ kty: own.kty, n: own.n, e: own.e }, "RS256");
    if (key instanceof Uint8Array) throw new Error("no public key");
    return exportSPKI(key).catch(
      () => createPublicKey({ key: own, format: "jwk" }).export({ type: "spki", format: "pem" }) as string,
    );
  }
});
