import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "../api/app.ts";
import { signInFor } from "../api/auth/accessToken.ts";
import { sendDue } from "../api/features/reminder/jobs.ts";
import { systemChance } from "../api/platform/chance.ts";
import { lockFolder } from "../api/platform/db/folderLock.ts";
import { openPglite } from "../api/platform/db/pglite.ts";
import { openPostgres } from "../api/platform/db/postgres.ts";
import type { Deps } from "../api/platform/deps.ts";
import { fileKeyStore } from "../api/platform/keyStore.ts";
import type { Log } from "../api/platform/log.ts";
import { problemResponse } from "../api/platform/problem.ts";
import { keepTime } from "../api/platform/schedule.ts";
import { silentTelemetry } from "../api/platform/telemetry/telemetry.ts";
import { serve } from "../api/server.ts";
import { siteOf } from "../api/site.ts";
import { demoBot } from "./bot/demoBot.ts";
import { calendarOver } from "./calendar/calendar.ts";
import { demoGraph, everybody } from "./calendar/demoGraph.ts";
import { graphPort } from "./calendar/graphPort.ts";
import { demoChance } from "./chance.ts";
import { demoStart, movableClock, standingClock } from "./clock.ts";
import { doDue } from "./dueWork.ts";
import { exclusive } from "./exclusive.ts";
import { identityBy, keyIn, startIdentityServer } from "./identity.ts";
import { mailboxesIn } from "./outlook/kept.ts";
import { isFromOutlook, officeNeverCame, outlookSite } from "./outlook/outlookSite.ts";
import { people } from "./people.ts";
import { type DemoState, demoRoutes } from "./routes.ts";
import { finishInterrupted, type Progress, seedChanges, seedHistory } from "./seed/history.ts";
import { castOf } from "./seed/live.ts";
import { tellMorning } from "./seed/morning.ts";
import { colleaguesAnswer, enterComing, seedLiveMeeting, seedOrganisation } from "./seed/seed.ts";
import { allSeries } from "./seed/series.ts";
import { shelfIn } from "./seed/shelf.ts";
import { selfTestProbes } from "./selfTestProbes.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const EVERY_3_SECONDS = "*/3 * * * * *";
/** The group is read, its calendars are subscribed to, and each is read. */
const OPENING_ROUNDS = 3;
/** The live meeting has not begun yet. */
const FIRST_VISIT_MS = 2 * 60_000;

