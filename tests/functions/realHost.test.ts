/**
 * The host's own program, Azure Functions Core Tools, on the built folder, where there is one: the summary of `npm test`
 * says which. npm does not have the program itself, so a machine without it is no failure, in CI neither.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import { timerNames } from "../../api/platform/timerSchedules.ts";
import { findCoreTools } from "../../scripts/coreTools.ts";
import { makeClient } from "../../src/client/call.ts";
import { type BlobService, startBlobService } from "../support/blobService.ts";
import { voterOf } from "../support/devices.ts";
import { noteLeg } from "../support/legs.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { serverDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { settingsFor } from "./entrance.ts";
import { packagedFolder } from "./packaged.ts";

const script = fileURLToPath(new URL("../../scripts/func.ts", import.meta.url));
const postgres = inject("postgres");
const tools = findCoreTools(process.env.PATH ?? "");
noteLeg({
  kind: "functions host",
  label:
    tools === null
      ? "library's test mode, no real host on this machine"
      : `Azure Functions Core Tools ${tools.version}, and library's test mode`,
});

describe.each(tools === null || postgres === null ? [] : [{ ...tools, server: postgres }])(
  "Core Tools $version",
  ({ program, server }) => {
    let place = "";
    let base = "";
    let said = "";
    let database: TestDatabase;
    let world: World;
    let blobs: BlobService | null;
    let host: ChildProcess;

    beforeAll(async () => {
      place = packagedFolder();
      database = await serverDatabase(server.adminUrl, 4);
      const [port, own] = [await freeLoopbackPort(), await freeLoopbackPort()];
      const from = { authority: `http://127.0.0.1:${port}`, port };
      world = await makeWorld(database, new Date(), 6, "team", silentTelemetry, from);
      blobs = await startBlobService();
      const Values = {
        FUNCTIONS_WORKER_RUNTIME: "node",
        AzureWebJobsStorage: blobs?.connection ?? "",
        AzureWebJobsDisableHomepage: "true",
        ...settingsFor(database, world),
      };
      writeFileSync(path.join(place, "local.settings.json"), JSON.stringify({ IsEncrypted: false, Values }));
      base = `http://127.0.0.1:${own}`;
      host = spawn(program, ["start", "--port", String(own)], {
        cwd: place,
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT: "1",
          PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ""}`,
        },
      });
      for (const stream of [host.stdout, host.stderr])
        stream?.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
    }, 200_000);
    afterAll(async () => {
      if (host !== undefined && host.exitCode === null) {
        const ended = new Promise((resolve) => host.once("close", resolve));
        host.kill("SIGTERM");
        await ended;
      }
      await blobs?.stop();
      await world?.close();
      await database?.close();
      if (place !== "") rmSync(place, { recursive: true, force: true });
    });

    const as = (person: WorldPerson) =>
      makeClient({ token: () => world.tokenFor(person), base, fetch: (input, init) => fetch(input, init) });

    test("it takes every function and is well", { timeout: 170_000 }, async () => {
      const answers = () => fetch(`${base}/api/health`).then(({ status }) => status, String);
      await expect.poll(answers, { timeout: 150_000, interval: 500, message: said }).toBe(200);
    });

    test("a page, a check answered in private, and who listens is told while it lasts", async () => {
      expect((await fetch(`${base}/tab.html`)).status).toBe(200);
      const [first] = world.people as [WorldPerson];
      const owner = as(first);
      const body = { questions: ["clarity"], mode: "private" as const };
      const pulse = await owner.call("startAdhoc", { params: { teamId: world.teamId }, body });
      for (const person of world.people.slice(0, 5)) await voterOf(pulse, person, as(person)).vote({ clarity: 4 });
      const headers = { authorization: `Bearer ${await world.tokenFor(first)}`, accept: "text/event-stream" };
      const stream = await fetch(`${base}/api/pulses/${pulse.id}/live`, { headers });
      let text = "";
      let isClosed = false;
      for await (const bytes of stream.body ?? []) {
        text += Buffer.from(bytes).toString("utf8");
        if (/"state":"sealed"/.test(text)) break;
        // Only a stream that arrives piece by piece gets here before the end.
        if (!isClosed && /"state":"open"/.test(text)) {
          isClosed = true;
          await owner.call("seal", { params: { id: pulse.id }, body: {} });
        }
      }
      expect(isClosed).toBe(true);
      const result = await owner.call("result", { params: { id: pulse.id } });
      expect(result.questions).toMatchObject([{ counts: [0, 0, 0, 5, 0] }]);
    });

    test("every timer runs by itself", { timeout: 150_000 }, async () => {
      const runs = async () => (await contentOf(database)).timer_run?.split(" ")[0];
      await expect.poll(runs, { timeout: 120_000, interval: 1000 }).toBe(String(timerNames.length));
    });

    test("nothing of papers and ballots is on its screen", () => {
      expect(said).not.toMatch(/Executing 'Functions\.(papers|ballots)'|Executed 'Functions\.(papers|ballots)'/);
    });
  },
);

describe.skipIf(process.platform === "win32")("npm run func", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "plumbline-func-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (searchPath: string) =>
    spawnSync(process.execPath, [script], { encoding: "utf8", env: { PATH: searchPath } });
  const plant = (lines: string) => {
    writeFileSync(path.join(folder, "func"), `#!/bin/sh\n${lines}\n`);
    chmodSync(path.join(folder, "func"), 0o755);
  };

  // Where npm's own package holds the program there is always one.
  test.each(tools?.program.includes("node_modules") ? [] : ["is absent", "does not answer"])(
    "says what to do where the program %s",
    (how) => {
      if (how === "does not answer") plant("exit 9");
      const { status, stderr } = run(folder);
      expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
      expect(stderr).toContain(
        "Azure Functions Core Tools are not on this machine: install them as learn.microsoft.com/",
      );
    },
  );

  test.each(tools?.program.includes("node_modules") ? [] : [1])(
    "starts the one it finds in dist/functions, says how settings get there, and ends with its code",
    () => {
      plant(
        'if [ "$1" = --version ]; then echo 4.9.9; else echo "$PWD|$*|$FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT"; exit 3; fi',
      );
      expect(findCoreTools(folder)).toEqual({ program: path.join(folder, "func"), version: "4.9.9" });
      const { status, stdout } = run(folder);
      expect(status).toBe(3);
      expect(stdout).toMatch(/dist\/functions\|start\|1\n/);
    },
  );

  test("the program links of npm, which would fetch it, are passed by", () => {
    expect(findCoreTools(path.join(folder, "node_modules", ".bin"))).toEqual(
      tools?.program.includes("node_modules") ? tools : null,
    );
  });

  test("docs/deploy.md says in order how to start it here", () => {
    const text = readFileSync(fileURLToPath(new URL("../../docs/deploy.md", import.meta.url)), "utf8");
    const at = ["local.settings.example.json", "azurite", "npm run func"].map((one) => text.indexOf(one));
    expect(at.every((one) => one > 0)).toBe(true);
  });
});
