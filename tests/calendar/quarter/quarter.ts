/**
 * Long, because one world is made, lived through and looked at: a quarter of many teams, and what their people were told.
 * What is counted is what people could see, kept by the other side of the ports, and not by the product.
 */
import { createHash } from "node:crypto";
import { keepConversation } from "../../../api/features/conversation/writes.ts";
import { recordEvent, recordTeam } from "../../../api/features/occurrence/writes.ts";
import { sendDue } from "../../../api/features/reminder/jobs.ts";
import { memoryOf } from "../../../api/features/reminder/send/way/jobs.ts";
import type { CalendarEvent } from "../../../api/graph/calendarEvent.ts";
import { graphOver } from "../../../api/graph/graphOver.ts";
import type { Deps } from "../../../api/platform/deps.ts";
import { type Hours, isInside, weekUntil } from "../../../api/platform/hours.ts";
import { putHands } from "../../../api/privacy/hands.ts";
import { sweep } from "../../../api/privacy/sweep.ts";
import { tenantScope } from "../../../api/tenancy/scope.ts";
import { APP_ID, simulatedGraph } from "../../../demo/graph/simulatedGraph.ts";
import {
  depsAround,
  hour,
  minute,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../../support/pulseFixture.ts";
import { recordingBot } from "../../support/recordingBot.ts";

const day = 24 * hour;
const zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "America/Los_Angeles"] as const;
const MONDAY_TO_FRIDAY = 31;
/** Monday 5 October 2026: both changes to winter time and Sydney's to summer lie in the quarter. */
const firstDay = Date.UTC(2026, 9, 5);
const questions = ["clarity", "commit"] as const;

export type QuarterSize = {
  readonly teams: number;
  readonly size: number;
  readonly weeks: number;
  readonly seed: number;
};
type Person = { readonly id: string; readonly name: string; readonly hours: Hours };
type Held = {
  readonly occurrenceId: string;
  readonly team: number;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly isOn: boolean;
};
/** Something that was new to somebody. */
type Ping = { readonly at: Date; readonly personId: string; readonly by: "chat" | "alone" | "feed" };

export type QuarterReport = {
  readonly held: number;
  readonly calledOff: number;
  readonly moved: number;
  /** Meetings whose whole time to ask lay in the days without a server. */
  readonly away: number;
  /** Held meetings, with a server there, that were not asked: must be none. */
  readonly missed: readonly string[];
  readonly pings: number;
  readonly cards: number;
  readonly alone: number;
  readonly feed: number;
  readonly updates: number;
  readonly outside: readonly string[];
  readonly mostADay: number;
  readonly mostAWeek: number;
  /** By kind and reason. */
  readonly drops: Readonly<Record<string, number>>;
  readonly withoutReason: number;
  readonly failed: number;
  readonly left: number;
  readonly ticks: number;
  readonly seconds: number;
};

/** A number in [0, 1) that follows from its words alone. */
const chanceOf = (...words: readonly (string | number)[]): number =>
  createHash("sha256").update(words.join(" ")).digest().readUInt32BE(0) / 2 ** 32;
