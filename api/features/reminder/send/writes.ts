import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

/** Where the one card of a meeting stands now, and what it shows. */
export async function keepCard(
  tx: Tx,
  scope: TenantScope,
  card: {
    readonly occurrenceId: string;
    readonly conversationId: string;
    readonly activityId: string;
    readonly shown: string;
  },
): Promise<void> {
  const row = { conversation_id: card.conversationId, activity_id: card.activityId, shown: card.shown };
  await tx
    .insertInto("card")
    .values({ tenant_id: scope.tenantId, occurrence_id: card.occurrenceId, ...row })
    .onConflict((conflict) => conflict.columns(["tenant_id", "occurrence_id"]).doUpdateSet(row))
    .execute();
}

/** Somebody's own chat with the bot is closed: it is not tried again until they open it. */
export async function closeOwnChat(tx: Tx, scope: TenantScope, personId: string): Promise<void> {
  await tx
    .updateTable("bot_person")
    .set({ conversation_id: null, service_url: null })
    .where((where) => where.and({ tenant_id: scope.tenantId, person_id: personId }))
    .execute();
}
