import { mayUse, type Terms, thresholdOffer, type Wish } from "../../../../src/measure/release.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { occurrenceRows } from "../reads.ts";
import { isForgotten, organisationK } from "../rules.ts";

/** Meetings of a series that can still be asked something. */
export async function comingOccurrenceIds(tx: Tx, scope: TenantScope, seriesId: string, now: Date): Promise<string[]> {
  const rows = await occurrenceRows(tx, scope)
    .where("o.series_id", "=", seriesId)
    .where("o.state", "=", "planned")
    .orderBy("o.start_at")
    .execute();
  return rows.filter((row) => !isForgotten(row.end_at, now)).map((row) => row.occurrence_id);
}

/** How many people the invitation asks, besides who leads in the open. */
export async function invitedCount(
  tx: Tx,
  scope: TenantScope,
  occurrenceId: string,
  leaderId: string | null,
): Promise<number> {
  const rows = await tx
    .selectFrom("invitee")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId, asked: true }))
    .execute();
  return rows.filter((row) => row.person_id !== leaderId).length;
}

/** The organisation's number of answers needed. */
export async function minimumOf(tx: Tx, scope: TenantScope) {
  const tenant = await tx
    .selectFrom("tenant")
    .select("minimum_k")
    .where("tenant_id", "=", scope.tenantId)
    .executeTakeFirstOrThrow();
  return organisationK(tenant.minimum_k);
}

/** The terms of questions asked of `invited` people. @throws Refusal too-few-invited, threshold-not-offered */
export async function offeredTerms(tx: Tx, scope: TenantScope, wish: Omit<Wish, "organisationK">): Promise<Terms> {
  const organisationK = await minimumOf(tx, scope);
  const verdict = mayUse({ ...wish, organisationK });
  if (verdict.ok) return verdict;
  const { invited } = wish;
  const offer = thresholdOffer(invited, organisationK);
  if (verdict.reason !== "threshold-not-offered" || offer.kind === "none" || offer.kind === "open-only")
    throw new Refusal("too-few-invited", { invited, reason: verdict.reason });
  const offered = offer.kind === "small" ? `${offer.coarseK}, ${offer.k}` : String(offer.k);
  throw new Refusal("threshold-not-offered", { offered });
}
