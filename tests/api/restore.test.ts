import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { castBallot } from "../../api/privacy/ballots.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { engines } from "../support/engines.ts";
import {
  depsAround,
  keptOf,
  noon,
  openRowOf,
  planMeeting,
  planPulse,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";

const script = fileURLToPath(new URL("../../scripts/forgetKeys.ts", import.meta.url));

/** The command as an administrator runs it, on the server's own settings. */
const forget = (keyFolder: string, ...flags: string[]) =>
  spawnSync(process.execPath, [script, ...flags], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, TOKEN_CLIENT_ID: "b2f0c1d4-0000-4000-8000-000000000001", KEY_DIR: keyFolder },
  });

describe.each(engines)("a backup taken while questions were open, restored on %s", (_, fresh) => {
  let database: TestDatabase;
  let keys: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    [database, keys] = [await fresh(), await temporaryFolder()];
  });
  afterAll(async () => {
    await database.close();
    await keys.remove();
  });

  test("withdraws what it had open after the one command, and keeps what was closed", async () => {
    const deps = depsAround(database.db, keys.path, standingClock(noon));
    const meeting = await planMeeting(deps, { size: 7 });
    const { scope, people } = meeting;
    const opened = async () => {
      const id = await planPulse(deps, meeting);
      await openPulse(deps, scope, id);
      return id;
    };
    const answer = async (id: string, person: number) => {
      await signPaper(deps, scope, people[person] ?? "", id, randomBlinded());
      const ballot = signedBallot(await privateKeyOf(deps, scope, id), scope, id);
      await castBallot(deps, scope, id, ballot.ballotId, ballot.cast(1, { clarity: 4 }));
    };
    const closed = await opened();
    for (let person = 0; person < 7; person++) await answer(closed, person);
    await sealPulse(deps, scope, closed, "early");
    const open = await opened();
    await answer(open, 0);
    const backup = await openRowOf(deps, scope, open);
    // Acknowledged after the backup: the restored row will not have it.
    await answer(open, 1);

    const asked = forget(keys.path);
    expect([asked.status, asked.stdout]).toEqual([
      1,
      expect.stringContaining("1 keys of open questions would be removed"),
    ]);
    expect(readdirSync(keys.path)).toHaveLength(1);
    const done = forget(keys.path, "--yes");
    expect([done.status, done.stdout]).toEqual([0, expect.stringContaining("1 keys removed")]);
    expect(readdirSync(keys.path)).toEqual([]);
    await database.asOwner((tx) =>
      tx
        .updateTable("open_pulse")
        .set({ papers: JSON.stringify(backup?.papers), ballots: JSON.stringify(backup?.ballots) })
        .where("pulse_id", "=", open)
        .execute(),
    );

    // A server that starts after the restore remembers nothing.
    const after = depsAround(database.db, keys.path, standingClock(noon));
    expect(await sweep(after)).toMatchObject({ voided: 1, failed: 0 });
    expect((await keptOf(after, scope, open)).pulse.state).toBe("void");
    expect((await keptOf(after, scope, closed)).questions).toMatchObject([{ shown: true, counts: [0, 0, 0, 7, 0] }]);
  });

  test("a key folder that is not there is refused: the keys of the servers are somewhere else", () => {
    const absent = `${keys.path}/absent`;
    for (const words of [[], ["--yes"]]) {
      const refused = forget(absent, ...words);
      expect([refused.status, refused.stdout]).toEqual([1, ""]);
      expect(refused.stderr).toMatch(/absent, and no folder is there\. .*Nothing was removed/);
    }
  });

  test("settings that are missing are named, and nothing is removed", () => {
    const refused = spawnSync(process.execPath, [script, "--yes"], {
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("is missing")]);
  });
});
