/**
 * `npm run forget-keys -- --yes`, before a backup of the database is restored: removes every box key. What was open in the
 * backup is an older state of it, with answers missing that people were told had arrived; without its key it is withdrawn
 * the first time anybody looks, and can be asked again.
 */
import { existsSync } from "node:fs";
import { ConfigRefused, processConfig } from "../api/platform/config.ts";
import { openKeyStore } from "../api/platform/openKeyStore.ts";

/** A folder that is not there has no keys to remove: those of the servers are somewhere else, and would outlive the restore. */
class NoFolder extends Error {}

try {
  const { keys: where } = processConfig();
  if ("folder" in where && !existsSync(where.folder))
    throw new NoFolder(
      `KEY_DIR is ${where.folder}, and no folder is there. Set it as the servers have it, and mount it. Nothing was removed.`,
    );
  const store = await openKeyStore(where);
  const keys = await store.list();
  if (process.argv.includes("--yes")) {
    for (const { name } of keys) await store.remove(name);
    console.log(`${keys.length} keys removed. Restore the backup now, then start the servers again.`);
  } else {
    console.log(
      `${keys.length} keys of open questions would be removed, and with them every answer given to these. ` +
        "Stop all servers, then run this again with -- --yes.",
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ConfigRefused || error instanceof NoFolder)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
