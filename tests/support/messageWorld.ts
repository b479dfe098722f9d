import { sql } from "kysely";
import { keepConversation } from "../../api/features/conversation/writes.ts";
import { sendDue } from "../../api/features/reminder/jobs.ts";
import { memoryOf } from "../../api/features/reminder/send/way/jobs.ts";
import type { Graph } from "../../api/graph/graph.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { APP_ID } from "../../demo/graph/simulatedGraph.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { CalendarWorld } from "./calendarWorld.ts";
import type { TestDatabase } from "./pulseFixture.ts";
import { recordingBot } from "./recordingBot.ts";
import type { WorldPerson } from "./world.ts";

type Activity = Parameters<Graph["sendActivity"]>[2];
/** One call to the activity feed that was not put off. */
type Fed = { readonly at: Date; readonly personId: string; readonly outcome: string; readonly activity: Activity };

const service = "https://smba.trafficmanager.example/emea/";
export const channelOf = (teamId: string): string => `19:${teamId}`;
export const chatWith = (person: WorldPerson): string => `a:${person.id}`;
export const botIdOf = (person: WorldPerson): string => `29:${person.id}`;

/** Everything that is said to people, by a bot in the team's channel and by the simulated Graph's activity feed. */
export function withMessages(world: CalendarWorld, database: TestDatabase, { bot: hasBot = true } = {}) {
  const bot = recordingBot(world.clock);
  const fed: Fed[] = [];
  for (const { id } of world.people) world.graph.organisation.install(APP_ID, { user: id });
  const graph: Graph = {
    ...world.deps.graph,
    sendActivity: async (tenantId, personId, activity) => {
      const at = world.clock.now();
      const sent = await world.deps.graph.sendActivity(tenantId, personId, activity);
      // What the service would not take was not tried on the person: it comes again.
      if (sent.outcome !== "throttled") fed.push({ at, personId, outcome: sent.outcome, activity });
      return sent;
    },
  };
  const deps: Deps = {
    ...world.deps,
    graph,
    messenger: hasBot ? bot.messenger : null,
    pages: { site: "https://plumbline.example", teamsAppId: "0b8f4d3e-5f0b-4a53-9a0e-2f1a4d3c2b10" },
  };
  const inTenant = deps.db.inTenant.bind(deps.db, world.scope);
  /** Everything that is due now. */
  const tick = async (on: Deps = deps) => {
    await sweep(on);
    await sendDue(on);
  };
  /** When something is due next. */
  const nextDue = (): Promise<Date | null> =>
    database.asOwner(async (tx) => {
      const now = world.clock.now();
      const { rows } = await sql<{ at: Date | null }>`select min(at) as at from (
        select due_at as at from outbox where tenant_id = ${world.scope.tenantId}::uuid
        union all select opens_at from pulse where tenant_id = ${world.scope.tenantId}::uuid and state = 'planned'
        union all select seals_at from open_pulse where tenant_id = ${world.scope.tenantId}::uuid and hands_until is null
        union all select hands_until from open_pulse where tenant_id = ${world.scope.tenantId}::uuid
      ) d where at > ${now}::timestamptz`.execute(tx);
      // Reminders that met a full service are in no row.
      const held = memoryOf(deps).waiting.map(({ until }) => until);
      const [next = null] = [rows[0]?.at ?? null, ...held]
        .filter((at) => at !== null)
        .toSorted((a, b) => a.getTime() - b.getTime());
      return next;
    });
  return {
    ...world,
    deps,
    bot,
    fed,
    tick,
    /** The bot is added to the team's channel, and everybody has a chat with it. */
    addBot: () =>
      inTenant(async (tx) => {
        await keepConversation(tx, deps, world.scope, {
          ...{ conversationId: channelOf(world.teamId), teamId: world.teamId, kind: "team" },
          ...{ serviceUrl: service, locale: "en" },
        });
        for (const person of world.people)
          await tx
            .insertInto("bot_person")
            .values({
              ...{ tenant_id: world.scope.tenantId, person_id: person.id, bot_user_id: botIdOf(person) },
              ...{ conversation_id: chatWith(person), service_url: service, locale: null },
            })
            .execute();
      }),
    /** Lives on until then; everything that is due on the way is done at its moment. */
    until: async (iso: string | Date) => {
      const end = new Date(iso);
      for (;;) {
        await tick();
        const next = await nextDue();
        const now = world.clock.now();
        if (next === null || next > end) {
          world.clock.move(end.getTime() - now.getTime());
          return tick();
        }
        world.clock.move(next.getTime() - now.getTime());
      }
    },
    ask: (occurrenceId: string, check: Partial<CheckBody> = {}) =>
      world.as(world.person(0)).call("putCheck", {
        params: { id: occurrenceId },
        body: { mode: "open", questions: ["clarity", "commit"], appliesTo: "series", ...check },
      }),
    /** Cards and words that were new to people, with when. */
    posts: (to?: string) => bot.shown.filter(({ what, to: where }) => what === "post" && (to ?? where) === where),
    updates: () => bot.shown.filter(({ what }) => what === "update"),
    /** What somebody's feed shows, newest first. */
    feed: (person: WorldPerson) => world.graph.feed(person.id),
    wishes: (person: WorldPerson, body: object) => world.as(person).call("putReminders", { body }),
    outbox: () =>
      database.asOwner((tx) =>
        tx.selectFrom("outbox").selectAll().where("tenant_id", "=", world.scope.tenantId).execute(),
      ),
    /** As they are stored, to the day and the message. */
    counts: async () => {
      const counts = await database.asOwner((tx) =>
        tx.selectFrom("delivery").selectAll().where("tenant_id", "=", world.scope.tenantId).execute(),
      );
      return Object.fromEntries(counts.map(({ kind, outcome, count, day }) => [`${day} ${kind} ${outcome}`, count]));
    },
    dropped: () =>
      world.lines.flatMap((line) => {
        const { event, ...facts } = JSON.parse(line) as { event: string; reason?: string; kind?: string };
        return event === "message-dropped" ? [facts] : [];
      }),
  };
}
export type MessageWorld = ReturnType<typeof withMessages>;
