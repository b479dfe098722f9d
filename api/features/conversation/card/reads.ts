import type { Pulse } from "../../../../src/contract/pulse.ts";
import type { CardFacts, OpenCardFacts } from "../../../bot/cards.ts";
import { meetingLink } from "../../../bot/links.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { pulseFor } from "../../pulse/reads.ts";

const OPEN = { before: "before-open", after: "after-open", adhoc: "now-open" } as const;
const GRID_MS = 10_000;

/**
 * What the card about a pulse says: nothing but what everybody in the chat may know.
 * @param locale BCP 47, of the words of its questions
 * @param refreshFor whom the service asks for a view of their own, by what the bot knows them by
 * @returns null when there is no such pulse, or no page a card could lead to
 */
export async function cardFacts(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  locale: string,
  refreshFor: readonly string[] = [],
): Promise<CardFacts | null> {
  const { pages } = deps;
  const meeting = await deps.db.inTenant(scope, async (tx) =>
    tx
      .selectFrom("pulse as p")
      .innerJoin("occurrence as o", (join) =>
        join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
      )
      .select(["o.occurrence_id", "o.title", "o.start_at", "o.state", "o.organizer_id"])
      .where((where) => where.and({ "p.tenant_id": scope.tenantId, "p.pulse_id": pulseId }))
      .executeTakeFirst(),
  );
  if (meeting === undefined || pages === null) return null;
  // The organizer may always know of it; nothing of what is taken over from their view depends on who looks.
  const pulse = await pulseFor(deps, scope, pulseId, meeting.organizer_id, locale);
  const { occurrence_id: occurrenceId, title, start_at: startAt } = meeting;
  const around = { occurrenceId, title, startAt, link: meetingLink(pages, occurrenceId, title) };
  if (pulse.state === "open") return { ...around, state: OPEN[pulse.phase], pulse: openParts(deps, pulse, refreshFor) };
  if (meeting.state === "cancelled") return { ...around, state: "called-off" };
  return { ...around, state: pulse.state === "planned" ? "moved" : "closed" };
}

const openParts = (deps: Deps, pulse: Pulse, refreshFor: readonly string[]): OpenCardFacts["pulse"] => ({
  pulseId: pulse.id,
  phase: pulse.phase,
  mode: pulse.mode,
  k: pulse.threshold,
  closesAt: new Date(pulse.sealsAt),
  aim: pulse.aim,
  questions: pulse.questions,
  // The count moves on a grid, and so does the time it is told with: it says nothing about who sent just now.
  count:
    pulse.count === null
      ? null
      : { of: pulse.count, at: new Date(Math.floor(deps.clock.now().getTime() / GRID_MS) * GRID_MS) },
  refreshFor,
});
