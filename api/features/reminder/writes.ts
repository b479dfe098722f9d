import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { nextInside } from "../../platform/hours.ts";
import { enqueue, messagesAbout } from "../../platform/outbox.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { contactFor } from "./contact/reads.ts";
import { cardEnds } from "./plan/rules.ts";

const LATER_MS = 60 * 60_000;

/**
 * One more reminder an hour from now, for who asks for it: once for each meeting, within their hours and while there is
 * still something to answer. It counts in their budget.
 * @returns false when there is none: asked for before, over by then, or the person is not asked
 */
export const snooze = (deps: Deps, scope: TenantScope, personId: string, occurrenceId: string): Promise<boolean> =>
  deps.db.inTenant(scope, async (tx) => {
    const open = await openFor(tx, scope, personId, occurrenceId);
    if (open === undefined) return false;
    const mark = (await messagesAbout(tx, scope, occurrenceId)).find(
      (row) => row.kind === "reminder" && row.person_id === personId,
    );
    if (mark?.facts.snoozed === true) return false;
    const { hours } = await contactFor(tx, scope, personId);
    const dueAt = nextInside(hours, new Date(deps.clock.now().getTime() + LATER_MS));
    if (dueAt === null || dueAt >= cardEnds(open.phase, open.start_at, open.seals_at)) return false;
    const { counted: _, replaces: __, ...facts } = mark?.facts ?? {};
    await enqueue(tx, scope, [
      {
        ...{ kind: "reminder", subjectId: occurrenceId, personId, pulseId: open.pulse_id, dueAt },
        facts: { ...facts, snoozed: true },
      },
    ]);
    return true;
  });

/** What a meeting asks of somebody now; locked against its closing. */
const openFor = (tx: Tx, { tenantId }: TenantScope, personId: string, occurrenceId: string) =>
  tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .innerJoin("audience as a", (join) =>
      join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
    )
    .select(["p.pulse_id", "p.phase", "p.seals_at", "o.start_at"])
    .where((where) =>
      where.and({
        "p.tenant_id": tenantId,
        "p.occurrence_id": occurrenceId,
        "p.state": "open",
        "a.person_id": personId,
      } as const),
    )
    .where("p.phase", "<>", "adhoc")
    .where("o.state", "=", "planned")
    .forNoKeyUpdate("p")
    .executeTakeFirst();
