/** Long, because every kind of message is judged in one transaction, and their budgets are counted together. */
import { nobody } from "../../../../src/contract/ids.ts";
import type { DeliveryOutcome } from "../../../../src/contract/reminders.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { MessageFacts } from "../../../platform/db/tables.ts";
import type { Deps } from "../../../platform/deps.ts";
import { isInside, nextInside, startsBetween } from "../../../platform/hours.ts";
import { type Claimed, claimDue, discard, enqueue, note, putBack, settle } from "../../../platform/outbox.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { mayBeTold } from "../../pilot/reads.ts";
import { type Reached, takeBudget } from "../budget/writes.ts";
import { addCounts, type Count } from "../delivery/writes.ts";
import { ALONE_MAX, cardEnds, chatUntil, LATE_MS } from "../plan/rules.ts";
import { type Around, type Asking, aroundOf, type Meeting, wayTo } from "../send/reads.ts";
import {
  commonMoment,
  type DropReason,
  isOwnWish,
  type Judged,
  judgeCard,
  judgeReminder,
  type Verdict,
} from "../send/rules.ts";

/** What is to be handed over now; its row is committed as being sent. `asking` is null for a card that only changes. */
export type Outgoing = {
  readonly row: Claimed;
  readonly meeting: Meeting;
  readonly asking: Asking | null;
  readonly facts: MessageFacts;
  /** Whom it reaches alone, or whom a word in a meeting reaches. */
  readonly people: readonly string[];
};

type Item = {
  readonly row: Claimed;
  readonly meeting: Meeting | undefined;
  readonly asking: Asking | null;
  verdict: Verdict | { readonly is: "alone"; readonly people: readonly string[] };
  facts: MessageFacts;
  people: readonly string[];
  /** For whom it is due and whose budget it takes, whatever they wished for themselves. */
  due: readonly string[];
};
type Inside = {
  readonly tx: Tx;
  readonly deps: Deps;
  readonly scope: TenantScope;
  readonly now: Date;
  readonly around: Around;
};

const drop = (why: DropReason): Verdict => ({ is: "drop", why });
const isOwnWishDrop = (verdict: Item["verdict"]): boolean => verdict.is === "drop" && isOwnWish(verdict.why);

/** `plans` are still to be worked out. */
export type Batch = {
  readonly plans: readonly Claimed[];
  readonly outgoing: readonly Outgoing[];
  readonly around: Around;
};

/**
 * Takes a batch of due rows of one organisation and decides each by its person's wishes, hours and budget, in one
 * transaction. Nothing here asks who has taken part.
 * @returns null when nothing was due
 */
export async function claimAndJudge(tx: Tx, deps: Deps, scope: TenantScope, most: number): Promise<Batch | null> {
  const claimed = await claimDue(tx, scope, deps.clock.now(), most);
  if (claimed.length === 0) return null;
  const plans = claimed.filter((row) => row.kind === "plan");
  const rows = claimed.filter((row) => row.kind !== "plan");
  const around = await aroundOf(tx, scope, rows);
  const inside: Inside = { tx, deps, scope, now: deps.clock.now(), around };
  const items = rows.map((row) => itemOf(inside, row));
  const mayTell = await mayBeTold(tx, scope);
  // A card that stands is still changed: it must not offer what is closed.
  for (const item of items) {
    const { row, meeting } = item;
    if (row.kind === "card-update" || meeting === undefined || mayTell(meeting.teamId)) firstLook(inside, item);
    else deps.log("message-dropped", { kind: row.kind, reason: "outside-pilot", pulseId: row.pulse_id ?? "" });
  }
  await countBudgets(inside, items);
  return { plans, outgoing: await applied(inside, items), around };
}

function itemOf({ around }: Inside, row: Claimed): Item {
  const asking = (row.pulse_id === null ? undefined : around.askings.get(row.pulse_id)) ?? null;
  const meeting = around.meetings.get(row.kind === "in-meeting" ? (asking?.occurrenceId ?? "") : row.subject_id);
  return { row, meeting, asking, verdict: { is: "forget" }, facts: row.facts, people: [], due: [] };
}

/** Judges a message again that was held back in memory; its row is settled, so nothing is written. */
export function isStillWanted(deps: Deps, around: Around, { row, asking, meeting }: Outgoing): boolean {
  if (asking === null) return false;
  const one = { row, asking, meeting, personId: row.person_id, wasSending: false };
  // Its own card has long been looked at.
  return judgeReminder({ ...judgedOf({ deps, now: deps.clock.now(), around }, one), isSnoozed: true }).is === "send";
}

function firstLook(inside: Inside, item: Item): void {
  const { row, meeting, asking } = item;
  if (meeting === undefined) return;
  if (row.kind === "card-update") {
    const stands =
      row.person_id === nobody ? inside.around.cards.has(row.subject_id) : row.facts.activityId !== undefined;
    item.verdict = stands && inside.deps.messenger !== null ? { is: "send" } : { is: "forget" };
    return;
  }
  if (asking === null) return;
  if (row.kind === "in-meeting") lookInMeeting(inside, item, meeting, asking);
  else if (row.person_id === nobody) lookAtChat(inside, item, meeting, asking, false);
  else lookAtOne(inside, item, meeting, asking);
}

