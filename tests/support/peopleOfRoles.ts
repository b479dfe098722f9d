/** Long, because every role, and every way of having none, is one person here. */
import { randomUUID } from "node:crypto";
import { recordEvent, recordTeam } from "../../api/features/occurrence/writes.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { type TenantScope, tenantScope } from "../../api/tenancy/scope.ts";
import type { Role } from "../../src/contract/allowed.ts";
import { hour, minute, noon, planPulse, privateKeyOf, signedBallot, type TestDatabase } from "./pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "./world.ts";

/** Somebody for every role and for every way of having none. Guests make the meetings big enough to be asked. */
export const names = [
  "owner",
  "member",
  "organizer",
  "askedMember",
  "askedGuest",
  "facilitator",
  "observer",
  "coach",
  "askedCoach",
  "lateCoach",
  "pastCoach",
  "removedCoach",
  "formerMember",
  "declined",
  "admin",
  "adminMember",
  "neighbour",
  "stranger",
  "guest1",
  "guest2",
  "guest3",
] as const;
export type Name = (typeof names)[number];
type Roles = Partial<Record<Name, readonly Role[]>>;

/** A meeting with questions in every state, and who is what to it. */
export type Place = {
  readonly label: string;
  readonly tenantId: string;
  readonly roles: Roles;
  readonly readers: "team" | "audience";
  readonly teamId: string;
  readonly occurrence: string;
  readonly series: string;
  readonly signal: string;
  /** Asked in private, open. */
  readonly privatePulse: string;
  /** Asked in the open, open. */
  readonly openPulse: string;
  /** Asked in the open after the meeting, closed, names shown. */
  readonly sealed: string;
  readonly ballot: { readonly id: string; readonly body: unknown };
  readonly facilitator: string;
};

export type RoleWorld = {
  readonly world: World;
  readonly people: Readonly<Record<Name, WorldPerson>>;
  /** Readers: the team; the audience alone, with an observer; another team; another organisation. */
  readonly places: readonly Place[];
  readonly close: () => Promise<void>;
};

const everywhere: Roles = {
  owner: ["member", "owner"],
  member: ["member"],
  organizer: ["organizer"],
  askedMember: ["member", "asked"],
  askedGuest: ["asked"],
  facilitator: ["member", "asked"],
  coach: ["coach"],
  askedCoach: ["coach", "asked"],
  lateCoach: ["coach"],
  adminMember: ["member"],
  guest1: ["asked"],
  guest2: ["asked"],
  guest3: ["asked"],
};

/** Roles that a person has by the token alone. */
export const tokenRoles = (name: Name): readonly Role[] =>
  name === "admin" || name === "adminMember" ? ["admin"] : [];

/** All roles of one person at one place, that of a reader by the words of the design. */
export function rolesAt(place: Place, name: Name): readonly Role[] {
  const roles = [...(place.roles[name] ?? []), ...tokenRoles(name)];
  const isNamed = roles.includes("asked") || roles.includes("facilitator");
  // Let in before the questions opened, so that these could say so.
  const isCoach = roles.includes("coach") && name !== "lateCoach";
  const isReader = isNamed || (place.readers === "team" && (roles.includes("member") || isCoach));
  return isReader ? [...roles, "reader"] : roles;
}

export async function makeRoleWorld(database: TestDatabase): Promise<RoleWorld> {
  const world = await makeWorld(database, new Date(noon.getTime() - 2 * hour), 3);
  const { deps, scope } = world;
  const people = Object.fromEntries(names.map((name) => [name, { id: randomUUID(), name: `${name} Zed` }])) as Record<
    Name,
    WorldPerson
  >;
  const teamOf = async (tenant: TenantScope, id: string, members: readonly Name[], owner: Name) =>
    recordTeam(deps, tenant, "Harbour", {
      id,
      name: "Quay",
      kind: "team",
      members: members.map((name) => ({ ...people[name], role: name === owner ? "owner" : "member" })),
    });
  const team = randomUUID();
  const inTeam = ["owner", "member", "askedMember", "facilitator", "adminMember"] as const;
  await teamOf(scope, team, [...inTeam, "formerMember", "observer"], "owner");
  const owner = world.as(people.owner);
  const letIn = (name: Name, ms: number) =>
    owner.call("putCoach", {
      params: { teamId: team, personId: people[name].id },
      body: { until: new Date(world.clock.now().getTime() + ms).toISOString(), name: people[name].name },
    });
  for (const name of ["coach", "askedCoach", "removedCoach"] as const) await letIn(name, 300 * 24 * hour);
  await letIn("pastCoach", hour);
  await owner.call("removeCoach", { params: { teamId: team, personId: people.removedCoach.id } });
  world.clock.move(2 * hour);

  const asked = ["askedMember", "askedGuest", "facilitator", "askedCoach", "guest1", "guest2", "guest3"] as const;
  const ours = { tenant: scope, teamId: team, organizer: "organizer", asked } as const;
  const byTeam = await placeOf(world, people, {
    ...ours,
    label: "our team",
    readers: "team",
    facilitator: "facilitator",
    roles: { ...everywhere, facilitator: ["member", "asked", "facilitator"] },
  });
  const byAudience = await placeOf(world, people, {
    ...ours,
    label: "our team, for the audience",
    readers: "audience",
    facilitator: "observer",
    roles: { ...everywhere, observer: ["facilitator"] },
  });
  await teamOf(scope, team, inTeam, "owner");

  const group = ["neighbour", "guest1", "guest2", "guest3"] as const;
  const guest = ["member", "asked"] as const;
  const led: Roles = { guest1: guest, guest2: guest, guest3: guest };
  const nextDoor = { teamId: randomUUID(), readers: "team", asked: group } as const;
  await teamOf(scope, nextDoor.teamId, group, "neighbour");
  const another = await placeOf(world, people, {
    ...nextDoor,
    label: "another team",
    tenant: scope,
    organizer: "neighbour",
    facilitator: "neighbour",
    roles: { ...led, neighbour: ["member", "owner", "organizer", "asked", "facilitator"] },
  });
  // The other organisation knows the very same people.
  const elsewhere = tenantScope(randomUUID());
  const farAway = { ...nextDoor, teamId: randomUUID(), asked: ["owner", "guest1", "guest2", "guest3"] } as const;
  await teamOf(elsewhere, farAway.teamId, farAway.asked, "owner");
  const abroad = await placeOf(world, people, {
    ...farAway,
    label: "another organisation",
    tenant: elsewhere,
    organizer: "owner",
    facilitator: "owner",
    roles: { ...led, owner: ["member", "owner", "organizer", "asked", "facilitator"] },
  });
  world.clock.move(minute);
  await letIn("lateCoach", 24 * hour);
  return { world, people, places: [byTeam, byAudience, another, abroad], close: world.close };
}

