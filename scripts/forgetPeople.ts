/**
 * `node scripts/forgetPeople.ts people.csv --yes`, after a backup was restored and before the servers start: erases
 * everybody whom the backup has and the list has not. The list is of the database that was given up, a line `tenant,person`
 * for each person in it (docs/restore.md); without --yes it is only said how many.
 */
import { readFileSync } from "node:fs";
import { erasePerson } from "../api/features/me/data/writes.ts";
import { liveDeps } from "../api/live.ts";
import { ConfigRefused, processConfig } from "../api/platform/config.ts";
import { tenantScope } from "../api/tenancy/scope.ts";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const linePattern = new RegExp(`^${uuid},${uuid}$`);

/** @throws Error with the cure when a line is no pair of ids: half a list would erase people who are still here */
function listed(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean);
  const wrong = lines.findIndex((line) => !linePattern.test(line));
  if (wrong >= 0) throw new Error(`Line ${wrong + 1} of the list is no tenant and person: write the list again.`);
  if (lines.length === 0) throw new Error("The list is empty, so everybody would be erased: write the list again.");
  return new Set(lines);
}

const [file] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
try {
  if (file === undefined) throw new Error("Name the list: node scripts/forgetPeople.ts people.csv");
  const still = listed(file);
  const deps = await liveDeps(processConfig());
  try {
    const tenants = await deps.db.acrossTenants((tx) => tx.selectFrom("tenant").select("tenant_id").execute());
    const gone: { tenantId: string; personId: string }[] = [];
    for (const { tenant_id: tenantId } of tenants) {
      const people = await deps.db.inTenant(tenantScope(tenantId), (tx) =>
        tx.selectFrom("person").select("person_id").where("tenant_id", "=", tenantId).execute(),
      );
      for (const { person_id: personId } of people)
        if (!still.has(`${tenantId},${personId}`)) gone.push({ tenantId, personId });
    }
    const isMeant = process.argv.includes("--yes");
    if (isMeant)
      for (const { tenantId, personId } of gone) await erasePerson(deps, tenantScope(tenantId), personId, null);
    else process.exitCode = 1;
    console.log(
      isMeant
        ? `${gone.length} people erased who are not on the list. Start the servers now.`
        : `${gone.length} people would be erased, who are not on the list of ${still.size}. Run this again with --yes.`,
    );
  } finally {
    await deps.telemetry.close();
    await deps.db.close();
  }
} catch (error) {
  console.error(error instanceof ConfigRefused || error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
