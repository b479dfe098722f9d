/**
 * Two worlds that differ only in who has taken part: whatever the product keeps, counts, logs or answers about its messages
 * is the same, byte for byte, also while services are full, refuse or fail. What differs is only what is sent. Long, because
 * all of them are compared by the one list of what is kept.
 */
import { describe, expect, test } from "vitest";
import { closeConversation } from "../../api/features/conversation/writes.ts";
import { claimAndJudge } from "../../api/features/reminder/judge/writes.ts";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { roundOf, roundsOver } from "../../api/timers.ts";
import { APP_ID } from "../../demo/graph/simulatedGraph.ts";
import { type AskedMeeting, askedMeeting } from "../support/askedMeeting.ts";
import { at } from "../support/calendarWorld.ts";
import { channelOf, chatWith } from "../support/messageWorld.ts";
import { embeddedDatabase, minute, randomBlinded } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const FEED = "sendActivityNotification";
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe("who has taken part", () => {
  const worlds = worldsOn(() => embeddedDatabase());

  /** All that stands in the product about messages, with people by their place. */
  async function kept(world: AskedMeeting): Promise<string[]> {
    const { tenantId } = world.scope;
    const tables = await worlds.database.asOwner(async (tx) => ({
      outbox: await tx.selectFrom("outbox").selectAll().where("tenant_id", "=", tenantId).execute(),
      days: await tx.selectFrom("person_day").selectAll().where("tenant_id", "=", tenantId).execute(),
      delivery: await tx.selectFrom("delivery").selectAll().where("tenant_id", "=", tenantId).execute(),
      reach: await tx.selectFrom("bot_person").selectAll().where("tenant_id", "=", tenantId).execute(),
      contact: await tx.selectFrom("contact").selectAll().where("tenant_id", "=", tenantId).execute(),
    }));
    const rows = Object.entries(tables).flatMap(([name, all]) => all.map((row) => `${name} ${JSON.stringify(row)}`));
    const replies = await Promise.all(
      world.people.map(
        async (person, place) => `${place} ${JSON.stringify(await world.as(person).call("reminders", {}))}`,
      ),
    );
    const report = JSON.stringify(await world.as(world.person(0), true).call("deliveries", {}));
    const lines = world.lines.filter((line) => line.includes('"message'));
    const place = (id: string): string => {
      const found = world.people.findIndex((person) => person.id === id);
      return found < 0 ? "<id>" : `<person ${found}>`;
    };
    const plain = [...rows, ...replies, report, ...lines].map((text) =>
      text.replaceAll(world.teamId, "<team>").replaceAll(uuid, place),
    );
    return plain.toSorted();
  }

  /** @param taking places of the people who take part at 11:00, an hour and more before they would be reminded */
  async function live(
    taking: readonly number[],
    mode: "open" | "private",
    trouble: (world: AskedMeeting) => void,
    another: (world: AskedMeeting) => Promise<void> = async () => undefined,
  ): Promise<{ kept: string[]; fed: number[] }> {
    const world = await askedMeeting(worlds, { size: 6, check: { mode, threshold: 3 } });
    const measured: string[] = [];
    const measure = (...point: unknown[]) => void measured.push(JSON.stringify(point));
    Object.assign(world.deps, { telemetry: { ...silentTelemetry, measure } });
    await world.wishes(world.person(5), { wants: "chat" });
    await another(world);
    await world.until("2026-12-28T11:00:00Z");
    const id = await world.pulseId("before");
    for (const place of taking) {
      const person = world.person(place);
      if (mode === "private") await signPaper(world.deps, world.scope, person.id, id, randomBlinded());
      else
        await world
          .as(person)
          .call("putAnswers", { params: { id }, body: { revision: 1, answers: { clarity: 4, commit: 4 } } });
    }
    trouble(world);
    const all: string[] = [];
    // While they are due, while a service is full, when it has room again, and when the time has passed.
    for (const at of ["12:02:00", "12:05:00", "12:30:00", "12:59:00"]) {
      await world.until(`2026-12-28T${at}Z`);
      all.push(...(await kept(world)).map((text) => `${at} ${text}`));
    }
    const seen = world.people.flatMap((person, place) =>
      world.feed(person).length + world.posts(chatWith(person)).length > 0 ? [place] : [],
    );
    return { kept: [...all, ...measured], fed: seen };
  }

  const troubles = {
    nothing: () => undefined,
    "a full feed": (world: AskedMeeting) =>
      void world.graph.faults.calls.add({ operation: FEED, status: 429, retryAfter: 40, times: 3 }),
    "an app that somebody has not installed": (world: AskedMeeting) => {
      for (const place of [1, 3]) world.graph.organisation.uninstall(APP_ID, { user: world.person(place).id });
    },
    "no answer": (world: AskedMeeting) => void world.graph.faults.calls.add({ operation: FEED, status: "timeout" }),
    "a chat that refuses": (world: AskedMeeting) => {
      world.bot.fault = () => ({ sent: { outcome: "refused", why: "blocked" } });
    },
  };

  test.each(Object.entries(troubles))("is told by no row, line, count or reply, with %s", async (name, trouble) => {
    const one = await live([1, 2], "open", trouble);
    const other = await live([3, 4, 5], "open", trouble);
    expect(other.kept).toEqual(one.kept);
    if (name !== "nothing") return;
    // Who had taken part was sent nothing, and everybody else was: it is not the same because nobody is reminded.
    expect({ one: one.fed, other: other.fed }).toEqual({ one: [0, 3, 4, 5], other: [0, 1, 2] });
  });

  /** Asked from 12:30 UTC on the 28th, half an hour after people are reminded of the first. */
  const askTomorrow = async (world: AskedMeeting) => {
    world.meet({ subject: "Tomorrow", recurrence: null, start: at("2026-12-29T13:30"), end: at("2026-12-29T14:00") });
    world.clock.move(minute);
    await world.settle();
    // With Sundays, so that the first card came the day before and today has room for a reminder and a card.
    const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    const hours = { zone: "Europe/Berlin", days, from: "06:00", to: "18:00" };
    for (const person of world.people) await world.wishes(person, { hours });
    const id = (await world.meetings()).find(({ title }) => title === "Tomorrow")?.id ?? "";
    await world.ask(id, { appliesTo: "occurrence" });
  };
  const alone = async (world: AskedMeeting) => {
    await askTomorrow(world);
    // A feed takes five a second, whoever they are for; here everything goes by the chats.
    Object.assign(world.deps, { graph: null });
    await world.deps.db.inTenant(world.scope, (tx) =>
      closeConversation(tx, world.deps, world.scope, channelOf(world.teamId)),
    );
  };
  const isEarly = (world: AskedMeeting) => world.clock.now() < new Date("2026-12-28T12:20:00Z");
  const longFull: AskedMeeting["bot"]["fault"] = () => ({ sent: { outcome: "later", afterMs: 40 * minute } });

  test.each<[string, string, (world: AskedMeeting) => Promise<void>, (world: AskedMeeting) => void]>([
    ["people alone", "refused", alone, troubles["a chat that refuses"]],
    [
      ...(["people alone", "put off", alone] as const),
      (world) => {
        world.bot.fault = (asked) => (isEarly(world) ? longFull(asked) : null);
      },
    ],
    [
      ...(["a channel", "put off", askTomorrow] as const),
      (world) => {
        world.bot.fault = (asked) => (isEarly(world) && !asked.to.startsWith("19:") ? longFull(asked) : null);
      },
    ],
  ])("is told by no card of another meeting to %s after reminders that were %s", async (_, __, another, trouble) => {
    const one = await live([1, 2], "private", trouble, another);
    const other = await live([0, 1, 2, 3, 4, 5], "private", trouble, another);
    // That reminders were dropped for a full service is said once, of nobody.
    const aside = (text: string) =>
      !text.endsWith('{"event":"message-dropped","kind":"reminder","reason":"throttled"}');
    expect(other.kept.filter(aside)).toEqual(one.kept.filter(aside));
    expect(one.kept.filter((text) => text.includes("over-budget"))).toEqual([]);
    expect(one.kept.filter((text) => text.includes("plumbline.message.age")).length).toBeGreaterThan(1);
  });

  test("is told by no time of a round, and no later round waits for reminders", async () => {
    const round = async (taking: readonly number[]) => {
      const world = await askedMeeting(worlds, { size: 5, bot: false });
      await world.until("2026-12-28T11:59:00Z");
      const id = await world.pulseId("before");
      for (const place of taking)
        await world
          .as(world.person(place))
          .call("putAnswers", { params: { id }, body: { revision: 1, answers: { clarity: 4, commit: 4 } } });
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const { sendActivity } = world.deps.graph ?? {};
      if (sendActivity === undefined) throw new Error("nothing is sent");
      const slow: typeof sendActivity = async (...all) => {
        world.clock.move(300);
        await held;
        return sendActivity(...all);
      };
      Object.assign(world.deps, { graph: { ...world.deps.graph, sendActivity: slow } });
      const measured: string[] = [];
      const measure = (...point: unknown[]) => void measured.push(JSON.stringify(point));
      Object.assign(world.deps, { telemetry: { ...silentTelemetry, measure } });
      const before = world.fed.length;
      world.clock.move(3 * minute);
      // Ends while the service has not taken one of them.
      await roundOf(world.deps, "messages");
      const { timers } = await world.as(world.person(0), true).call("healthDetails", {});
      const run = await worlds.database.asOwner((tx) =>
        tx.selectFrom("timer_run").selectAll().where("timer", "=", "messages").execute(),
      );
      goOn();
      await roundsOver(world.deps);
      const told = timers.filter(({ timer }) => timer === "messages");
      await worlds.database.asOwner((tx) => tx.deleteFrom("timer_run").execute());
      return { told, run, measured, fed: world.fed.length - before };
    };
    const [nobody, four] = [await round([]), await round([0, 1, 2, 3])];
    expect([nobody.fed, four.fed]).toEqual([5, 1]);
    expect({ ...four, fed: 0 }).toEqual({ ...nobody, fed: 0 });
    expect(four.told).toMatchObject([{ startedAt: "2026-12-28T12:02:00.000Z", endedAt: "2026-12-28T12:02:00.000Z" }]);
  });

  test("is told by nothing for private answers either, from the paper on", async () => {
    const one = await live([0, 1], "private", troubles.nothing);
    const other = await live([4, 5], "private", troubles.nothing);
    expect(other.kept).toEqual(one.kept);
    expect({ one: one.fed, other: other.fed }).toEqual({ one: [2, 3, 4, 5], other: [0, 1, 2, 3] });
  });

  test.each([
    { name: "one", one: [0], other: [4] },
    { name: "all but one", one: [0, 1, 2, 3, 4], other: [0, 1, 2, 3, 5] },
    { name: "different numbers", one: [0, 1], other: [0, 1, 2, 3, 4] },
  ])("is told by nothing while reminders are on their way, nor after their worker died: $name", async (taken) => {
    const dying = async (taking: readonly number[]) => {
      const middle: string[][] = [];
      const { kept: after } = await live(taking, "private", (world) => {
        const die = async (): Promise<never> => {
          middle.push(await kept(world));
          throw new Error("The worker died");
        };
        Object.assign(world.deps, {
          graph: { ...world.deps.graph, sendActivity: die },
          messenger: { ...world.deps.messenger, post: die },
        });
      });
      return { middle, after };
    };
    const [one, other] = [await dying(taken.one), await dying(taken.other)];
    expect(one.middle.length).toBeGreaterThan(0);
    const [first] = one.middle;
    for (const middle of [...one.middle, ...other.middle]) expect(middle).toEqual(first);
    expect(other.after).toEqual(one.after);
    const failures = one.after.filter((text) => text.startsWith("12:59:00") && text.includes('"message-failed"'));
    expect(failures).toEqual(['12:59:00 {"event":"message-failed","kind":"reminder","error":"Error","code":""}']);
  });

  test("is counted once as due, and reminded once, when a worker dies before it sends anything", async () => {
    const world = await askedMeeting(worlds, { size: 4 });
    await world.until("2026-12-28T11:59:00Z");
    world.clock.move(4 * minute);
    const { deps, scope } = world;
    const claimed = await deps.db.inTenant(scope, (tx) => claimAndJudge(tx, deps, scope, 50));
    expect(claimed?.outgoing.map(({ row }) => row.kind)).toEqual(["reminder", "reminder", "reminder", "reminder"]);
    await world.until("2026-12-28T12:12:00Z");
    for (const person of world.people) expect(world.feed(person)).toHaveLength(1);
    expect((await world.counts())["2026-12-28 reminder due"]).toBe(4);
  });

  test("goes with the closing: no row about a person is left, and the counts stay as they were", async () => {
    const world = await askedMeeting(worlds, { size: 4, check: { after: false } });
    await world.until("2026-12-28T12:30:00Z");
    const before = await world.counts();
    expect((await world.outbox()).length).toBeGreaterThan(0);
    await world.until("2026-12-28T13:06:00Z");
    expect((await world.outbox()).filter(({ subject_id }) => subject_id === world.id)).toEqual([]);
    const { "2026-12-28 card-update sent": _, ...after } = await world.counts();
    expect(after).toEqual(before);
  });
});
