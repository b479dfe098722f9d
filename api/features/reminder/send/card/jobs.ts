import type { DeliveryOutcome } from "../../../../../src/contract/reminders.ts";
import { discard, enqueue, note, putBack, settle } from "../../../../platform/outbox.ts";
import { closeConversation } from "../../../conversation/writes.ts";
import { addCounts } from "../../delivery/writes.ts";
import type { Outgoing } from "../../judge/writes.ts";
import { cardsOf } from "../reads.ts";
import {
  BACKOFF_MS,
  cardOf,
  FALLBACK_LOCALE,
  memoryOf,
  type Round,
  type Told,
  tellAlone,
  toldBy,
} from "../way/jobs.ts";
import { digestOf } from "../words.ts";
import { closeOwnChat, keepCard } from "../writes.ts";

const SECOND = 1000;
/** A card that changes may be sent again when nobody knows whether it was; not for ever. */
const UPDATES_MAX = 5;

/**
 * From when a card was due until a service took it. Of reminders and of changes of a card nothing is measured: who has
 * answered gets none, and a card changes with how many have.
 */
function tellAge({ deps }: Round, { row }: Outgoing, told: Told): void {
  if (told.is !== "sent" || row.due_at === null || row.kind !== "card") return;
  const age = Math.max(0, deps.clock.now().getTime() - row.due_at.getTime());
  deps.telemetry.measure("plumbline.message.age", age / SECOND, {});
}

/** The card to one person alone. It goes to everybody alike, so how it ended may be known. */
export async function inviteAlone(round: Round, message: Outgoing): Promise<void> {
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
export async function inviteAll(round: Round, message: Outgoing): Promise<void> {
  const { deps, scope, around } = round;
  const { row, meeting, facts, asking } = message;
  const chat = around.chats.get(meeting.occurrenceId);
  const card = chat === undefined ? null : await cardOf(round, meeting, chat.locale, true);
  const now = deps.clock.now();
  if (chat === undefined || card === null || deps.messenger === null)
    return deps.db.inTenant(scope, (tx) => discard(tx, scope, [row]));
  const quietName = `${scope.tenantId} chat`;
  const learned = memoryOf(deps).byCards;
  const quiet = (learned.quiet.get(quietName) ?? 0) - now.getTime();
  const told: Told = quiet > 0 ? { is: "later", afterMs: quiet } : toldBy(await deps.messenger.post(scope, chat, card));
  if (told.is === "later") learned.quiet.set(quietName, now.getTime() + told.afterMs);
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
          // Everybody has it in their budget already.
          facts: { counted: true as const },
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
export async function change(round: Round, message: Outgoing): Promise<void> {
  const { deps, scope, around } = round;
  const { row, meeting } = message;
  const { messenger } = deps;
  const now = deps.clock.now();
  const reach = around.reach.get(row.person_id);
  // Looked at now, because a change that went out since this one was judged may have said it all.
  const cards = await deps.db.inTenant(scope, (tx) => cardsOf(tx, scope, [meeting.occurrenceId]));
  const shared = row.facts.activityId === undefined ? cards.get(meeting.occurrenceId) : undefined;
  const chat = around.chats.get(meeting.occurrenceId);
  const to = shared === undefined ? reach?.chat : chat && { ...chat, conversationId: shared.conversationId };
  const activityId = shared?.activityId ?? row.facts.activityId;
  const locale = (shared === undefined ? reach?.locale : chat?.locale) ?? FALLBACK_LOCALE;
  const card = to ? await cardOf(round, meeting, locale, shared !== undefined) : null;
  const isSame = card !== null && shared?.shown === digestOf(card);
  if (!to || card === null || activityId === undefined || messenger === null || isSame)
    return deps.db.inTenant(scope, (tx) => discard(tx, scope, [row]));
  const told = toldBy(await messenger.update(scope, to, activityId, card));
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
