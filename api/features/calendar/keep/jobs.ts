import type { Graph, Outcome } from "../../../graph/graph.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { type MailboxRow, mailboxOf, secretHash } from "../mailbox/reads.ts";
import { claimMailbox, closeMailbox, dropMailbox, releaseMailbox } from "../mailbox/writes.ts";
import { renewAt, subscriptionEnd, tryAgainAt } from "../rules.ts";
import { chanceIn, whyClosed } from "../sync/rules.ts";

const SECRET_BYTES = 32;

/**
 * Looks after one subscription: makes it, renews it at half its life, answers a demand for a new sign-in, makes it anew when
 * it is gone; a calendar that was closed long enough goes. After a gap of days everything is read once.
 */
export async function keepMailbox(
  deps: Deps,
  graph: Graph,
  scope: TenantScope,
  personId: string,
): Promise<"kept" | "not-due" | "later" | "closed"> {
  const claimed = await deps.db.inTenant(scope, (tx) => claimMailbox(tx, scope, personId, "keep", deps.clock.now()));
  if (claimed === null) return "not-due";
  if (claimed.state === "closed") {
    await deps.db.inTenant(scope, (tx) => dropMailbox(tx, scope, personId));
    return "kept";
  }
  const release = (nextAt: Date, progress: Parameters<typeof releaseMailbox>[4]) =>
    deps.db.inTenant(scope, (tx) => releaseMailbox(tx, scope, claimed, nextAt, progress));
  if (!graph.notifies) {
    await release(claimed.sync_due_at ?? deps.clock.now(), { keep_due_at: null, reauthorize: false });
    return "kept";
  }
  const kept = await keepSubscription(deps, graph, claimed);
  const now = deps.clock.now();
  if (kept.outcome === "ok") {
    const { isNew, ...row } = kept.value;
    // What happened while nobody was told is in no notification.
    const nextAt = isNew ? now : (claimed.sync_due_at ?? now);
    await release(nextAt, { ...row, failures: 0 });
    return "kept";
  }
  const why = whyClosed(kept, claimed.rung);
  if (why !== null) {
    await deps.db.inTenant(scope, (tx) => closeMailbox(tx, scope, personId, why, now));
    deps.log("calendar-closed", { rung: claimed.rung, why });
    return "closed";
  }
  const failures = claimed.failures + 1;
  const said = kept.outcome === "throttled" ? kept.retryAfterMs : null;
  const at = said === null ? tryAgainAt(now, failures - 1, chanceIn(deps.chance)) : new Date(now.getTime() + said);
  await release(claimed.sync_due_at ?? now, {
    failures,
    keep_due_at: at,
    ...(kept.outcome === "throttled" ? { throttled_until: at } : {}),
  });
  return "later";
}

type Kept = Pick<
  MailboxRow,
  "subscription_id" | "client_state" | "subscription_ends_at" | "keep_due_at" | "reauthorize" | "reauthorized_at"
> & { readonly isNew: boolean };

async function keepSubscription(deps: Deps, graph: Graph, row: MailboxRow): Promise<Outcome<Kept>> {
  const mailbox = mailboxOf(row);
  const now = deps.clock.now();
  const { subscription_id: id, subscription_ends_at: endedAt } = row;
  if (id === null || endedAt === null || endedAt <= now) return subscribe(deps, graph, row);
  let reauthorizedAt = row.reauthorized_at;
  if (row.reauthorize) {
    const said = await graph.reauthorize(mailbox, id);
    if (said.outcome === "gone") return subscribe(deps, graph, row);
    if (said.outcome !== "ok") return said;
    reauthorizedAt = now;
  }
  const renewed = await graph.renew(mailbox, id, subscriptionEnd(now));
  if (renewed.outcome === "gone") return subscribe(deps, graph, row);
  if (renewed.outcome !== "ok") return renewed;
  const { endsAt } = renewed.value;
  return {
    outcome: "ok",
    value: {
      subscription_id: id,
      client_state: row.client_state,
      subscription_ends_at: endsAt,
      keep_due_at: renewAt(now, endsAt),
      reauthorize: false,
      reauthorized_at: reauthorizedAt,
      isNew: false,
    },
  };
}

async function subscribe(deps: Deps, graph: Graph, row: MailboxRow): Promise<Outcome<Kept>> {
  const now = deps.clock.now();
  const clientState = Buffer.from(deps.chance.bytes(SECRET_BYTES)).toString("base64url");
  const made = await graph.subscribe(mailboxOf(row), { clientState, endsAt: subscriptionEnd(now) });
  // 404: the mailbox itself is not there.
  if (made.outcome !== "ok") return made;
  const { id, endsAt } = made.value;
  return {
    outcome: "ok",
    value: {
      subscription_id: id,
      client_state: secretHash(clientState),
      subscription_ends_at: endsAt,
      keep_due_at: renewAt(now, endsAt),
      reauthorize: false,
      reauthorized_at: null,
      isNew: true,
    },
  };
}