const uuidOf = (...words: readonly (string | number)[]): string => {
  const hex = createHash("sha256").update(words.join(" ")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * Lives through it. People belong to up to three teams each, so budgets are used up; some work at night or from Sunday to
 * Thursday, some have muted a series, some answer at once, and the services are full now and then.
 */
export async function liveThrough(
  database: TestDatabase,
  { teams, size, weeks, seed }: QuarterSize,
): Promise<QuarterReport> {
  const began = performance.now();
  const folder = await temporaryFolder();
  const clock = standingClock(new Date(firstDay - 2 * day));
  const lines: string[] = [];
  const around = depsAround(database.db, folder.path, clock, lines);
  const scope = tenantScope(uuidOf("tenant", seed));
  const graph = simulatedGraph({
    tenantId: scope.tenantId,
    clock,
    chance: around.chance,
    deliver: async () => new Response(),
  });
  // Five a second are a matter of seconds; the storms below are what fills the service here.
  graph.switch("G-ACT-7", false);
  const bot = recordingBot(clock);
  const port = graphOver({
    fetch: (url, init) => graph.fetch(url, init),
    tokens: { of: async () => ({ outcome: "ok", token: graph.token() }) },
    clock,
    chance: around.chance,
    pause: async () => undefined,
    origin: "https://graph.microsoft.com",
    notifyAt: null,
    connect: null,
  });
  const pings: Ping[] = [];
  const deps: Deps = {
    ...around,
    messenger: bot.messenger,
    pages: { site: "https://plumbline.example", teamsAppId: uuidOf("app") },
    graph: {
      ...port,
      sendActivity: async (tenantId, personId, activity) => {
        // The same line again, with a truer time, takes the place of the first silently; another line is new.
        const isThere = () =>
          graph
            .feed(personId)
            .some(
              ({ chainId, parameters }) =>
                chainId === activity.chainId && parameters.systemDefaultText === activity.parameters.systemDefaultText,
            );
        const isNew = !isThere();
        const sent = await port.sendActivity(tenantId, personId, activity);
        if (isNew && isThere()) pings.push({ at: clock.now(), personId, by: "feed" });
        return sent;
      },
    },
  };

  // Up to three seats for each person, spread over teams of all zones.
  const people = Array.from(
    { length: Math.max(Math.ceil((teams * size) / 3), zones.length * size) },
    (_, place): Person => {
      const zone = zones[place % zones.length] ?? zones[0];
      const kind = chanceOf(seed, "kind", place);
      const hours: Hours =
        kind < 0.05
          ? { zone, startsMinute: 22 * 60, endsMinute: 6 * 60, days: MONDAY_TO_FRIDAY }
          : kind < 0.1
            ? { zone, startsMinute: 8 * 60, endsMinute: 16 * 60, days: 64 + 15 }
            : { zone, startsMinute: kind < 0.5 ? 8 * 60 : 9 * 60, endsMinute: 17 * 60, days: MONDAY_TO_FRIDAY };
      return { id: uuidOf(seed, "person", place), name: `Person ${place}`, hours };
    },
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  const membersOf = (team: number): Person[] => {
    const zone = zones[team % zones.length];
    // Half of the teams are in one zone, of the others two work elsewhere.
    const near = people.filter(({ hours }) => hours.zone === zone);
    const far = people.filter(({ hours }) => hours.zone !== zone);
    const pick = (from: readonly Person[], many: number, word: string) =>
      from.toSorted((a, b) => chanceOf(seed, word, team, a.id) - chanceOf(seed, word, team, b.id)).slice(0, many);
    const local = pick(near, team % 2 === 0 ? size : size - 2, "near");
    return [...local, ...pick(far, size - local.length, "far")];
  };
  const teamOf = Array.from({ length: teams }, (_, team) => ({
    id: `team-${seed}-${team}`,
    zone: zones[team % zones.length] ?? zones[0],
    members: membersOf(team),
    weekday: Math.floor(chanceOf(seed, "weekday", team) * 5),
    hour: 9 + Math.floor(chanceOf(seed, "hour", team) * 7),
  }));
  for (const { id } of people) {
    graph.organisation.person({ id, name: `Somebody ${id.slice(0, 4)}` });
    // One in twenty has not installed the app, and is told so by nobody.
    if (chanceOf(seed, "installed", id) > 0.05) graph.organisation.install(APP_ID, { user: id });
  }
  const pad = (value: number) => String(value).padStart(2, "0");
  const wall = (team: number, date: number, more = 0) => {
    const at = new Date(date);
    const hours = (teamOf[team]?.hour ?? 9) + more;
    return `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}T${pad(Math.trunc(hours))}:${pad((hours % 1) * 60)}:00`;
  };
  /** What the calendar says of a team's meeting in a week. */
  const eventOf = (
    team: number,
    week: number,
    shift: { hours: number; days: number },
    isCancelled: boolean,
  ): CalendarEvent => {
    const of = teamOf[team];
    if (of === undefined) throw new RangeError("no such team");
    const date = firstDay + (week * 7 + of.weekday) * day;
    const [first] = of.members;
    if (first === undefined) throw new RangeError("nobody is in the team");
    return {
      iCalUId: `series-${seed}-${team}`,
      originalStart: new Date(date + of.hour * hour).toISOString(),
      teamId: of.id,
      subject: `Weekly ${team}`,
      start: { dateTime: wall(team, date + shift.days * day, shift.hours), timeZone: of.zone },
      end: { dateTime: wall(team, date + shift.days * day, shift.hours + 0.5), timeZone: of.zone },
      isAllDay: false,
      isCancelled,
      organizer: { id: first.id, name: first.name },
      attendees: of.members.map(({ id, name }) => ({ id, name, kind: "member", response: "accepted" })),
    };
  };
  const record = async (event: CalendarEvent): Promise<string> => {
    const kept = await recordEvent(deps, scope, event, { source: "graph", readAt: clock.now() });
    return kept?.occurrenceId ?? "";
  };

  // The organisation as it is at the beginning.
  for (const [team, { id, members }] of teamOf.entries()) {
    const roles = members.map(
      ({ id: person, name }, place) => ({ id: person, name, role: place === 0 ? "owner" : "member" }) as const,
    );
    await recordTeam(deps, scope, "Harbourside", { id, name: `Team ${team}`, kind: "team", members: roles });
    await deps.db.inTenant(scope, (tx) =>
      keepConversation(tx, deps, scope, {
        ...{ conversationId: `19:${id}`, teamId: id, kind: "team", serviceUrl: "https://smba.example/" },
        locale: "en",
      }),
    );
  }
  await deps.db.inTenant(scope, async (tx) => {
    for (const { id, hours } of people) {
      const wants = chanceOf(seed, "wants", id) < 0.4 ? "chat" : "activity";
      await tx
        .insertInto("contact")
        .values({
          ...{ tenant_id: scope.tenantId, person_id: id, time_zone: hours.zone, days: hours.days, wants },
          ...{ starts_minute: hours.startsMinute, ends_minute: hours.endsMinute, hours_from: "self" },
          ...{ paused_until: null, stopped: chanceOf(seed, "stopped", id) < 0.02 },
        })
        .execute();
      if (chanceOf(seed, "own chat", id) < 0.9)
        await tx
          .insertInto("bot_person")
          .values({
            ...{ tenant_id: scope.tenantId, person_id: id, bot_user_id: `29:${id}` },
            ...{ conversation_id: `a:${id}`, service_url: "https://smba.example/", locale: null },
          })
          .execute();
    }
  });
  const asked = async (team: number, occurrenceId: string) => {
    await deps.db.inTenant(scope, async (tx) => {
      const { series_id } = await tx
        .selectFrom("occurrence")
        .select("series_id")
        .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("meeting_check")
        .values({
          ...{
            tenant_id: scope.tenantId,
            subject_id: series_id,
            applies_to: "series",
            kind: "decide",
            size: "starter",
          },
          ...{ questions: JSON.stringify(questions), before: true, after: true, mode: "open", readers: "team" },
          ...{
            threshold: 1,
            aim: "",
            facilitator_id: null,
            set_by: teamOf[team]?.members[0]?.id ?? "",
            set_at: clock.now(),
          },
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      for (const { id } of teamOf[team]?.members ?? [])
        if (chanceOf(seed, "muted", team, id) < 0.03)
          await tx
            .insertInto("muted_series")
            .values({ tenant_id: scope.tenantId, person_id: id, series_id })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
    });
  };

  // What happens, by when: edits of calendars, storms, and two days without a server.
  type Step = { readonly at: number; readonly work: () => void | Promise<void> };
  const steps: Step[] = [];
  let [moved, failed, ticks] = [0, 0, 0];
  let storm: (() => void) | null = null;
  let isFull = false;
  bot.fault = () => (isFull ? { sent: { outcome: "later", afterMs: 60_000 } } : null);
  for (let week = 0; week < weeks; week++) {
    const monday = firstDay + week * 7 * day;
    // Calendars are read a week ahead, on the weekend before.
    steps.push({
      at: monday - 2 * day + minute,
      work: async () => {
        for (let team = 0; team < teams; team++) {
          const id = await record(eventOf(team, week, { hours: 0, days: 0 }, false));
          if (week === 0) {
            await asked(team, id);
            await record(eventOf(team, week, { hours: 0, days: 0 }, false));
          }
        }
      },
    });
    for (let team = 0; team < teams; team++) {
      const luck = chanceOf(seed, "edit", team, week);
      // The ninth week is a holiday in half of the zones.
      const isHoliday = week === 8 && team % 2 === 0;
      const start = Date.parse(eventOf(team, week, { hours: 0, days: 0 }, false).originalStart ?? "");
      const before = start - (1 + chanceOf(seed, "ahead", team, week) * 30) * hour;
      if (isHoliday || luck < 0.06)
        steps.push({
          at: before,
          work: async () => void (await record(eventOf(team, week, { hours: 0, days: 0 }, true))),
        });
      else if (luck < 0.26) {
        const shift =
          luck < 0.16 ? { hours: luck < 0.11 ? 2 : -1, days: 0 } : { hours: 0.5, days: luck < 0.21 ? 1 : 0 };
        moved++;
        steps.push({ at: before, work: async () => void (await record(eventOf(team, week, shift, false))) });
      }
    }
    // Three storms a week, each of ten minutes or an hour.
    for (let one = 0; one < 3; one++) {
      const at = monday + chanceOf(seed, "storm", week, one) * 5 * day;
      const length = one === 0 ? hour : 10 * minute;
      steps.push({
        at,
        work: () => {
          isFull = true;
          storm ??= graph.faults.calls.add({ operation: "sendActivityNotification", status: 429, retryAfter: 45 });
        },
      });
      steps.push({
        at: at + length,
        work: () => {
          isFull = false;
          storm?.();
          storm = null;
        },
      });
    }
  }
  steps.sort((a, b) => a.at - b.at);
  const awayWeek = Math.min(weeks - 1, 5);
  const awayFrom = firstDay + (awayWeek * 7 + 1) * day + 10 * hour;
  const awayUntil = awayFrom + 2 * day;
  const isAway = (at: number): boolean => at >= awayFrom && at < awayUntil;

  const nextDue = async (): Promise<number> => {
    const now = clock.now();
    const rows = await database.asOwner(async (tx) => ({
      outbox: await tx
        .selectFrom("outbox")
        .select((of) => of.fn.min("due_at").as("at"))
        .where("due_at", ">", now)
        .executeTakeFirst(),
      opens: await tx
        .selectFrom("pulse")
        .select((of) => of.fn.min("opens_at").as("at"))
        .where("state", "=", "planned")
        .where("opens_at", ">", now)
        .executeTakeFirst(),
      seals: await tx
        .selectFrom("open_pulse")
        .select((of) => of.fn.min("seals_at").as("at"))
        .where("seals_at", ">", now)
        .executeTakeFirst(),
    }));
    const held = memoryOf(deps).waiting.map(({ until }) => until.getTime());
    return Math.min(
      ...[rows.outbox?.at, rows.opens?.at, rows.seals?.at].map((at) =>
        at ? new Date(at).getTime() : Number.POSITIVE_INFINITY,
      ),
      ...held,
    );
  };
  const answered = new Set<string>();
  /** Some answer as soon as they are asked. */
  const answer = async () => {
    const open = await deps.db.inTenant(scope, (tx) =>
      tx
        .selectFrom("pulse as p")
        .innerJoin("audience as a", (join) =>
          join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
        )
        .select(["p.pulse_id", "a.person_id"])
        .where("p.state", "=", "open")
        .execute(),
    );
    for (const { pulse_id, person_id } of open) {
      const name = `${pulse_id} ${person_id}`;
      if (answered.has(name) || chanceOf(seed, "answers", name) > 0.2) continue;
      answered.add(name);
      const answers = { clarity: 4, commit: 3 };
      await putHands(deps, scope, person_id, pulse_id, { revision: 1, answers }).catch(() => undefined);
    }
  };
  const tick = async () => {
    ticks++;
    const swept = await sweep(deps);
    failed += swept.failed;
    failed += (await sendDue(deps)).failed;
    if (swept.opened > 0) await answer();
  };

  const end = firstDay + weeks * 7 * day + day;
  for (;;) {
    const now = clock.now().getTime();
    while ((steps[0]?.at ?? Number.POSITIVE_INFINITY) <= now) await steps.shift()?.work();
    if (!isAway(now)) await tick();
    const next = Math.min(isAway(now) ? awayUntil : await nextDue(), steps[0]?.at ?? Number.POSITIVE_INFINITY, end);
    if (now >= end) break;
    // A worker looks every half minute.
    clock.move(Math.max(next, now + 30_000) - now);
  }

  // What people saw of the bot: a card in a channel is new to everybody in the team who wants to hear of it.
  const stopped = await deps.db.inTenant(scope, async (tx) => ({
    all: new Set(
      (await tx.selectFrom("contact").select("person_id").where("stopped", "=", true).execute()).map(
        (row) => row.person_id,
      ),
    ),
    series: new Set(
      (
        await tx
          .selectFrom("muted_series as m")
          .innerJoin("series as s", "s.series_id", "m.series_id")
          .select(["m.person_id", "s.team_id"])
          .execute()
      ).map((row) => `${row.team_id} ${row.person_id}`),
    ),
  }));
  for (const { at, what, to } of bot.shown) {
    if (what !== "post") continue;
    const team = teamOf.find(({ id }) => to === `19:${id}`);
    if (team === undefined) pings.push({ at, personId: to.slice(2), by: "alone" });
    else
      for (const { id } of team.members)
        if (!stopped.all.has(id) && !stopped.series.has(`${team.id} ${id}`))
          pings.push({ at, personId: id, by: "chat" });
  }
  const outside = pings
    .filter(
      ({ at, personId }) =>
        !isInside(byId.get(personId)?.hours ?? { zone: "UTC", startsMinute: 0, endsMinute: 0, days: 0 }, at),
    )
    .map(({ at, personId, by }) => `${by} ${at.toISOString()} ${byId.get(personId)?.hours.zone}`);
  const perDay = new Map<string, number>();
  for (const { at, personId } of pings) {
    const name = `${personId} ${weekUntil(byId.get(personId)?.hours.zone ?? "UTC", at)[0]}`;
    perDay.set(name, (perDay.get(name) ?? 0) + 1);
  }
  const mostAWeek = Math.max(
    0,
    ...pings.map(({ at, personId }) =>
      weekUntil(byId.get(personId)?.hours.zone ?? "UTC", at).reduce(
        (sum, date) => sum + (perDay.get(`${personId} ${date}`) ?? 0),
        0,
      ),
    ),
  );

  // What the calendar holds, and what was asked of it.
  const rows = await database.asOwner((tx) =>
    tx
      .selectFrom("occurrence as o")
      .innerJoin("pulse as p", (join) =>
        join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
      )
      .select([
        "o.occurrence_id",
        "o.title",
        "o.state as meeting",
        "o.start_at",
        "o.end_at",
        "p.phase",
        "p.state",
        "p.invited",
      ])
      .where("o.tenant_id", "=", scope.tenantId)
      .execute(),
  );
  const all = new Map<string, Held>();
  for (const row of rows)
    all.set(row.occurrence_id, {
      ...{ occurrenceId: row.occurrence_id, team: Number(row.title.split(" ")[1]) },
      ...{ startAt: row.start_at, endAt: row.end_at, isOn: row.meeting === "planned" },
    });
  const meetings = [...all.values()];
  // The server has to be there at some moment at which each may open.
  const couldAsk = ({ startAt, endAt }: Held, phase: string): boolean =>
    phase === "before"
      ? !(isAway(startAt.getTime() - day) && isAway(startAt.getTime() - 1))
      : !(isAway(endAt.getTime() + 2 * minute) && isAway(endAt.getTime() + 4 * hour));
  const over = meetings.filter(({ isOn, endAt }) => isOn && endAt.getTime() < end - 5 * hour);
  const missed = over.flatMap((meeting) =>
    (["before", "after"] as const).flatMap((phase) => {
      const pulse = rows.find((row) => row.occurrence_id === meeting.occurrenceId && row.phase === phase);
      const isAsked = pulse !== undefined && pulse.invited !== null;
      return isAsked || !couldAsk(meeting, phase)
        ? []
        : [`${phase} of team ${meeting.team} at ${meeting.startAt.toISOString()}: ${pulse?.state}`];
    }),
  );

  const drops: Record<string, number> = {};
  let withoutReason = 0;
  for (const line of lines) {
    const {
      event,
      kind,
      reason,
      count = 1,
    } = JSON.parse(line) as { event: string; kind?: string; reason?: string; count?: number };
    if (event !== "message-dropped") continue;
    if (reason === undefined || reason === "") withoutReason++;
    drops[`${kind} ${reason}`] = (drops[`${kind} ${reason}`] ?? 0) + count;
  }
  const left = await database.asOwner((tx) =>
    tx
      .selectFrom("outbox")
      .select((of) => of.fn.countAll<number>().as("rows"))
      .where("due_at", "<", new Date(end - day))
      .executeTakeFirstOrThrow(),
  );
  await folder.remove();
  const many = (by: Ping["by"]) => pings.filter((ping) => ping.by === by).length;
  return {
    held: over.length,
    calledOff: meetings.filter(({ isOn }) => !isOn).length,
    moved,
    away: over.filter((meeting) => !couldAsk(meeting, "before") || !couldAsk(meeting, "after")).length,
    missed,
    pings: pings.length,
    cards: bot.shown.filter(({ what, to }) => what === "post" && to.startsWith("19:")).length,
    alone: many("alone"),
    feed: many("feed"),
    updates: bot.shown.filter(({ what }) => what === "update").length,
    outside,
    mostADay: Math.max(0, ...perDay.values()),
    mostAWeek,
    drops,
    withoutReason,
    failed,
    left: Number(left.rows),
    ticks,
    seconds: (performance.now() - began) / 1000,
  };
}
