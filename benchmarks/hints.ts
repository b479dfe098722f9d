import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { syncDue } from "../api/features/calendar/jobs.ts";
import { secretHash } from "../api/features/calendar/mailbox/reads.ts";
import { graphOver } from "../api/graph/graphOver.ts";
import { systemChance } from "../api/platform/chance.ts";
import { systemClock } from "../api/platform/clock.ts";
import { openPostgres } from "../api/platform/db/postgres.ts";
import type { Deps } from "../api/platform/deps.ts";
import { fileKeyStore } from "../api/platform/keyStore.ts";
import { pause } from "../api/platform/patience.ts";
import { probesOf } from "../api/platform/probes.ts";
import { silentTelemetry } from "../api/platform/telemetry/telemetry.ts";
import { simulatedGraph } from "../demo/graph/simulatedGraph.ts";
import { rulesUnder } from "../demo/identity.ts";
import type { Servers } from "./servers.ts";

const NOTIFICATIONS = 1000;
const SECONDS = 10;
const MAILBOXES = 100;
const WORKERS = 4;
/** Graph calls a listener slow from this on, and stops telling it where too many answers are. */
const GOAL_MS = 1000;

/**
 * A thousand notifications of Microsoft Graph in ten seconds, evenly, over a hundred mailboxes: how soon each is answered,
 * and what they cause: four workers then read what is due against the simulated Graph, which counts.
 * @throws when an answer was none of ours, or a mailbox was read twice at a time
 */
export async function hints(servers: Servers): Promise<string[]> {
  const tenantId = randomUUID();
  const boxes = Array.from({ length: MAILBOXES }, () => ({
    personId: randomUUID(),
    subscriptionId: randomUUID(),
    clientState: randomBytes(32).toString("base64url"),
  }));
  const admin = new pg.Client({ connectionString: servers.adminUrl });
  await admin.connect();
  for (const { personId, subscriptionId, clientState } of boxes)
    await admin.query(
      `insert into mailbox (tenant_id, person_id, rung, state, opened_at, reauthorize, failures, subscription_id,
        client_state, subscription_ends_at, sync_due_at) values ($1, $2, 'mailboxes', 'open', now(), false, 0, $3, $4,
        now() + interval '2 days', now() + interval '1 day')`,
      [tenantId, personId, subscriptionId, secretHash(clientState)],
    );
  const address = `http://127.0.0.1:${servers.plumbline.port}/api/graph/notifications`;
  const began = performance.now();
  const tell = async (place: number): Promise<number> => {
    await pause(Math.max(0, began + (place * SECONDS * 1000) / NOTIFICATIONS - performance.now()));
    const { subscriptionId, clientState } = boxes[place % MAILBOXES] ?? { subscriptionId: "", clientState: "" };
    const entry = { subscriptionId, clientState, tenantId, changeType: "updated", resource: "Users/x/Events/y" };
    const sent = performance.now();
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ value: [entry] }),
    });
    await response.text();
    if (response.status !== 202) throw new Error(`a notification was answered with ${response.status}`);
    return performance.now() - sent;
  };
  const answers = (await Promise.all(Array.from({ length: NOTIFICATIONS }, (_, place) => tell(place)))).toSorted(
    (a, b) => a - b,
  );
  const due = await admin.query(
    "select count(*)::int as n from mailbox where tenant_id = $1 and sync_due_at <= now()",
    [tenantId],
  );
  await admin.end();

  const seen = await readDue(
    servers.adminUrl,
    tenantId,
    boxes.map(({ personId }) => personId),
  );
  const slowest = answers.at(-1) ?? 0;
  const p95 = answers[Math.floor(answers.length * 0.95)] ?? 0;
  return [
    "| | |",
    "|---|---|",
    `| notifications in ${SECONDS} s | ${NOTIFICATIONS} |`,
    `| answered after, median / p95 / slowest | ${(answers[NOTIFICATIONS / 2] ?? 0).toFixed(1)} / ${p95.toFixed(1)} / ${slowest.toFixed(1)} ms (goal: under ${GOAL_MS} ms${slowest < GOAL_MS ? "" : ", missed"}) |`,
    `| mailboxes due by them | ${due.rows[0]?.n} of ${MAILBOXES} |`,
    `| readings by ${WORKERS} workers, of one mailbox at a time | ${seen.readings}, at most ${seen.atOnce} |`,
  ];
}

async function readDue(
  adminUrl: string,
  tenantId: string,
  people: readonly string[],
): Promise<{ readings: number; atOnce: number }> {
  const sim = simulatedGraph({
    tenantId,
    clock: systemClock,
    chance: systemChance,
    deliver: async () => Promise.reject(new Error("nothing is told here")),
  });
  for (const [place, id] of people.entries())
    sim.organisation.person({ id, name: "Somebody", mail: `p${place}@bench.example` });
  const running = new Map<string, number>();
  let [readings, atOnce] = [0, 0];
  const appUrl = new URL(adminUrl);
  appUrl.username = "app_user";
  appUrl.password = "bench";
  const db = await openPostgres(appUrl.href, null);
  const graph = graphOver({
    clock: systemClock,
    chance: systemChance,
    pause,
    origin: "https://graph.microsoft.com",
    notifyAt: null,
    connect: null,
    tokens: { of: async () => ({ outcome: "ok", token: sim.token() }) },
    fetch: async (url, init) => {
      const [, person = ""] = /users\/([^/]+)\/calendarView/.exec(url) ?? [];
      const now = (running.get(person) ?? 0) + 1;
      running.set(person, now);
      readings++;
      atOnce = Math.max(atOnce, now);
      try {
        return await sim.fetch(url, init);
      } finally {
        running.set(person, (running.get(person) ?? 1) - 1);
      }
    },
  });
  const deps: Deps = {
    db,
    keyStore: fileKeyStore("unused"),
    clock: systemClock,
    chance: systemChance,
    tokens: async () => null,
    signIn: null,
    graph,
    messenger: null,
    botDoor: null,
    probes: probesOf(
      { tokens: rulesUnder("https://issuer.invalid"), bot: null, graph: null, pages: null },
      systemClock,
      null,
    ),
    pages: null,
    log: () => undefined,
    telemetry: silentTelemetry,
    liveEveryMs: 1500,
  };
  await Promise.all(Array.from({ length: WORKERS }, () => syncDue(deps)));
  await db.close();
  if (atOnce > 1) throw new Error("a mailbox was read twice at a time");
  return { readings, atOnce };
}
