import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { weekUntil } from "../../../platform/hours.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { hasRoom } from "./rules.ts";

/** Whom a message reaches, and in which zone their day is counted. */
export type Reached = { readonly personId: string; readonly zone: string };

/**
 * Counts messages in the budgets of whom they reach: each message for everybody or not at all, in the order given. Whoever
 * counts for the same person at the same time waits.
 * @returns for each message whether it was counted
 */
export async function takeBudget(
  tx: Tx,
  { tenantId }: TenantScope,
  now: Date,
  messages: readonly (readonly Reached[])[],
): Promise<boolean[]> {
  const zones = new Map(messages.flat().map(({ personId, zone }) => [personId, zone]));
  const people = [...zones.keys()].toSorted();
  if (people.length === 0) return messages.map(() => true);
  const weeks = new Map<string, readonly string[]>();
  const weekOf = (personId: string): readonly string[] => {
    const zone = zones.get(personId) ?? "UTC";
    const week = weeks.get(zone) ?? weekUntil(zone, now);
    weeks.set(zone, week);
    return week;
  };
  const today = (personId: string): string => weekOf(personId)[0] ?? "";
  const t = sql`${tenantId}::uuid`;
  // Today's row is the lock, taken in one order; an update in its place sees what the others before have counted.
  await sql`insert into person_day (tenant_id, person_id, day, sent)
    select ${t}, d.person_id, d.day, 0 from unnest(${people}::uuid[], ${people.map(today)}::date[]) d (person_id, day)
    order by d.person_id
    on conflict (tenant_id, person_id, day) do update set sent = person_day.sent`.execute(tx);
  const rows = await tx
    .selectFrom("person_day")
    .select(["person_id", "day", "sent"])
    .where("tenant_id", "=", tenantId)
    .where("person_id", "in", people)
    .execute();
  const counted = new Map(rows.map((row) => [`${row.person_id} ${row.day}`, row.sent]));
  const on = (personId: string, day: string): number => counted.get(`${personId} ${day}`) ?? 0;
  const taken = new Map<string, number>();
  const isCounted = messages.map((reached) => {
    const fits = reached.every(({ personId }) => hasRoom(weekOf(personId).map((day) => on(personId, day))));
    if (fits)
      for (const { personId } of reached) {
        counted.set(`${personId} ${today(personId)}`, on(personId, today(personId)) + 1);
        taken.set(personId, (taken.get(personId) ?? 0) + 1);
      }
    return fits;
  });
  const ids = [...taken.keys()].toSorted();
  if (ids.length > 0)
    await sql`update person_day p set sent = p.sent + d.more
      from unnest(${ids}::uuid[], ${ids.map(today)}::date[], ${ids.map((id) => taken.get(id) ?? 0)}::int[])
        d (person_id, day, more)
      where p.tenant_id = ${t} and p.person_id = d.person_id and p.day = d.day`.execute(tx);
  return isCounted;
}