function lookAtOne(inside: Inside, item: Item, meeting: Meeting, asking: Asking): void {
  const { row } = item;
  const judged = judgedOf(inside, { row, asking, meeting, personId: row.person_id, wasSending: row.wasSending });
  item.verdict = row.kind === "card" ? judgeCard(judged) : judgeReminder(judged);
  item.people = [row.person_id];
  item.due = item.people;
  const said = { ...row.facts, said: meeting.startAt.toISOString(), at: inside.now.toISOString() };
  // Over for them as for everybody else, so that what comes later about this meeting is counted the same.
  if (isOwnWishDrop(item.verdict)) item.facts = said;
  if (item.verdict.is !== "send") return;
  const way = wayTo(inside.deps, inside.around, row.person_id, inside.around.contact(row.person_id, meeting).wants);
  item.facts = { ...said, ...(way === null ? {} : { way }) };
}

function judgedOf(
  { deps, now, around }: Pick<Inside, "deps" | "now" | "around">,
  one: {
    readonly row: Claimed;
    readonly asking: Asking;
    readonly meeting: Meeting;
    readonly personId: string;
    readonly wasSending: boolean;
  },
): Judged {
  const { row, asking, meeting, personId } = one;
  const contact = around.contact(personId, meeting);
  const invited = around.invited(personId, meeting.occurrenceId);
  const inside = isInside(contact.hours, now);
  return {
    now,
    dueAt: row.due_at ?? now,
    phase: asking.phase,
    startAt: meeting.startAt,
    endsAt: cardEnds(asking.phase, meeting.startAt, asking.sealsAt),
    isOn: asking.state === "open" && meeting.isOn,
    lateMs: LATE_MS,
    wasSending: one.wasSending,
    way: row.facts.way ?? null,
    isInside: inside,
    nextInside: inside ? now : nextInside(contact.hours, now),
    isPaused: contact.pausedUntil !== null && contact.pausedUntil > now,
    isStopped: contact.stopped,
    isMuted: around.isMuted(personId, meeting),
    hasWay: wayTo(deps, around, personId, contact.wants) !== null,
    replaces: row.facts.replaces === true,
    isSnoozed: row.facts.snoozed === true,
    invitedAt: invited.at,
    isToBeInvited: invited.isToCome,
  };
}

/**
 * Where the one card goes and when, by the hours of everybody asked. Who has stopped, paused or muted is among them: where
 * and when it stands is for all to see, and would tell of a wish.
 * @param isFull somebody's budget is used up now: only a later moment counts
 */
function lookAtChat(inside: Inside, item: Item, meeting: Meeting, asking: Asking, isFull: boolean): void {
  const { around, now, deps } = inside;
  const { row } = item;
  const { phase, sealsAt, audience } = asking;
  const contacts = audience.map((id) => around.contact(id, meeting));
  item.people = audience;
  item.due = audience;
  item.facts = { ...row.facts, said: meeting.startAt.toISOString(), at: now.toISOString() };
  const decide = (): Item["verdict"] => {
    if (asking.state !== "open" || !meeting.isOn || around.cards.has(meeting.occurrenceId)) return { is: "forget" };
    if (row.wasSending) return { is: "done", why: "unknown" };
    if (now >= cardEnds(phase, meeting.startAt, sealsAt)) return drop("too-late");
    const alone: Item["verdict"] = audience.length > ALONE_MAX ? drop("too-many") : { is: "alone", people: audience };
    if (deps.messenger === null || !around.chats.has(meeting.occurrenceId))
      return deps.messenger === null && deps.graph === null ? drop("no-way") : alone;
    const until = chatUntil(phase, meeting.startAt, sealsAt);
    const at = commonMoment({
      now,
      until,
      starts: contacts.flatMap(({ hours }) => startsBetween(hours, now, until)),
      isInside: (moment) => !(isFull && moment === now) && contacts.every(({ hours }) => isInside(hours, moment)),
    });
    return at === null ? alone : at === now ? { is: "send" } : { is: "wait", until: at };
  };
  item.verdict = decide();
}

function lookInMeeting(inside: Inside, item: Item, meeting: Meeting, asking: Asking): void {
  const { around, now, deps } = inside;
  const working = asking.audience.filter((id) => isInside(around.contact(id, meeting).hours, now));
  item.due = working;
  item.facts = item.row.facts;
  const isRunning = asking.state === "open" && meeting.isOn && meeting.startAt <= now && now < meeting.endAt;
  const isKnown = around.meetingIds.has(meeting.occurrenceId) && around.chats.has(meeting.occurrenceId);
  item.verdict = !isRunning
    ? { is: "forget" }
    : item.row.wasSending
      ? { is: "done", why: "unknown" }
      : deps.messenger === null || !isKnown
        ? drop("no-way")
        : asking.audience.length > ALONE_MAX
          ? drop("too-many")
          : working.length === 0
            ? drop("outside-hours")
            : { is: "send" };
}

