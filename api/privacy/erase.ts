import { sql } from "kysely";
import { asBallotUser, type Tx } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { erasedSheet } from "./hands.ts";
import { forgetOpen, type OpenPulse, openPulseOf } from "./openRow.ts";
import { HASH_BYTES } from "./papers.ts";

/** Pulses with an open row that ask one person, by id; null where the key is gone and nothing can be read any more. */
export type AskedInOpenRows = ReadonlyMap<string, OpenPulse | null>;

/** Which open rows a person may stand in, with the keys to them: fetched before the transaction that erases. */
export async function openRowsAsking(deps: Deps, scope: TenantScope, personId: string): Promise<AskedInOpenRows> {
  const ids = await deps.db.inTenant(scope, (tx) => openIdsAsking(tx, scope, personId));
  const found = new Map<string, OpenPulse | null>();
  for (const id of ids) {
    const pulse = await openPulseOf(deps, scope, id);
    found.set(id, pulse === "lost" ? null : pulse);
  }
  return found;
}

async function openIdsAsking(tx: Tx, scope: TenantScope, personId: string): Promise<string[]> {
  const asked = await tx
    .selectFrom("pulse as p")
    .innerJoin("audience as a", (join) =>
      join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
    )
    .select("p.pulse_id")
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "a.person_id": personId }))
    // Names of answers in the open stay for a while after the closing.
    .where((where) =>
      where.or([where("p.state", "=", "open"), where.and({ "p.state": "sealed", "p.mode": "open" } as const)]),
    )
    .execute();
  if (asked.length === 0) return [];
  const open = await asBallotUser(tx, () =>
    tx
      .selectFrom("open_pulse")
      .select("pulse_id")
      .where("tenant_id", "=", scope.tenantId)
      .where(
        "pulse_id",
        "in",
        asked.map((row) => row.pulse_id),
      )
      .orderBy("pulse_id")
      .execute(),
  );
  return open.map((row) => row.pulse_id);
}

/**
 * Lets a person go from the open rows, in the transaction that erases them everywhere else; takes the rows' locks, so it
 * comes first there. What is left is the place that only the box key can name: nobody answers twice, whichever server
 * still has them on its list. An answer without a name stays and counts, for nobody can tell which it is.
 */
export async function leaveOpenRows(
  tx: Tx,
  deps: Pick<Deps, "chance">,
  scope: TenantScope,
  personId: string,
  open: AskedInOpenRows,
): Promise<void> {
  await asBallotUser(tx, async () => {
    for (const pulse of open.values()) {
      if (pulse === null) continue;
      const place = pulse.box.placeOf(personId);
      const map = pulse.mode === "private" ? "papers" : "ballots";
      const of = { tenant_id: scope.tenantId, pulse_id: pulse.pulseId };
      const row = await tx
        .selectFrom("open_pulse")
        .select(sql<string | null>`${sql.ref(map)} ->> ${place}`.as("stored"))
        .where((where) => where.and(of))
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) continue;
      // A paper holds a hash of hidden bytes and names nobody; where there is none, one that nothing fits takes its place.
      if (map === "papers" && row.stored !== null) continue;
      const left =
        map === "papers"
          ? pulse.box.lock(place, Buffer.from(deps.chance.bytes(HASH_BYTES / 2)).toString("hex"), HASH_BYTES)
          : erasedSheet(pulse, place, row.stored);
      const patch = JSON.stringify({ [place]: left });
      // Neither number moves: it is no paper anybody was given, and no further answer.
      await tx
        .updateTable("open_pulse")
        .set(map, sql`${sql.ref(map)} || ${patch}::jsonb`)
        .where((where) => where.and(of))
        .execute();
    }
  });
}

/** After the commit: this server looks at the lists anew. */
export function forgetAsked(deps: Deps, scope: TenantScope, open: AskedInOpenRows): void {
  for (const pulseId of open.keys()) forgetOpen(deps, scope, pulseId);
}