type Wish = Pick<Place, "label" | "roles" | "readers" | "teamId"> & {
  readonly tenant: TenantScope;
  readonly organizer: Name;
  readonly facilitator: Name;
  readonly asked: readonly Name[];
};

async function placeOf(world: World, people: RoleWorld["people"], wish: Wish): Promise<Place> {
  const { deps } = world;
  const { tenant, teamId, readers } = wish;
  const tenant_id = tenant.tenantId;
  const by = (name: Name) => world.as(people[name], tenant_id);
  const invited = wish.asked.map((name) => ({ ...people[name], kind: "member", response: "accepted" }) as const);
  const recorded = await recordEvent(deps, tenant, {
    iCalUId: randomUUID(),
    originalStart: null,
    teamId,
    subject: "Weekly",
    start: { dateTime: "2026-03-03T11:00:00", timeZone: "UTC" },
    end: { dateTime: "2026-03-03T11:30:00", timeZone: "UTC" },
    isAllDay: false,
    isCancelled: false,
    organizer: people[wish.organizer],
    attendees: [...invited, { ...people.declined, kind: "member", response: "declined" }],
  });
  const occurrence = recorded?.occurrenceId ?? "";
  const facilitator = people[wish.facilitator].id;
  const attached = await by(wish.organizer).call("putCheck", {
    params: { id: occurrence },
    body: { before: false, mode: "open", questions: ["clarity", "commit"], readers, facilitatorId: facilitator },
  });
  const sealed = attached.pulses[0]?.id ?? "";
  const [first, second] = wish.asked as [Name, Name];
  for (const name of [first, second])
    await by(name).call("putAnswers", {
      params: { id: sealed },
      body: { revision: 1, answers: { clarity: 3, commit: 4 } },
    });
  await by(wish.organizer).call("seal", { params: { id: sealed }, body: {} });
  const meeting = { scope: tenant, teamId, occurrenceId: occurrence, people: [] };
  const between = async (mode: "private" | "open", question: string) => {
    const id = await planPulse(deps, meeting, { mode, k: mode === "open" ? 1 : 5, questions: [question] });
    await deps.db.inTenant(tenant, (tx) =>
      tx
        .updateTable("pulse")
        .set({ facilitator_id: facilitator, readers })
        .where((where) => where.and({ tenant_id, pulse_id: id }))
        .execute(),
    );
    await openPulse(deps, tenant, id);
    return id;
  };
  const privatePulse = await between("private", "direct");
  const openPulseId = await between("open", "help");
  // A paper of somebody makes room for one ballot.
  await by(first).call("postPaper", { params: { id: privatePulse }, body: { blinded: paperOf(first) } });
  const { ballotId, cast } = signedBallot(await privateKeyOf(deps, tenant, privatePulse), tenant, privatePulse);
  const signal = randomUUID();
  await deps.db.inTenant(tenant, (tx) =>
    tx
      .insertInto("signal")
      .values({
        tenant_id,
        signal_id: signal,
        series_id: attached.seriesId,
        question_id: "clarity",
        phase: "after",
        version: "1",
        scale: 5,
        chart: "location",
        kind: "alert",
        direction: "lower",
        began_pulse_id: sealed,
        raised_pulse_id: sealed,
        ended_pulse_id: null,
        acknowledged_by: facilitator,
        acknowledged_at: null,
      })
      .execute(),
  );
  const { label, roles } = wish;
  return {
    label,
    tenantId: tenant_id,
    roles,
    readers,
    teamId,
    occurrence,
    series: attached.seriesId,
    signal,
    privatePulse,
    openPulse: openPulseId,
    sealed,
    ballot: { id: ballotId, body: cast(1, { direct: 2 }) },
    facilitator,
  };
}

/** Each person's own blinded bytes: sent again they are signed again. */
export const paperOf = (name: Name): string =>
  Buffer.concat([Buffer.from([0]), Buffer.alloc(255, names.indexOf(name) + 1)]).toString("base64url");
