/** Long, because how each kind of message goes out, and what its end means, is read side by side. */
import { LRUCache } from "lru-cache";
import type { DeliveryOutcome } from "../../../../src/contract/reminders.ts";
import type { CardMessage } from "../../../bot/cardParts.ts";
import { pulseCard } from "../../../bot/cards.ts";
import { dialogPage } from "../../../bot/links.ts";
import type { Sent } from "../../../bot/messenger.ts";
import type { Pages } from "../../../platform/botConfig.ts";
import type { Deps } from "../../../platform/deps.ts";
import { discard, enqueue, note, putBack, settle } from "../../../platform/outbox.ts";
import { Refusal } from "../../../platform/problem.ts";
import { hasTakenPart } from "../../../privacy/takenPart.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { cardFacts } from "../../conversation/card/reads.ts";
import { closeConversation } from "../../conversation/writes.ts";
import { addCounts } from "../delivery/writes.ts";
import type { Outgoing } from "../judge/writes.ts";
import { type Around, botIdsOf, type Meeting, pulseOnCard, type Way, wayTo } from "./reads.ts";
import { activityAbout, digestOf, remindingCard } from "./words.ts";
import { closeOwnChat, keepCard } from "./writes.ts";

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
/** A card that changes may be sent again when nobody knows whether it was; not for ever. */
const UPDATES_MAX = 5;
const BACKOFF_MS = 30 * SECOND;
const AT_ONCE = 4;
const FALLBACK_LOCALE = "en";

/** What became of one message to one person. `later` was surely not delivered. */
type Told =
  | { readonly is: "sent"; readonly activityId?: string }
  | { readonly is: "refused"; readonly why: DeliveryOutcome; readonly closedChat: boolean }
  | { readonly is: "later"; readonly afterMs: number }
  | { readonly is: "unknown" };

/** A reminder that met a full service: kept in memory only, because a row would tell that it was needed. */
export type Waiting = { readonly scope: TenantScope; readonly message: Outgoing; readonly until: Date };

type Memory = {
  waiting: Waiting[];
  /** The first error that a reminder met in this round, and nothing else about it. */
  failure: { readonly error: string; readonly code: string } | null;
  /** Until when a way of an organisation is left alone. */
  readonly quiet: Map<string, number>;
  /** Ways on which somebody was refused: not tried again for a day. */
  readonly refused: LRUCache<string, true>;
};
const memories = new WeakMap<Deps, Memory>();
export function memoryOf(deps: Deps): Memory {
  const known = memories.get(deps);
  if (known !== undefined) return known;
  const fresh: Memory = { waiting: [], failure: null, quiet: new Map(), refused: new LRUCache({ max: 10_000 }) };
  memories.set(deps, fresh);
  return fresh;
}

type Round = {
  readonly deps: Deps;
  readonly scope: TenantScope;
  readonly around: Around;
  readonly pages: Pages;
};

/**
 * Hands over what was judged, a few at a time. How cards ended is written down. Reminders come last and are over before
 * the first of them goes out, all in one transaction: from then on nothing is written that a worker could die in between
 * of, so no row tells for whom there was something to send.
 */
export async function handOver(
  deps: Deps,
  scope: TenantScope,
  around: Around,
  outgoing: readonly Outgoing[],
): Promise<void> {
  const { pages } = deps;
  if (pages === null) {
    await deps.db.inTenant(scope, (tx) =>
      discard(
        tx,
        scope,
        outgoing.map(({ row }) => row),
      ),
    );
    return;
  }
  const round: Round = { deps, scope, around, pages };
  const { cards = [], reminders = [] } = Object.groupBy(outgoing, ({ row }) =>
    row.kind === "reminder" || row.kind === "in-meeting" ? "reminders" : "cards",
  );
  await fewAtATime(cards, (message) => handOverCard(round, message));
  if (reminders.length === 0) return;
  const needed = await neededIn(round, reminders);
  const rowsOf = (kind: "reminder" | "in-meeting") => reminders.flatMap(({ row }) => (row.kind === kind ? [row] : []));
  await deps.db.inTenant(scope, async (tx) => {
    await settle(tx, scope, rowsOf("reminder"));
    await discard(tx, scope, rowsOf("in-meeting"));
  });
  await fewAtATime(reminders, (message) =>
    quietly(deps, () =>
      message.row.kind === "reminder" ? remind(round, message, needed) : tellInside(round, message, needed),
    ),
  );
}

