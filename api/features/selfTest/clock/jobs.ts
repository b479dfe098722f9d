import { nobody } from "../../../../src/contract/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Probes } from "../../../platform/probes.ts";
import { tenantScope } from "../../../tenancy/scope.ts";
import { databaseNow } from "../database/reads.ts";
import { metadataAddress } from "../registration/jobs.ts";
import { clockSeen, type Seen } from "../rules.ts";

/** A Date header is cut to the second. */
const HALF_A_SECOND = 500;

/** Holds this machine's clock against that of Entra ID and of the database. One that tells no time is left out. */
export async function clocksSeen({ ask, machine, rules }: Probes, db: () => Promise<Database>): Promise<Seen> {
  const toldBy = async (tell: () => Promise<number | null>): Promise<number | null> => {
    const before = machine.now().getTime();
    const told = await tell().catch(() => null);
    const after = machine.now().getTime();
    return told === null ? null : (told - (before + after) / 2) / 1000;
  };
  const [authority, database] = await Promise.all([
    toldBy(async () => {
      const answer = await ask(metadataAddress(rules));
      const date = answer.outcome === "answered" ? Date.parse(answer.headers.get("date") ?? "") : Number.NaN;
      return Number.isNaN(date) ? null : date + HALF_A_SECOND;
    }),
    toldBy(async () => (await (await db()).inTenant(tenantScope(nobody), databaseNow)).getTime()),
  ]);
  return clockSeen({ authority, database });
}
