import { sql } from "kysely";
import { asBallotUser, type Tx } from "../api/platform/db/database.ts";
import { register } from "../api/platform/db/register.ts";
import type { Deps } from "../api/platform/deps.ts";
import type { TenantScope } from "../api/tenancy/scope.ts";

type Shown = { name: string; about: string; columns: string[]; rows: string[][] };

const tables = ["pulse", "pulse_question", "sentence", "audience", "open_pulse"] as const;
const LONG = 72;

/**
 * Every row the database holds about one pulse, as it stands there, for whoever wants to find out who answered what.
 * Only the demo shows this; the product has no such address.
 */
export async function tablesAbout(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
): Promise<{ tables: Shown[]; note: string }> {
  return deps.db.inTenant(scope, async (tx) => {
    const shown: Shown[] = [];
    for (const name of tables) {
      const rows = await (name === "open_pulse"
        ? asBallotUser(tx, () => rowsOf(tx, scope, name, pulseId))
        : rowsOf(tx, scope, name, pulseId));
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "tenant_id");
      shown.push({
        name,
        about: register[name].about,
        columns,
        rows: rows.map((row) => columns.map((column) => cell(row[column]))),
      });
    }
    const open = shown.find((table) => table.name === "open_pulse")?.rows.length ?? 0;
    return { tables: shown, note: open > 0 ? "still-open" : "closed" };
  });
}

async function rowsOf(
  tx: Tx,
  scope: TenantScope,
  name: (typeof tables)[number],
  pulseId: string,
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.table(name)} where tenant_id = ${scope.tenantId}::uuid and pulse_id = ${pulseId}::uuid`.execute(
    tx,
  );
  return rows;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text =
    value instanceof Date ? value.toISOString() : typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > LONG ? `${text.slice(0, LONG)}… (${text.length} characters)` : text;
}
