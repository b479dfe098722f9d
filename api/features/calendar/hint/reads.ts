import type { Tx } from "../../../platform/db/database.ts";

export type Subscriber = {
  readonly tenant_id: string;
  readonly person_id: string;
  readonly subscription_id: string | null;
  readonly client_state: string | null;
};

/** Whose subscriptions these are, over all organisations: which one it is proves nothing until its secret is compared. */
export const subscribersOf = (tx: Tx, ids: readonly string[]): Promise<Subscriber[]> =>
  tx
    .selectFrom("mailbox")
    .select(["tenant_id", "person_id", "subscription_id", "client_state"])
    .where("state", "=", "open")
    .where("subscription_id", "in", [...ids])
    .execute();
