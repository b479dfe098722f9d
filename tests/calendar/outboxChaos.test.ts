import { randomInt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepConversation } from "../../api/features/conversation/writes.ts";
import { sendDue } from "../../api/features/reminder/jobs.ts";
import { planMessages } from "../../api/features/reminder/plan/writes.ts";
import type { Graph } from "../../api/graph/graph.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { engines } from "../support/engines.ts";
import {
  depsAround,
  hour,
  minute,
  noon,
  planMeeting,
  planPulse,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";
import { recordingBot } from "../support/recordingBot.ts";

/** The worker dies here: nothing after it happens, and nobody hears of it. */
class Killed extends Error {
  override readonly name = "Killed";
}

/**
 * Workers that die at every point at which they could: before or after a transaction commits, before or after a message
 * goes out. Others go on, on clocks of their own, and hear of the same meeting again and again, in any order.
 */
describe.each(engines)("the outbox under chaos on %s", (name, fresh) => {
  let database: TestDatabase;
  let keys: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    [database, keys] = [await fresh(), await temporaryFolder()];
  });
  afterAll(async () => {
    await database.close();
    await keys.remove();
  });

  const MEETINGS = 6;
  const SIZE = 5;

  test("at most one message of each kind is seen by anybody about a meeting", async () => {
    const clock = standingClock(new Date(noon.getTime() - 155 * minute));
    const bot = recordingBot(clock);
    /** In one chain the same line again is not new to a person. */
    const feeds = new Map<string, Set<string>>();
    let [deaths, calls] = [0, 0];
    const base = depsAround(database.db, keys.path, clock);
    const pages = { site: "https://plumbline.example", teamsAppId: "0b8f4d3e-5f0b-4a53-9a0e-2f1a4d3c2b10" };
    /** A worker with a clock of its own, whose database and services may be its end; once dead it does nothing more. */
    const worker = (ahead: number, isMortal = true): Deps => {
      let isDead = false;
      const mayDie = (odds: number): void => {
        if (!isMortal || (!isDead && randomInt(1000) >= odds * 1000)) return;
        if (!isDead) deaths++;
        isDead = true;
        throw new Killed();
      };
      const graph = {
        sendActivity: async (_: string, personId: string, activity: Parameters<Graph["sendActivity"]>[2]) => {
          calls++;
          mayDie(0.08);
          const line = activity.parameters.systemDefaultText ?? "";
          feeds.set(personId, (feeds.get(personId) ?? new Set()).add(`${activity.chainId} ${line}`));
          mayDie(0.08);
          return randomInt(10) === 0 ? ({ outcome: "unknown" } as const) : ({ outcome: "ok", value: null } as const);
        },
      } as Graph;
      return {
        ...base,
        pages,
        clock: { now: () => new Date(clock.now().getTime() + ahead) },
        graph,
        messenger: {
          ...bot.messenger,
          post: async (...call) => {
            mayDie(0.08);
            const sent = await bot.messenger.post(...call);
            mayDie(0.08);
            return sent;
          },
        },
        db: {
          ...database.db,
          inTenant: async (scope, work) => {
            mayDie(0.01);
            const done = await database.db.inTenant(scope, work);
            mayDie(0.01);
            return done;
          },
        },
      };
    };

    const meetings = [];
    for (let at = 0; at < MEETINGS; at++) {
      // One after another: a worker that dies takes the reminders of its whole round with it, and no more than that.
      const startAt = new Date(noon.getTime() + at * 4 * minute);
      const meeting = await planMeeting(base, { size: SIZE, startAt, endAt: new Date(startAt.getTime() + hour) });
      const sealsAt = new Date(startAt.getTime() + 5 * minute);
      const opensAt = new Date(noon.getTime() - 150 * minute);
      const pulseId = await planPulse(base, meeting, { phase: "before", mode: "open", k: 1, opensAt, sealsAt });
      await base.db.inTenant(meeting.scope, async (tx) => {
        // Half of them have the bot in their channel; everybody has a chat with it, and half want to be told there.
        if (at % 2 === 0)
          await keepConversation(tx, base, meeting.scope, {
            ...{ conversationId: `19:${meeting.teamId}`, teamId: meeting.teamId, kind: "team" },
            ...{ serviceUrl: "https://smba.example/", locale: "en" },
          });
        for (const [place, person_id] of meeting.people.entries()) {
          const of = { tenant_id: meeting.scope.tenantId, person_id };
          await tx
            .insertInto("bot_person")
            .values({
              ...of,
              bot_user_id: `29:${person_id}`,
              conversation_id: `a:${person_id}`,
              service_url: "https://smba.example/",
            })
            .execute();
          await tx
            .insertInto("contact")
            .values({
              ...{ ...of, time_zone: "UTC", starts_minute: 0, ends_minute: 1440, days: 127, hours_from: "self" },
              ...{ paused_until: null, stopped: false, wants: place % 2 === 0 ? "chat" : "activity" },
            })
            .execute();
        }
      });
      meetings.push({ ...meeting, pulseId });
    }
    clock.move(5 * minute);
    for (const { scope, pulseId } of meetings) await openPulse(base, scope, pulseId);

    for (let round = 0; round < 40; round++) {
      const running = [0, 0, 3 * minute].map((ahead) => sendDue(worker(ahead)).catch(() => undefined));
      // The calendar says the same again, late, twice, in any order.
      for (const { scope, pulseId } of meetings)
        if (randomInt(3) === 0)
          await base.db.inTenant(scope, (tx) => planMessages(tx, base, scope, pulseId)).catch(() => undefined);
      await Promise.all(running);
      clock.move(3 * minute);
    }

    // Whoever comes after them tidies up, once their leases are over.
    for (let round = 0; round < 3; round++) {
      clock.move(6 * minute);
      await sendDue(worker(0, false));
    }

    const perPerson = new Map<string, number>();
    for (const { what, to } of bot.shown) if (what === "post") perPerson.set(to, (perPerson.get(to) ?? 0) + 1);
    const seen = { cards: 0, alone: 0, feed: 0 };
    for (const meeting of meetings) {
      expect(perPerson.get(`19:${meeting.teamId}`) ?? 0).toBeLessThanOrEqual(1);
      seen.cards += perPerson.get(`19:${meeting.teamId}`) ?? 0;
      for (const id of meeting.people) {
        const alone = bot.shown.filter(({ what, to }) => what === "post" && to === `a:${id}`);
        const inFeed = [...(feeds.get(id) ?? [])].map((line) => line.slice(line.indexOf(" ") + 1));
        const kinds = [...alone.map(({ card }) => ("summary" in card ? card.summary : card.title)), ...inFeed];
        // A card and a reminder are two kinds; none twice, whichever way it went.
        expect(new Set(kinds).size).toBe(kinds.length);
        seen.alone += alone.length;
        seen.feed += inFeed.length;
      }
    }
    console.log(`outbox chaos on ${name}: ${deaths} deaths, ${calls} calls to the feed, seen ${JSON.stringify(seen)}`);
    expect(deaths).toBeGreaterThan(10);
    expect(seen.cards + seen.alone + seen.feed).toBeGreaterThan(10);
    const left = await database.asOwner((tx) =>
      tx.selectFrom("outbox").select("kind").where("due_at", "is not", null).execute(),
    );
    expect(left).toEqual([]);
  }, 300_000);
});
