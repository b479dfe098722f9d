/** The built functions on each Node that Azure may run them on: loaded, asked, and signing as that Node can. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import { checkFunctions } from "../../scripts/functionsCheck.ts";
import { makeClient } from "../../src/client/call.ts";
import { voterOf } from "../support/devices.ts";
import { type OldNode, oldNode } from "../support/oldNode.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { serverDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { settingsFor } from "./entrance.ts";

const folder = fileURLToPath(new URL("../../dist/functions", import.meta.url));
const standIn = fileURLToPath(new URL("standIn.ts", import.meta.url));
const postgres = inject("postgres");
const ours: OldNode = { label: `Node ${process.versions.node}`, program: process.execPath };
const old = await oldNode();
const nodes = old === null ? [ours] : [ours, old];

if (old === null) test.skip("there is no Node 22 on this machine");
else
  test(`${old.label} is the one without the faster way to sign, and ours has it`, () => {
    const has = (program: string) =>
      spawnSync(program, ["-p", "typeof require('node:crypto').decapsulate"], { encoding: "utf8" }).stdout.trim();
    expect([has(old.program), has(ours.program)]).toEqual(["undefined", "function"]);
  });

describe.each(nodes)("on $label", ({ program }) => {
  let database: TestDatabase | undefined;
  let world: World | undefined;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    if (postgres === null) return;
    database = await serverDatabase(postgres.adminUrl, 4);
    const port = await freeLoopbackPort();
    const from = { authority: `http://127.0.0.1:${port}`, port };
    world = await makeWorld(database, new Date(), 6, "team", silentTelemetry, from);
  });
  afterAll(async () => {
    child?.kill("SIGKILL");
    await world?.close();
    await database?.close();
  });

  test("every part loads and every function is there", () => {
    expect(() => checkFunctions(folder, program)).not.toThrow();
  });

  test.skipIf(postgres === null)(
    "a check is asked, answered in private, closed and shown, and it ends in order",
    async () => {
      if (database === undefined || world === undefined) throw new Error("there is no world");
      const { PATH = "" } = process.env;
      const env = { PATH, ...settingsFor(database, world) };
      const app = spawn(program, [standIn, `${folder}/main.mjs`], { env, stdio: ["ignore", "pipe", "pipe"] });
      child = app;
      const ended = new Promise<number | null>((resolve) => app.once("close", resolve));
      let said = "";
      for (const stream of [app.stdout, app.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
      const address = () => /^http:\/\/127\.0\.0\.1:\d+$/m.exec(said)?.[0];
      await expect.poll(address, { timeout: 30_000, message: said }).toBeDefined();
      const base = address() ?? "";

      expect(await (await fetch(`${base}/api/health`)).json()).toMatchObject({ ok: true });
      const page = await fetch(`${base}/tab.html`);
      expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);

      const { people, teamId, tokenFor } = world;
      const as = (person: WorldPerson) => makeClient({ token: () => tokenFor(person), base, fetch });
      const owner = as(people[0] as WorldPerson);
      const body = { questions: ["clarity"], mode: "private" as const };
      const pulse = await owner.call("startAdhoc", { params: { teamId }, body });
      for (const person of people.slice(0, 5)) await voterOf(pulse, person, as(person)).vote({ clarity: 4 });
      await owner.call("seal", { params: { id: pulse.id }, body: {} });
      const result = await owner.call("result", { params: { id: pulse.id } });
      expect(result.questions).toMatchObject([{ counts: [0, 0, 0, 5, 0] }]);

      app.kill("SIGTERM");
      expect(await ended).toBe(0);
    },
  );
});
