import { sql } from "kysely";
import type { Count } from "../../src/contract/pulse.ts";
import { shownCount } from "../../src/measure/release.ts";
import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { GRID_MS, slotOf } from "./countSlot.ts";
import { openPulseOf } from "./openRow.ts";

/** `sealsAt` is for people; `isDue` says whether the real end has come. */
export type OpenFacts = { readonly count: Count; readonly sealsAt: Date; readonly isDue: boolean };

/**
 * The one thing shown while a pulse is open: how many had answered when the present ten seconds began; null when it is not
 * open. Full at once when everybody has answered.
 */
export async function openFacts(deps: Deps, scope: TenantScope, pulseId: string): Promise<OpenFacts | null> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null || pulse === "lost") return null;
  const row = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .select(["seals_at", "ballots_count", "counted_in", "counted_before"])
        .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId }))
        .where("hands_until", "is", null)
        .executeTakeFirst(),
    ),
  );
  if (row === undefined) return null;
  const now = deps.clock.now();
  const isMoving = (row.counted_in ?? 0) >= slotOf(now) && row.ballots_count < pulse.invited;
  const answered = isMoving ? (row.counted_before ?? 0) : row.ballots_count;
  // Rounded up: fifteen seconds after the last answer, to the millisecond, would say when that answer came.
  const sealsAt = new Date(Math.ceil(row.seals_at.getTime() / GRID_MS) * GRID_MS);
  const isDue = row.seals_at <= now;
  return { count: shownCount(pulse.invited, answered, pulse.k), sealsAt, isDue };
}

/** Whether this person has taken a paper or, in the open or as a leader, answered. Told to that person only. */
export async function hasStarted(deps: Deps, scope: TenantScope, pulseId: string, personId: string): Promise<boolean> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null || pulse === "lost") return false;
  const place = pulse.box.placeOf(personId);
  const leads = pulse.leaderId === personId;
  const row = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .select(
          leads
            ? sql<boolean>`leader_sheet is not null`.as("started")
            : sql<boolean>`jsonb_exists(papers, ${place}) or jsonb_exists(ballots, ${place})`.as("started"),
        )
        .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId }))
        .executeTakeFirst(),
    ),
  );
  return row?.started ?? false;
}
