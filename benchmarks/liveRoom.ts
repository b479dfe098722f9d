import { Agent, type ClientRequest, request } from "node:http";
import type { Send } from "./load.ts";
import { tokenOf } from "./people.ts";
import type { BenchPulse } from "./pulses.ts";
import { ask, type Server, type Servers } from "./servers.ts";
import { blindVotes, namedVotes } from "./votes.ts";

const VIEWERS = 300;
/** A room of this size shows what does not grow with the number of viewers. */
const FEW = 30;
const ANSWERS_PER_SECOND = 10;
const SECONDS = 8;

type Seen = {
  /** Milliseconds from the wish to close until the last step for each viewer, sorted. */
  readonly told: readonly number[];
  readonly shown: readonly number[];
  readonly cpuMs: number;
  /** Transactions of the product that read or write anything but answers: while the room is open, and for the reveal. */
  readonly open: number;
  readonly reveal: number;
  readonly lost: number;
};
type Room = { readonly tenantId: string; readonly id: string; readonly people: readonly string[] };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const agent = new Agent({ keepAlive: true, maxSockets: 2 * VIEWERS });

function send(port: number, { method, path, body, token }: Send, accept = "application/json"): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { accept };
    if (body !== "") headers["content-type"] = "application/json";
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    const sent = request({ host: "127.0.0.1", port, method, path, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => (response.statusCode === 200 ? resolve(text) : reject(new Error(`${path}: ${text}`))));
    });
    sent.on("error", reject).end(body);
  });
}

/** One open panel: calls back with each state of its stream. */
function follow(port: number, path: string, token: string, told: (state: string) => void): ClientRequest {
  const headers = { accept: "text/event-stream", authorization: `Bearer ${token}` };
  const stream = request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        const state = /data: .*"state":"(\w+)"/.exec(event)?.[1];
        if (state !== undefined) told(state);
      }
    });
    response.on("error", () => undefined);
  });
  // Cut at the end of a round.
  stream.on("error", () => undefined);
  stream.end();
  return stream;
}

/** A room that watches while answers come, then sees the close. The panel fetches its result as soon as it is told. */
async function watchRoom(
  servers: Servers,
  server: Server,
  room: Room,
  votes: Send[][],
  viewers: number,
): Promise<Seen> {
  const { port } = server;
  const tokens = await Promise.all(
    Array.from({ length: viewers }, (_, at) => tokenOf(room.tenantId, room.people[at % room.people.length] ?? "")),
  );
  const told: number[] = [];
  const shown: number[] = [];
  let closedAt = Number.POSITIVE_INFINITY;
  const isNaive = server === servers.naive;
  const first: Promise<void>[] = [];
  const streams = tokens.map((token) => {
    let begin: () => void = () => undefined;
    first.push(
      new Promise<void>((resolve) => {
        begin = resolve;
      }),
    );
    let done = false;
    return follow(port, `/api/pulses/${room.id}/live`, token, (state) => {
      begin();
      if (state !== "sealed" || done) return;
      done = true;
      told.push(performance.now() - closedAt);
      // The naive stream carries the result.
      if (isNaive) return void shown.push(performance.now() - closedAt);
      send(port, { method: "GET", path: `/api/pulses/${room.id}/result`, body: "", token }).then(
        () => shown.push(performance.now() - closedAt),
        (error: Error) => process.stderr.write(`${error.message}\n`),
      );
    });
  });
  await Promise.all(first);
  const cpuBefore = await servers.cpuUs(server);
  const queriesBefore = await transactions(servers);
  for (const vote of votes) {
    void (async () => {
      for (const one of vote) await send(port, one);
    })().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    await sleep(1_000 / ANSWERS_PER_SECOND);
  }
  const afterOpen = await transactions(servers);
  const organizer = tokens[0] ?? "";
  closedAt = performance.now();
  await send(port, { method: "POST", path: `/api/pulses/${room.id}/seal`, body: "{}", token: organizer });
  for (let waited = 0; waited < 20_000 && shown.length < viewers; waited += 50) await sleep(50);
  const reveal = (await transactions(servers)) - afterOpen;
  const cpuMs = ((await servers.cpuUs(server)) - cpuBefore) / 1000;
  for (const stream of streams) stream.destroy();
  const up = (one: number, other: number) => one - other;
  return {
    told: told.toSorted(up),
    shown: shown.toSorted(up),
    cpuMs,
    open: afterOpen - queriesBefore,
    reveal,
    lost: viewers - shown.length,
  };
}

/** Of the product's server so far. The naive one reads twice for each viewer and answer, by its make. */
const transactions = ({ plumbline }: Servers) => ask<number>(plumbline.child, { kind: "transactions" });

/** The rows of a table: how soon a close is told and shown, what it costs, and whether it grows with the viewers. */
export async function liveRoom(servers: Servers, rounds: number): Promise<string[]> {
  const { plumbline, naive } = servers;
  const table = [
    "Milliseconds from the wish to close (sealing included) until each panel is told of it, and until it has the result; processor",
    `time of the server and PostgreSQL over ${SECONDS} s with ${ANSWERS_PER_SECOND} answers/s and the reveal; transactions while open (papers among them) and for the reveal.`,
    "",
    "| | told p50 / p95 | shown p50 / p95 | without the result | CPU ms | transactions open / reveal | CPU, naive / this |",
    "|---|---|---|---|---|---|---|",
  ];
  for (let round = 0; round < rounds; round++) {
    const cpu = new Map<string, number>();
    for (const { name, server, viewers } of [
      { name: `naive, ${VIEWERS} viewers`, server: naive, viewers: VIEWERS },
      { name: `shared, ${VIEWERS} viewers`, server: plumbline, viewers: VIEWERS },
      { name: `shared, ${FEW} viewers`, server: plumbline, viewers: FEW },
    ]) {
      const wish = { kind: "pulses", tenants: 1, count: 1, people: VIEWERS, mode: "private", filled: false };
      const [pulse] = await ask<BenchPulse[]>(plumbline.child, wish);
      if (pulse === undefined) throw new Error("no pulse was made");
      if (server === naive)
        await ask(naive.child, { kind: "open-naive", pulses: [{ tenantId: pulse.tenantId, id: pulse.id }] });
      const all = server === naive ? await namedVotes([pulse]) : await blindVotes([pulse], true);
      const seen = await watchRoom(servers, server, pulse, all.slice(0, SECONDS * ANSWERS_PER_SECOND), viewers);
      cpu.set(name, seen.cpuMs);
      const both = (sorted: readonly number[]) => `${at(sorted, 0.5).toFixed(0)} / ${at(sorted, 0.95).toFixed(0)}`;
      const ratio = (cpu.get(`naive, ${VIEWERS} viewers`) ?? Number.NaN) / seen.cpuMs;
      table.push(
        `| ${name} | ${both(seen.told)} | ${both(seen.shown)} | ${seen.lost} | ${seen.cpuMs.toFixed(0)} | ${server === naive ? "two a viewer and answer" : `${seen.open} / ${seen.reveal}`} | ${ratio.toFixed(1)} |`,
      );
    }
  }
  return table;
}