async function fewAtATime(messages: readonly Outgoing[], work: (message: Outgoing) => Promise<unknown>): Promise<void> {
  const queue = [...messages];
  const worker = async (): Promise<void> => {
    for (let message = queue.shift(); message !== undefined; message = queue.shift()) await work(message);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Keeps what a reminder threw for the one line of the round: a line for each would tell how many were sent. */
export async function quietly<T>(deps: Deps, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    memoryOf(deps).failure ??= factsOf(error);
    return null;
  }
}

/** Of nobody in particular, and once however many there were. */
export function logFailure(deps: Deps): void {
  const memory = memoryOf(deps);
  if (memory.failure !== null) deps.log("message-failed", { kind: "reminder", ...memory.failure });
  memory.failure = null;
}

function factsOf(error: unknown): { readonly error: string; readonly code: string } {
  const { name = "unknown", code = "" } = error as { name?: string; code?: string };
  return { error: String(name), code: String(code) };
}

/** Who of the people to be reminded is still missing, asked at the last moment and forgotten with this round. */
async function neededIn(
  { deps, scope }: Round,
  reminders: readonly Outgoing[],
): Promise<(pulseId: string) => (personId: string) => boolean> {
  const byPulse = Map.groupBy(reminders, ({ asking }) => asking?.pulseId ?? "");
  const taken = new Map<string, ReadonlySet<string>>();
  for (const [pulseId, messages] of byPulse)
    taken.set(
      pulseId,
      await hasTakenPart(
        deps,
        scope,
        pulseId,
        messages.flatMap(({ people }) => people),
      ),
    );
  return (pulseId) => (personId) => taken.get(pulseId)?.has(personId) === false;
}

type Needed = Awaited<ReturnType<typeof neededIn>>;

async function handOverCard(round: Round, message: Outgoing): Promise<void> {
  const { deps } = round;
  try {
    if (message.row.kind === "card-update") await change(round, message);
    else if (message.people.length === 1 && message.row.person_id === message.people[0])
      await inviteAlone(round, message);
    else await inviteAll(round, message);
  } catch (error) {
    // The lease stays: whether it was sent is not known, and it is judged so when the lease has run out.
    deps.log("message-failed", { kind: message.row.kind, ...factsOf(error) });
  }
}

/** Sends it if it is needed. Its row is settled already, and whatever becomes of it is written nowhere. */
async function remind(round: Round, message: Outgoing, needed: Needed): Promise<void> {
  const { deps, scope } = round;
  const [personId = ""] = message.people;
  if (!needed(message.asking?.pulseId ?? "")(personId)) return;
  const told = await tellAlone(round, message, personId);
  if (told.is !== "later") return;
  const until = new Date(deps.clock.now().getTime() + told.afterMs);
  memoryOf(deps).waiting.push({ scope, message, until });
}

/** Sends a reminder again that was held back in memory. @returns when to try once more; null: it is over */
export async function remindAgain(deps: Deps, around: Around, { scope, message }: Waiting): Promise<Date | null> {
  const { pages } = deps;
  if (pages === null) return null;
  const round: Round = { deps, scope, around, pages };
  const needed = await neededIn(round, [message]);
  const [personId = ""] = message.people;
  if (!needed(message.asking?.pulseId ?? "")(personId)) return null;
  const told = await tellAlone(round, message, personId);
  return told.is === "later" ? new Date(deps.clock.now().getTime() + told.afterMs) : null;
}

/** One person alone, by the way they want; where they are refused there, by the other, once. */
async function tellAlone(round: Round, message: Outgoing, personId: string): Promise<Told> {
  const { deps, scope, around } = round;
  const { meeting, row, facts } = message;
  const memory = memoryOf(deps);
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
    if (memory.refused.has(name)) continue;
    last = await byWay(round, message, personId, way);
    if (last.is !== "refused") return last;
    closedChat ||= last.closedChat;
    // A day of the product's own clock would need another cache; a restart asks again, which shows nobody anything.
    memory.refused.set(name, true, { ttl: DAY });
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
  const quiet = (memoryOf(deps).quiet.get(quietName) ?? 0) - now.getTime();
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
  if (told.is === "later") memoryOf(deps).quiet.set(quietName, now.getTime() + told.afterMs);
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

const toldBy = (sent: Sent): Told =>
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
async function cardOf(round: Round, meeting: Meeting, locale: string, isShared: boolean): Promise<CardMessage | null> {
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

/** From when a card was due until a service took it. Of reminders nothing is measured: who has answered gets none. */
function tellAge({ deps }: Round, { row }: Outgoing, told: Told): void {
  if (told.is !== "sent" || row.due_at === null || (row.kind !== "card" && row.kind !== "card-update")) return;
  const age = Math.max(0, deps.clock.now().getTime() - row.due_at.getTime());
  deps.telemetry.measure("plumbline.message.age", age / SECOND, { kind: row.kind });
}

/** The card to one person alone. It goes to everybody alike, so how it ended may be known. */
async function inviteAlone(round: Round, message: Outgoing): Promise<void> {
  const { deps, scope } = round;
  const { row, facts } = message;
  const [personId = ""] = message.people;
  const told = await tellAlone(round, message, personId);
  tellAge(round, message, told);
  const now = deps.clock.now();
  const outcome = outcomeOf(told);
  await deps.db.inTenant(scope, async (tx) => {
    if (told.is === "later") return putBack(tx, scope, [{ ...row, dueAt: new Date(now.getTime() + told.afterMs) }]);
    if (told.is === "sent" && told.activityId !== undefined)
      await note(tx, scope, [{ ...row, facts: { ...facts, activityId: told.activityId } }]);
    if (told.is === "refused" && told.closedChat) await closeOwnChat(tx, scope, personId);
    await settle(tx, scope, [row]);
    // That it was due is counted already, for whoever wished for none as well; here only what went wrong.
    if (told.is !== "sent") await addCounts(tx, scope, now, [{ kind: "card", outcome, count: 1 }]);
  });
  if (told.is !== "sent" && told.is !== "later")
    deps.log("message-dropped", { kind: row.kind, reason: outcome, pulseId: row.pulse_id ?? "" });
}

const outcomeOf = (told: Told): DeliveryOutcome =>
  told.is === "sent" ? "sent" : told.is === "later" ? "throttled" : told.is === "unknown" ? "unknown" : told.why;

/** The one card, into the chat. Where the bot is there no more, everybody is told alone; it is counted already. */
async function inviteAll(round: Round, message: Outgoing): Promise<void> {
  const { deps, scope, around } = round;
  const { row, meeting, facts, people, asking } = message;
  const chat = around.chats.get(meeting.occurrenceId);
  const card = chat === undefined ? null : await cardOf(round, meeting, chat.locale, true);
  const now = deps.clock.now();
  if (chat === undefined || card === null || deps.messenger === null)
    return deps.db.inTenant(scope, (tx) => discard(tx, scope, [row]));
  const quietName = `${scope.tenantId} chat`;
  const quiet = (memoryOf(deps).quiet.get(quietName) ?? 0) - now.getTime();
  const told: Told = quiet > 0 ? { is: "later", afterMs: quiet } : toldBy(await deps.messenger.post(scope, chat, card));
  if (told.is === "later") memoryOf(deps).quiet.set(quietName, now.getTime() + told.afterMs);
  tellAge(round, message, told);
  await deps.db.inTenant(scope, async (tx) => {
    if (told.is === "later") return putBack(tx, scope, [{ ...row, dueAt: new Date(now.getTime() + told.afterMs) }]);
    await addCounts(tx, scope, now, [{ kind: "card", outcome: outcomeOf(told), count: 1 }]);
    if (told.is === "refused" && told.closedChat) {
      await closeConversation(tx, deps, scope, chat.conversationId);
      await discard(tx, scope, [row]);
      return enqueue(
        tx,
        scope,
        (asking?.audience ?? []).map((personId) => ({
          ...{ kind: "card" as const, subjectId: row.subject_id, personId, pulseId: row.pulse_id, dueAt: now },
          // Whom it was meant to reach has it in their budget already.
          facts: people.includes(personId) ? { counted: true as const } : {},
        })),
      );
    }
    if (told.is === "sent" && told.activityId !== undefined) {
      const { occurrenceId } = meeting;
      const { conversationId } = chat;
      await keepCard(tx, scope, { occurrenceId, conversationId, activityId: told.activityId, shown: digestOf(card) });
    }
    await note(tx, scope, [{ ...row, facts }]);
    await settle(tx, scope, [row]);
  });
  if (told.is !== "sent" && told.is !== "later")
    deps.log("message-dropped", { kind: row.kind, reason: outcomeOf(told), pulseId: row.pulse_id ?? "" });
}

/** A card changes where it stands, silently, and may be sent again. */
async function change(round: Round, message: Outgoing): Promise<void> {
  const { deps, scope, around } = round;
  const { row, meeting } = message;
  const { messenger } = deps;
  const now = deps.clock.now();
  const reach = around.reach.get(row.person_id);
  const shared = row.facts.activityId === undefined ? around.cards.get(meeting.occurrenceId) : undefined;
  const chat = around.chats.get(meeting.occurrenceId);
  const to = shared === undefined ? reach?.chat : chat && { ...chat, conversationId: shared.conversationId };
  const activityId = shared?.activityId ?? row.facts.activityId;
  const locale = (shared === undefined ? reach?.locale : chat?.locale) ?? FALLBACK_LOCALE;
  const card = to ? await cardOf(round, meeting, locale, shared !== undefined) : null;
  const isSame = card !== null && shared?.shown === digestOf(card);
  if (!to || card === null || activityId === undefined || messenger === null || isSame)
    return deps.db.inTenant(scope, (tx) => discard(tx, scope, [row]));
  const told = toldBy(await messenger.update(scope, to, activityId, card));
  tellAge(round, message, told);
  const isAgain = told.is === "later" || (told.is === "unknown" && row.attempts < UPDATES_MAX);
  await deps.db.inTenant(scope, async (tx) => {
    if (isAgain) {
      const afterMs = told.is === "later" ? told.afterMs : BACKOFF_MS * 2 ** row.attempts;
      return putBack(tx, scope, [{ ...row, dueAt: new Date(now.getTime() + afterMs) }]);
    }
    if (told.is === "sent" && shared !== undefined) {
      const { occurrenceId } = meeting;
      await keepCard(tx, scope, { ...shared, occurrenceId, activityId, shown: digestOf(card) });
    }
    await addCounts(tx, scope, now, [{ kind: "card-update", outcome: outcomeOf(told), count: 1 }]);
    await discard(tx, scope, [row]);
  });
  if (!isAgain && told.is !== "sent")
    deps.log("message-dropped", { kind: row.kind, reason: outcomeOf(told), pulseId: row.pulse_id ?? "" });
}

/** A page over the running meeting for whoever is missing; whom it does not reach, the feed or their chat does, once. */
async function tellInside(round: Round, message: Outgoing, needed: Needed): Promise<void> {
  const { deps, scope, around, pages } = round;
  const { meeting, people, asking } = message;
  const missing = people.filter(needed(asking?.pulseId ?? ""));
  const meetingId = around.meetingIds.get(meeting.occurrenceId);
  const chat = around.chats.get(meeting.occurrenceId);
  const inside = new Map(missing.flatMap((id) => [[around.reach.get(id)?.botUserId ?? "", id] as const]));
  inside.delete("");
  let left = missing;
  if (inside.size > 0 && deps.messenger !== null && meetingId !== undefined && chat !== undefined) {
    const page = { url: dialogPage(pages, meeting.occurrenceId), title: meeting.title };
    const meetingRef = { meetingId, serviceUrl: chat.serviceUrl };
    const end = await deps.messenger.inMeeting(scope, meetingRef, [...inside.keys()], page);
    const failed =
      "failed" in end ? end.failed : end.outcome === "unknown" || end.outcome === "sent" ? [] : [...inside.keys()];
    const reached = new Set([...inside].filter(([botUserId]) => !failed.includes(botUserId)).map(([, id]) => id));
    left = missing.filter((id) => !reached.has(id));
  }
  for (const personId of left) await tellAlone(round, message, personId);
}
