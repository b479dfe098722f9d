/**
 * `npm run forget-keys -- --yes`, before a backup of the database is restored: removes every box key. What was open in the
 * backup is an older state of it, with answers missing that people were told had arrived; without its key it is withdrawn
 * the first time anybody looks, and can be asked again.
 */
import { ConfigRefused, processConfig } from "../api/platform/config.ts";
import { openKeyStore } from "../api/platform/openKeyStore.ts";

try {
  const store = await openKeyStore(processConfig().keys);
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
  if (!(error instanceof ConfigRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