/** The simulated Microsoft 365: the product's own app with ports of the demo, on one address. */
async function start(): Promise<void> {
  const begun = performance.now();
  const { env, argv } = process;
  if (env.NODE_ENV === "production")
    throw new Error("This is the demo. In production run `node api/server.ts` with a configuration.");
  const folder = resolve(root, env.DATA_DIR ?? ".data");
  if (argv.includes("--fresh")) empty(folder);
  mkdirSync(folder, { recursive: true });
  const built = spawnSync(process.execPath, [join(root, "scripts", "build.ts"), "site", "demo", "--if-changed"], {
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("The pages could not be built; the lines above say why.");

  const db = env.DATABASE_URL
    ? await openPostgres(env.DATABASE_URL, env.DATABASE_ADMIN_URL ?? null)
    : await openPglite(folder);
  const clock = movableClock(folder);
  const log: Log = (event, facts) => {
    // What opens a page here is watched by the one who opened it.
    if (event !== "request") process.stderr.write(`${event} ${JSON.stringify(facts ?? {})}\n`);
  };
  const identities = await startIdentityServer({
    authority: "https://login.harbourside.example",
    key: await keyIn(folder),
  });
  const identity = identityBy(identities, clock, log);
  const keyStore = fileKeyStore(join(folder, "keys"));
  const graph = demoGraph(folder, {
    clock,
    // The product's own door; nothing leaves this machine.
    deliver: async (_, request) => app.fetch(request),
    series: allSeries.map(({ entry }) => entry),
  });
  const bot = demoBot({ folder, identities, calendar: calendarOver(graph), clock, log });
  const deps: Deps = {
    db,
    keyStore,
    clock,
    chance: systemChance,
    tokens: identity.tokens,
    signIn: null,
    graph: graphPort(graph, clock),
    messenger: bot.messenger,
    botDoor: bot.door,
    probes: selfTestProbes({ identities, pages: bot.pages, app: () => app, botToken: bot.token }),
    pages: bot.pages,
    log,
    telemetry: silentTelemetry,
    liveEveryMs: 700,
  };
  const state: DemoState = { live: null, history: { done: 0, total: 1, text: "" } };
  const alone = exclusive();

  const app = createApp(deps);
  // Outlook has no token of its own to give: there the product's own library signs in, through Outlook.
  const inOutlook = createApp({ ...deps, signIn: signInFor(identities.rules) });
  const liveDevices = shelfIn(folder, "devices-live.json");
  const liveCast = castOf(app, identity, liveDevices);
  const answerAfter = async (): Promise<void> => {
    if (state.live !== null) await colleaguesAnswer(liveCast, state.live.occurrenceId, "after");
  };
  const work = async (rounds: number) => {
    const told = await bot.meetingsUntil(clock.now());
    const done = await doDue(deps, graph, rounds);
    // What the sweep has opened or closed is told at once.
    await sendDue(deps);
    // A meeting that ends opens its questions before the sweep would.
    if (done.opened + told > 0) await answerAfter();
    graph.save();
    return done;
  };
  const demo = demoRoutes({
    deps,
    work,
    clock,
    identity,
    graph,
    bot,
    mailboxes: mailboxesIn(folder),
    state,
    alone,
    devices: liveDevices,
  });
  const site = outlookSite(siteOf(join(root, "dist", "site")));
  const pages = siteOf(join(root, "dist", "demo"));
  const server = await serve(
    (request) => {
      const url = new URL(request.url);
      if (url.pathname.startsWith("/api/demo/connector/")) return bot.connector.fetch(request);
      if (url.pathname.startsWith("/api/demo/chats")) return bot.chats.fetch(request);
      if (url.pathname.startsWith("/api/demo/")) return demo.fetch(request);
      if (url.pathname === "/api/sign-in" && isFromOutlook(request)) return inOutlook.fetch(request);
      if (url.pathname.startsWith("/api/")) return app.fetch(request);
      if (url.pathname === "/demo/office.js") {
        const answer = officeNeverCame(url);
        if (answer !== null) return answer;
      }
      if (url.pathname === "/") url.pathname = "/index.html";
      else if (url.pathname.startsWith("/demo/")) url.pathname = url.pathname.slice("/demo".length);
      else return site(request) ?? problemResponse("not-found");
      return (
        pages(new Request(url, { method: request.method, headers: request.headers })) ?? problemResponse("not-found")
      );
    },
    { port: Number(env.PORT ?? 4280), hostname: env.HOST ?? "127.0.0.1" },
  );
  say(`Plumbline demo: http://localhost:${server.port}`);
  bot.open(server.port, app);

  // The past is lived through on a clock of its own, and so are the first steps of the live meeting, whose ids then do
  // not depend on how fast this machine starts.
  const then = standingClock(demoStart);
  const thenIdentity = identityBy(identities, then, log);
  const past: Deps = { ...deps, graph: null, clock: then, chance: demoChance(), tokens: thenIdentity.tokens };
  // A person lives through half a year of meetings in a minute.
  const pastApp = createApp(past, { perMinute: { reads: 1e6, writes: 1e6, unsigned: 1e6 } });
  const cast = castOf(pastApp, thenIdentity, shelfIn(folder, "devices-past.json"));
  const parts = { deps: past, cast, clock: then, tell: tellProgress(state) };
  let ending = false;
  const ready = alone(async () => {
    await finishInterrupted(parts);
    then.set(demoStart);
    await seedOrganisation(past);
    state.live = await seedLiveMeeting(past, castOf(pastApp, thenIdentity, liveDevices), then);
    // An earlier demo may have been killed between the opening and the last answer.
    await answerAfter();
  });
  // Before anything else is told: the morning of the meeting, as it was.
  const morning = alone(async () => {
    await bot.at(then, () => tellMorning({ deps: past, clock: then, bot }));
  });
  const round = () =>
    alone(async () => {
      clock.save();
      return work(1);
    });
  const stopTimers = keepTime({ sweep: { schedule: EVERY_3_SECONDS, work: round } }, () => log("sweep-failed"));
  const end = async (): Promise<void> => {
    ending = true;
    clock.save();
    await Promise.all([server.close(), stopTimers()]);
    await alone(() => db.close());
    await identities.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void end().then(() => process.exit(0)));

  await ready;
  say(`The meeting is ready after ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  const unlessEnding = (work: () => Promise<void>) => alone(() => (ending ? Promise.reject(new Stopped()) : work()));
  await morning;
  await unlessEnding(() => bot.install());
  await unlessEnding(() => seedChanges(parts));
  const lived = await seedHistory(parts, unlessEnding);
  await unlessEnding(async () => {
    // After the past, so that a rotation follows on from it; at the very start, so that these ids repeat as well.
    then.set(demoStart);
    const isNew = clock.now().getTime() - demoStart.getTime() < FIRST_VISIT_MS;
    if (isNew) await enterComing(past, calendarOver(graph));
    // From here on the product reads the calendars itself.
    await liveCast.openCalendars(people.bastian, everybody);
    await work(OPENING_ROUNDS);
  });
  if (lived > 0) say(`${state.history.total} earlier meetings are there.`);
}

/** @throws Error with the cure when another demo runs on the folder */
function empty(folder: string): void {
  const release = lockFolder(folder);
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  release();
}

const tellProgress = (state: DemoState) => (progress: Progress) => {
  state.history = progress;
  const { done, total, text } = progress;
  if (process.stdout.isTTY) {
    const line = done < total ? `  Earlier meetings: ${done} of ${total} (${text})` : "";
    process.stdout.write(`\r${line.padEnd(78)}${done < total ? "" : "\r"}`);
  } else if (done > 0 && done < total && done % 9 === 0) say(`  Earlier meetings: ${done} of ${total}`);
};

/** The demo was asked to end while it was writing history; the next start goes on from there. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

start().catch((error: unknown) => {
  if (error instanceof Stopped) return;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