/**
 * Counts what is due in the budgets of whom it is for, wished for or not: otherwise the room that somebody has left would
 * tell of their wishes by where a card stands. What has no room is dropped, or finds another moment.
 */
async function countBudgets(inside: Inside, items: readonly Item[]): Promise<void> {
  const { tx, scope, now, around } = inside;
  const wishes: { readonly item: Item; readonly reached: readonly Reached[] }[] = [];
  for (const item of items) {
    const { row, meeting, facts, due } = item;
    if (!(item.verdict.is === "send" || isOwnWishDrop(item.verdict))) continue;
    if (meeting === undefined || row.kind === "card-update") continue;
    if (facts.counted === true || facts.replaces === true) continue;
    const reached = due.map((personId) => ({ personId, zone: around.contact(personId, meeting).hours.zone }));
    if (row.kind === "in-meeting") wishes.push(...reached.map((one) => ({ item, reached: [one] })));
    else wishes.push({ item, reached });
  }
  const counted = await takeBudget(
    tx,
    scope,
    now,
    wishes.map(({ reached }) => reached),
  );
  for (const [place, { item, reached }] of wishes.entries()) {
    const { row, meeting, asking } = item;
    if (counted[place] === true) {
      if (row.kind !== "in-meeting") item.facts = { ...item.facts, counted: true };
    } else if (row.kind === "in-meeting") item.due = item.due.filter((id) => id !== reached[0]?.personId);
    else if (row.kind === "card" && row.person_id === nobody && meeting !== undefined && asking !== null)
      lookAtChat(inside, item, meeting, asking, true);
    else item.verdict = drop("over-budget");
  }
  for (const item of items) if (item.row.kind === "in-meeting" && item.verdict.is === "send") askWishes(inside, item);
}

/** Whom of the people it is due for a word in a meeting goes to. */
function askWishes({ around, now }: Inside, item: Item): void {
  const { meeting, due } = item;
  if (meeting === undefined) return;
  item.people = due.filter((id) => {
    const { stopped, pausedUntil } = around.contact(id, meeting);
    return !stopped && (pausedUntil === null || pausedUntil <= now) && !around.isMuted(id, meeting);
  });
  if (item.people.length === 0) item.verdict = drop(due.length === 0 ? "over-budget" : "muted");
}

/** Writes down what was decided. @returns what is to be handed over */
async function applied({ tx, deps, scope, now }: Inside, items: readonly Item[]): Promise<Outgoing[]> {
  const counts: Count[] = [];
  const outgoing: Outgoing[] = [];
  const gone: Claimed[] = [];
  const done: Claimed[] = [];
  const waiting: (Claimed & { readonly dueAt: Date })[] = [];
  const noted: (Claimed & { readonly facts: MessageFacts })[] = [];
  const unwanted = new Set<string>();
  for (const { row, meeting, asking, verdict, facts, people, due } of items) {
    const tell = (outcome: DeliveryOutcome, count = 1) => {
      if (row.kind !== "plan" && count > 0) counts.push({ kind: row.kind, outcome, count });
    };
    // Whoever stopped, paused or muted was promised that nobody is told, so they are counted as everybody else. The card in
    // a chat is one, and its end is counted.
    const isWished = isOwnWishDrop(verdict);
    const isForOne = row.person_id !== nobody || row.kind === "in-meeting";
    // One whose worker died, or met a full service, was counted then; what takes the place of another is no new one.
    const isFirst = row.kind === "card" ? row.facts.counted !== true : !row.wasSending && row.facts.replaces !== true;
    if ((verdict.is === "send" || isWished) && isForOne && isFirst && row.kind !== "card-update")
      tell("due", due.length);
    if (verdict.is === "send" && meeting !== undefined) {
      outgoing.push({ row, meeting, asking, facts, people });
      noted.push({ ...row, facts });
    } else if (verdict.is === "wait") waiting.push({ ...row, dueAt: verdict.until });
    else if (verdict.is === "done") {
      done.push(row);
      if (!isOwnWish(verdict.why)) tell(verdict.why);
    } else if (isWished && row.person_id !== nobody) {
      noted.push({ ...row, facts });
      done.push(row);
    } else gone.push(row);
    if (verdict.is === "drop" && !isOwnWish(verdict.why)) tell(verdict.why);
    if (isWished) unwanted.add(row.kind);
    else if (verdict.is === "drop" || verdict.is === "done")
      deps.log("message-dropped", { kind: row.kind, reason: verdict.why, pulseId: row.pulse_id ?? "" });
    if (verdict.is === "alone")
      await enqueue(
        tx,
        scope,
        verdict.people.map((personId) => ({
          ...{ kind: "card" as const, subjectId: row.subject_id, personId, pulseId: row.pulse_id, dueAt: now },
        })),
      );
  }
  // Of no pulse, one word for all three, and once for a batch: in a small team a line for each would say who.
  for (const kind of unwanted) deps.log("message-dropped", { kind, reason: "unwanted" });
  await note(tx, scope, noted);
  await settle(tx, scope, done);
  await discard(tx, scope, gone);
  await putBack(tx, scope, waiting);
  await addCounts(tx, scope, now, counts);
  return outgoing;
}
