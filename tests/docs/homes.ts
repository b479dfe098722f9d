/** Where each command of the documents is run, or why it is not: one line for each, and one without a command fails. */
export type Home =
  /** Run by commands.test.ts itself, in a copy of the repository. */
  | { readonly kind: "here"; readonly ends: 0 | 1; readonly says: RegExp }
  /** Run by another test, or by `npm test` as a step, whose file holds `names`. */
  | { readonly kind: "elsewhere"; readonly by: string; readonly names: string }
  /** Not run: why. Where a shorter form of the same code is tested, `by` is that test. */
  | { readonly kind: "not run"; readonly why: string; readonly by?: string };

const here = (ends: 0 | 1, says: RegExp): Home => ({ kind: "here", ends, says });
const elsewhere = (by: string, names: string): Home => ({ kind: "elsewhere", by, names });
const notRun = (why: string, by?: string): Home => ({ kind: "not run", why, ...(by === undefined ? {} : { by }) });

const steps = "scripts/steps.ts";
const demo = elsewhere("tests/support/demoProcess.ts", `"demo/start.ts", "--fresh"`);
const backup = elsewhere("tests/upgrade/backup.test.ts", `commandsOf("backup.md")`);
const restore = elsewhere("tests/upgrade/backup.test.ts", `commandsOf("restore.md")`);
const packages = elsewhere("tests/manifest/command.test.ts", `"package.ts"`);
const selfTest = elsewhere("tests/api/selfTest.test.ts", "scripts/selfTest.ts");
const itself = notRun("it is the run in which this is looked at");
const bench = notRun("minutes on a quiet machine", "benchmarks/chosenRows.test.ts");
const network = notRun("it fetches packages", "scripts/setup.test.ts");
const azure = notRun("needs a subscription to Azure: its form is looked at instead");
const microsoft365 = notRun("needs an organisation in Microsoft 365: its form is looked at instead");

/** A command is taken by the first line that fits it. */
export const homes: readonly (readonly [command: RegExp, home: Home])[] = [
  [/^npm start$/, demo],
  [/^npm start -- --fresh$/, demo],
  [/^npm test$/, itself],
  [/^npm test -- \w+( \w+)*$/, itself],
  [/^npm run check$/, elsewhere(steps, "quick: true")],
  [/^npm run build$/, elsewhere(steps, `"scripts/build.ts"`)],
  [/^npm run format$/, elsewhere(steps, `"@biomejs/biome"`)],
  [/^npm run openapi$/, here(0, /openapi\.json/)],
  [/^npm run func$/, here(1, /dist\/functions is missing: run npm run build first/)],
  [/^npm run package( -- --env \w+)?$/, packages],
  [/^npm run self-test$/, here(1, /BROKEN +Settings: .*TOKEN_CLIENT_ID is missing/)],
  [/^npm run self-test -- --settings \S+ --package \S+$/, selfTest],
  [/^npm run simulate -- --quick$/, here(0, / 0 not reached/)],
  [/^npm run simulate$/, notRun("minutes", "tests/statistics/simulation.test.ts")],
  [/^npm run bench\b/, bench],
  [/^npm run quarter$/, notRun("a quarter of an hour", "tests/calendar/quarter.test.ts")],
  [/^npm run attack\b/, notRun("a quarter of an hour", "tests/attack/linker.test.ts")],
  [/^npm run search$/, notRun("minutes", "tests/statistics/releaseSearch.test.ts")],
  [/^npm run mutation$/, notRun("half an hour")],
  [/^npm run forget-keys -- --yes$/, restore],
  [/^node scripts\/setup\.mjs scripts\/forgetPeople\.ts /, restore],
  [
    /^node scripts\/setup\.mjs tests\/upgrade\/makeDump\.ts$/,
    notRun("once for each schema", "tests/upgrade/earlier.test.ts"),
  ],
  [/^node scripts\/setup\.mjs tests\/docs\/pictures\.ts$/, notRun("minutes", "tests/docs/links.test.ts")],
  [/^node -p "crypto\./, here(0, /^[A-Za-z0-9+/]{43}=\n$/)],
  [/^npx vitest run --project unit \S+$/, here(0, /Test Files.*1 passed/)],
  [/^npx lefthook install$/, notRun("it changes the clone in which it runs")],
  [/^npx node --env-file=\S+ api\/server\.ts$/, elsewhere("tests/functions/server.test.ts", `"server.ts"`)],
  [/^node api\/server\.ts$/, elsewhere("tests/functions/server.test.ts", `"server.ts"`)],
  [/^npx azurite@/, notRun("it fetches Microsoft's emulator", "tests/support/blobService.ts")],
  [/^rm -rf node_modules && npm ci$/, network],
  [/^npm ci$/, network],
  [/^npm install NAME$/, network],
  [/^cp env\/\.env\.example env\/\.env\.\w+$/, here(0, /^$/)],
  [/^psql "\$SERVER_ADMIN_URL"/, backup],
  [/^pg_dump /, backup],
  [/^pg_restore --list /, backup],
  [/^psql /, restore],
  [/^pg_restore /, restore],
  [/^az /, azure],
  [/^azd /, azure],
  [/^atk /, microsoft365],
];
