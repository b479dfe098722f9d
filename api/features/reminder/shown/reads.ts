import { type CardMessage, voiceOf } from "../../../bot/cardParts.ts";
import { pulseCard, wordCard } from "../../../bot/cards.ts";
import type { Deps } from "../../../platform/deps.ts";
import { messagesAbout } from "../../../platform/outbox.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { cardFacts } from "../../conversation/card/reads.ts";
import { pulseFor } from "../../pulse/reads.ts";
import { pulseOnCard } from "../send/reads.ts";
import { remindingCard } from "../send/words.ts";

/** Who looks at a reminder in their own chat. */
type Looker = { readonly personId: string; readonly botUserId: string; readonly locale: string };

/**
 * A reminder in somebody's chat as it is true now: the service asks for it whenever they look at the chat. Where the card
 * stands is kept nowhere, since that would tell who was reminded, and so who had not answered. Nothing of what is shown
 * depends on whether they have taken part.
 */
export async function reminderShown(
  deps: Deps,
  scope: TenantScope,
  { personId, botUserId, locale }: Looker,
  occurrenceId: string,
): Promise<CardMessage["card"]> {
  const { pages } = deps;
  const nothing = wordCard("Plumbline", [voiceOf(locale).say("nothing-asked")], null, locale);
  const { pulseId, isSnoozed } = await deps.db.inTenant(scope, async (tx) => ({
    pulseId: await pulseOnCard(tx, scope, occurrenceId),
    isSnoozed: (await messagesAbout(tx, scope, occurrenceId)).some(
      (row) => row.kind === "reminder" && row.person_id === personId && row.facts.snoozed === true,
    ),
  }));
  if (pulseId === null || pages === null) return nothing;
  try {
    const pulse = await pulseFor(deps, scope, pulseId, personId, locale);
    const facts = await cardFacts(deps, scope, pulseId, locale);
    if (facts === null || pulse.yours === "not-asked") return nothing;
    if (!("pulse" in facts) || pulse.phase === "adhoc") return pulseCard(facts, locale).card;
    const asking = { phase: pulse.phase, sealsAt: new Date(pulse.sealsAt) };
    const shown = { pages, meeting: facts, asking, locale, refreshFor: botUserId };
    return remindingCard(shown, deps.clock.now(), !isSnoozed).card;
  } catch (error) {
    if (error instanceof Refusal) return nothing;
    throw error;
  }
}
