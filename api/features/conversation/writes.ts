import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { keepPerson } from "../person/writes.ts";

/** A team or chat the bot is in; again, it only learns where it is reached now. */
export async function keepConversation(
  tx: Tx,
  deps: Pick<Deps, "clock">,
  scope: TenantScope,
  one: {
    readonly conversationId: string;
    readonly teamId: string;
    readonly kind: "team" | "chat";
    readonly serviceUrl: string;
    readonly locale: string;
  },
): Promise<void> {
  const now = { team_id: one.teamId, kind: one.kind, service_url: one.serviceUrl, removed_at: null };
  await tx
    .insertInto("conversation")
    .values({
      tenant_id: scope.tenantId,
      conversation_id: one.conversationId,
      ...now,
      locale: one.locale,
      installed_at: deps.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "conversation_id"]).doUpdateSet(now))
    .execute();
}

/** The bot was removed there: no message goes there any more, and cards that stand there are left as they are. */
export async function closeConversation(
  tx: Tx,
  deps: Pick<Deps, "clock">,
  scope: TenantScope,
  conversationId: string,
): Promise<void> {
  const of = { tenant_id: scope.tenantId, conversation_id: conversationId };
  await tx
    .updateTable("conversation")
    .set({ removed_at: deps.clock.now() })
    .where((where) => where.and(of))
    .where("removed_at", "is", null)
    .execute();
  await tx
    .deleteFrom("card")
    .where((where) => where.and(of))
    .execute();
}

/** Somebody whom the bot can name; `chat` is their own chat with it, where it is known. */
export type Reached = {
  readonly personId: string;
  readonly botUserId: string;
  readonly name: string;
  readonly chat?: { readonly conversationId: string; readonly serviceUrl: string };
  readonly locale?: string;
};

export async function keepReached(tx: Tx, scope: TenantScope, people: readonly Reached[]): Promise<void> {
  // In one order everywhere, so that two records at once cannot wait for each other.
  for (const one of people.toSorted((a, b) => a.personId.localeCompare(b.personId))) {
    await keepPerson(tx, scope, { id: one.personId, name: one.name, kind: null });
    const row = {
      bot_user_id: one.botUserId,
      ...(one.chat === undefined ? {} : { conversation_id: one.chat.conversationId, service_url: one.chat.serviceUrl }),
      ...(one.locale === undefined ? {} : { locale: one.locale }),
    };
    await tx
      .insertInto("bot_person")
      .values({ tenant_id: scope.tenantId, person_id: one.personId, ...row })
      .onConflict((conflict) => conflict.columns(["tenant_id", "person_id"]).doUpdateSet(row))
      .execute();
  }
}

/** Somebody has no chat of their own with the bot any more. */
export async function closePersonal(tx: Tx, scope: TenantScope, personId: string): Promise<void> {
  await tx
    .updateTable("bot_person")
    .set({ conversation_id: null, service_url: null })
    .where((where) => where.and({ tenant_id: scope.tenantId, person_id: personId }))
    .execute();
}
