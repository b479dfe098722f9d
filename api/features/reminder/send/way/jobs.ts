import { LRUCache } from "lru-cache";
import type { DeliveryOutcome } from "../../../../../src/contract/reminders.ts";
import type { CardMessage } from "../../../../bot/cardParts.ts";
import { pulseCard } from "../../../../bot/cards.ts";
import type { Sent } from "../../../../bot/messenger.ts";
import type { Pages } from "../../../../platform/botConfig.ts";
import type { Deps } from "../../../../platform/deps.ts";
import { Refusal } from "../../../../platform/problem.ts";
import type { TenantScope } from "../../../../tenancy/scope.ts";
import { cardFacts } from "../../../conversation/card/reads.ts";
import type { Outgoing } from "../../judge/writes.ts";
import { type Around, botIdsOf, type Meeting, pulseOnCard, type Way, wayTo } from "../reads.ts";
import { activityAbout, remindingCard } from "../words.ts";

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
export const BACKOFF_MS = 30 * SECOND;
export const FALLBACK_LOCALE = "en";

/** What became of one message to one person. `later` was surely not delivered. */
export type Told =
  | { readonly is: "sent"; readonly activityId?: string }
  | { readonly is: "refused"; readonly why: DeliveryOutcome; readonly closedChat: boolean }
  | { readonly is: "later"; readonly afterMs: number }
  | { readonly is: "unknown" };

/** A reminder that met a full service: kept in memory only, because a row would tell that it was needed. */
export type Waiting = { readonly scope: TenantScope; readonly message: Outgoing; readonly until: Date };

type Learned = {
  /** Until when a way of an organisation is left alone. */
  readonly quiet: Map<string, number>;
  /** Ways on which somebody was refused: not tried again for a day. */
  readonly refused: LRUCache<string, true>;
};
type Memory = {
  waiting: Waiting[];
  /** What rounds have left to go out, one after another: changes of cards, and reminders. */
  changing: Promise<void>;
  goingOut: Promise<void>;
  /** What the next round says of this one's reminders: that some came too late for a full service, and the first error. */
  isOver: boolean;
  failure: { readonly error: string; readonly code: string } | null;
  /**
   * What cards met with, which go to everybody asked; and what reminders met with, which go to who has not answered. A card
   * knows nothing of the second: it would be late, or refused another way, for whoever was reminded before.
   */
  readonly byCards: Learned;
  readonly byReminders: Learned;
};
const nothingLearned = (): Learned => ({ quiet: new Map(), refused: new LRUCache({ max: 10_000 }) });
const memories = new WeakMap<Deps, Memory>();
export function memoryOf(deps: Deps): Memory {
  const known = memories.get(deps);
  if (known !== undefined) return known;
  const fresh: Memory = {
    ...{ waiting: [], changing: Promise.resolve(), goingOut: Promise.resolve(), isOver: false, failure: null },
    ...{ byCards: nothingLearned(), byReminders: nothingLearned() },
  };
  memories.set(deps, fresh);
  return fresh;
}

/** What a message goes by, and in which of the two it writes down what it met with itself. */
function learnedFor(
  deps: Deps,
  kind: Outgoing["row"]["kind"],
): { readonly all: readonly Learned[]; readonly own: Learned } {
  const { byCards, byReminders } = memoryOf(deps);
  return kind === "card" ? { all: [byCards], own: byCards } : { all: [byCards, byReminders], own: byReminders };
}

export type Round = {
  readonly deps: Deps;
  readonly scope: TenantScope;
  readonly around: Around;
  readonly pages: Pages;
};

/** One person alone, by the way they want; where they are refused there, by the other, once. */
export async function tellAlone(round: Round, message: Outgoing, personId: string): Promise<Told> {
  const { deps, scope, around } = round;
  const { meeting, row, facts } = message;
  const learned = learnedFor(deps, row.kind);
  const { wants } = around.contact(personId, meeting);
  const first = facts.way ?? wayTo(deps, around, personId, wants);
  if (first === null) return { is: "refused", why: "no-way", closedChat: false };
  const second: Way = first === "activity" ? "chat" : "activity";
  // What takes the place of an earlier line has no other place.
  const hasSecond = facts.replaces !== true && wayTo(deps, around, personId, second) === second;
  let last: Told = { is: "refused", why: "not-installed", closedChat: false };
  let closedChat = false;
  for (const way of hasSecond ? [first, second] : [first]) {
    const name = `${scope.tenantId} ${personId} ${way}`;
    if (learned.all.some(({ refused }) => refused.has(name))) continue;
    last = await byWay(round, message, personId, way);
    if (last.is !== "refused") return last;
    closedChat ||= last.closedChat;
    // A day of the product's own clock would need another cache; a restart asks again, which shows nobody anything.
    learned.own.refused.set(name, true, { ttl: DAY });
  }
  return row.kind === "card" && last.is === "refused" ? { ...last, closedChat } : last;
}

