import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../api/platform/config.ts";
import { temporaryFolder } from "../support/pulseFixture.ts";
import { runCommand } from "../upgrade/commands.ts";
import { commandsIn, documents, fencesIn, files, read, root } from "./documents.ts";
import { formFaults, scriptBehind } from "./forms.ts";
import { type Home, homes } from "./homes.ts";

/** Each command once, with the documents it stands in. What has been is told as it was. */
const commands = Map.groupBy(
  documents
    .filter((document) => document !== "CHANGELOG.md")
    .flatMap((document) => commandsIn(read(document)).map((command) => ({ command, document }))),
  ({ command }) => command,
);
const homeOf = (command: string): Home | null => homes.find(([fits]) => fits.test(command))?.[1] ?? null;
const all = [...commands.keys()];

describe("a command in a document", () => {
  test("is run by a test, or it is said why it cannot be", () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((command) => homeOf(command) === null)).toEqual([]);
  });

  test("and nothing is said of commands that stand nowhere", () => {
    const used = new Set(all.map((command) => homes.findIndex(([fits]) => fits.test(command))));
    expect(homes.filter((_, place) => !used.has(place)).map(([fits]) => fits.source)).toEqual([]);
  });

  test("the test that is said to run it is there, and names it", () => {
    for (const [fits, home] of homes) {
      const by = home.kind === "here" ? undefined : home.by;
      if (by === undefined) continue;
      expect(files, fits.source).toContain(by);
      if (home.kind === "elsewhere") expect(read(by), `${fits.source}: ${by}`).toContain(home.names);
    }
  });

  test("names scripts, files, flags, steps, settings and hooks that are there", () => {
    expect(all.map((command) => [command, formFaults(command)]).filter(([, faults]) => faults?.length !== 0)).toEqual(
      [],
    );
  });

  test.each<[fault: string, command: string, sentence: string]>([
    ["a script that is none", "npm run pakage", "package.json has no such script"],
    ["a flag that nobody reads", "npm run package -- --envv dev", "scripts/package.ts knows no --envv"],
    ["a step that is none", "npm test -- typos", "npm test has no step typos"],
    ["a file that is gone", "node scripts/setup.mjs scripts/gone.ts", "scripts/gone.ts is not there"],
    [
      "a test that is gone",
      "npx vitest run --project unit src/measure/gone.test.ts",
      "src/measure/gone.test.ts is not there",
    ],
    ["a setting nobody takes", "azd env set WITH_BOTS true", "nothing in infra takes WITH_BOTS"],
    ["an output nobody gives", 'az login --user "$(azd env get-value SITE)"', "nothing in infra gives SITE"],
    ["a hook that is none", "azd hooks run postbuild", "azure.yaml has no hook postbuild"],
    ["what Azure has no command for", "az functionapp pause --ids 1", "az functionapp pause is not known"],
    ["the toolkit by another name", "m365agents provision --env dev", "the toolkit's command is atk"],
    ["a stage that is none", "atk launch --env local", "m365agents.local.yml has no launch"],
  ])("%s is seen", (_, command, sentence) => {
    expect(formFaults(command)).toEqual([sentence]);
  });
});

test("every block says what it is, so that no command hides in one", () => {
  for (const document of documents)
    for (const { language, text } of fencesIn(read(document))) expect(["sh", "json", "text"], text).toContain(language);
});

test("every npm script is told in some document", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
  const told = all.map((command) => /^npm (?:run )?(\S+)/.exec(command)?.[1]);
  expect(Object.keys(scripts).filter((name) => !told.includes(name))).toEqual([]);
});

describe("in a copy of the repository", { timeout: 120_000 }, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    for (const file of files) {
      mkdirSync(path.join(folder.path, path.dirname(file)), { recursive: true });
      cpSync(path.join(root, file), path.join(folder.path, file));
    }
    symlinkSync(path.join(root, "node_modules"), path.join(folder.path, "node_modules"));
  });
  afterAll(() => folder?.remove());

  const cheap = all.flatMap((command) => {
    const home = homeOf(command);
    return home?.kind === "here" ? [[command, home] as const] : [];
  });
  test.each(cheap)("%s does what is said of it", async (command, { ends, says }) => {
    const local = `export PATH="$PWD/node_modules/.bin:$PATH"; ${scriptBehind(command) ?? command}`;
    if (ends === 0) expect(await runCommand(local, {}, folder.path)).toMatch(says);
    else await expect(runCommand(local, {}, folder.path)).rejects.toThrow(says);
  });

  test("the key that docs/calendar.md has made is one that the server takes", async () => {
    const making = all.find((command) => command.startsWith("node -p")) ?? "false";
    const key = (await runCommand(making, {}, folder.path)).trim();
    const settings = { TOKEN_CLIENT_ID: "00000000-0000-4000-8000-000000000001", GRAPH_SECRET: "s", CALENDAR_KEY: key };
    expect(() => readConfig({ ...settings, CALENDAR_KEY: key.slice(1) })).toThrow("CALENDAR_KEY must be 32");
    expect(() => readConfig(settings)).not.toThrow("CALENDAR_KEY");
  });
});
