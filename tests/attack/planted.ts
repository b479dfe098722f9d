import { sql } from "kysely";
import type { Tx } from "../../api/platform/db/database.ts";
import type { TenantScope } from "../../api/tenancy/scope.ts";
import type { TestDatabase } from "../support/pulseFixture.ts";
import type { Dump } from "./dump.ts";

/**
 * The design this product did not choose: a row for each paper and each ballot, under the same box key and with the same
 * places. Nothing in a row has a time or a number, and still the rows have an order, which is that of arrival.
 */
export type Planted = {
  readonly paper: (scope: TenantScope, pulseId: string, place: string, locked: string) => Promise<void>;
  readonly ballot: (scope: TenantScope, pulseId: string, place: string, locked: string) => Promise<void>;
};

export async function plant(database: TestDatabase): Promise<Planted> {
  await database.asOwner(async (tx) => {
    for (const table of ["planted_papers", "planted_ballots"])
      await sql`create table ${sql.table(table)} (tenant_id uuid, pulse_id uuid, place text, locked text,
        primary key (tenant_id, pulse_id, place))`.execute(tx);
  });
  const insert = (table: string) => (scope: TenantScope, pulseId: string, place: string, locked: string) =>
    database.asOwner(async (tx: Tx) => {
      await sql`insert into ${sql.table(table)} values (${scope.tenantId}::uuid, ${pulseId}::uuid, ${place}, ${locked})
        on conflict (tenant_id, pulse_id, place) do update set locked = excluded.locked`.execute(tx);
    });
  return { paper: insert("planted_papers"), ballot: insert("planted_ballots") };
}

/** A dump of the product alone: what it would hold without the planted tables. */
export const withoutPlanted = (dump: Dump): Dump =>
  Object.fromEntries(Object.entries(dump).filter(([table]) => !table.startsWith("planted_")));

/** A dump of the planted design alone; of the open row only the name of its box key stays. */
export const plantedOnly = ({ open_pulse: open = [], ...others }: Dump): Dump => ({
  ...others,
  planted_open: open.map((row) => ({
    ...row,
    values: { tenant_id: row.values.tenant_id, pulse_id: row.values.pulse_id, box_id: row.values.box_id },
  })),
});