async function byWay(round: Round, message: Outgoing, personId: string, way: Way): Promise<Told> {
  const { deps, scope, around, pages } = round;
  const { meeting, asking, row, facts } = message;
  const { graph, messenger } = deps;
  if (asking === null) return { is: "refused", why: "no-way", closedChat: false };
  const quietName = `${scope.tenantId} ${way}`;
  const now = deps.clock.now();
  const learned = learnedFor(deps, row.kind);
  const quiet = Math.max(...learned.all.map((one) => one.quiet.get(quietName) ?? 0)) - now.getTime();
  if (quiet > 0) return { is: "later", afterMs: quiet };
  const reach = around.reach.get(personId);
  const locale = reach?.locale ?? around.chats.get(meeting.occurrenceId)?.locale ?? FALLBACK_LOCALE;
  const about = { pages, meeting, asking, locale, zone: around.contact(personId, meeting).hours.zone };
  const card =
    row.kind === "card"
      ? await cardOf(round, meeting, locale, false)
      : remindingCard({ ...about, refreshFor: reach?.botUserId ?? null }, now, facts.snoozed !== true);
  if (card === null) return { is: "refused", why: "no-way", closedChat: false };
  const told =
    way === "chat" && messenger !== null && reach?.chat
      ? toldBy(await messenger.post(scope, reach.chat, card))
      : way === "activity" && graph !== null
        ? await byFeed(deps, graph, scope, personId, activityAbout(about, personId, card.summary))
        : ({ is: "refused", why: "no-way", closedChat: false } as const);
  if (told.is === "later") learned.own.quiet.set(quietName, now.getTime() + told.afterMs);
  return told;
}

async function byFeed(
  deps: Deps,
  graph: NonNullable<Deps["graph"]>,
  scope: TenantScope,
  personId: string,
  activity: Parameters<typeof graph.sendActivity>[2],
): Promise<Told> {
  const sent = await graph.sendActivity(scope.tenantId, personId, activity);
  switch (sent.outcome) {
    case "ok":
      return { is: "sent" };
    case "throttled":
      return {
        is: "later",
        afterMs: Math.max(sent.retryAfterMs ?? BACKOFF_MS + deps.chance.below(BACKOFF_MS), SECOND),
      };
    case "unknown":
      return { is: "unknown" };
    case "forbidden":
    case "gone":
      return { is: "refused", why: "not-installed", closedChat: false };
    default:
      return { is: "refused", why: "blocked", closedChat: false };
  }
}

export const toldBy = (sent: Sent): Told =>
  sent.outcome === "sent"
    ? { is: "sent", activityId: sent.activityId }
    : sent.outcome === "later"
      ? { is: "later", afterMs: Math.max(sent.afterMs, SECOND) }
      : sent.outcome === "unknown"
        ? { is: "unknown" }
        : {
            is: "refused",
            why: sent.why,
            closedChat: sent.why === "not-installed" || sent.why === "removed" || sent.why === "blocked",
          };

/** The card of a meeting as it is now; null when there is nothing to say. */
export async function cardOf(
  round: Round,
  meeting: Meeting,
  locale: string,
  isShared: boolean,
): Promise<CardMessage | null> {
  const { deps, scope } = round;
  const { pulseId, refreshFor } = await deps.db.inTenant(scope, async (tx) => {
    const on = await pulseOnCard(tx, scope, meeting.occurrenceId);
    return { pulseId: on, refreshFor: isShared && on !== null ? await botIdsOf(tx, scope, on) : [] };
  });
  if (pulseId === null) return null;
  try {
    const facts = await cardFacts(deps, scope, pulseId, locale, refreshFor);
    return facts === null ? null : pulseCard(facts, locale);
  } catch (error) {
    // Whoever it is looked at for may have been let go of since.
    if (error instanceof Refusal) return null;
    throw error;
  }
}
