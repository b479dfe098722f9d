import { makeClient } from "../src/client/call.ts";
import { watch } from "../src/client/live.ts";
import { shelf, voterOf } from "../tests/support/devices.ts";
import { tokenOf } from "./people.ts";
import type { BenchTeam } from "./pulses.ts";
import { ask, type Servers } from "./servers.ts";

const PEOPLE = 8;

/**
 * The decision check, as the product's own client does it: somebody opens it, all answer at once (blind, the arithmetic
 * included), whoever asked reveals, and all read the result. Machine time only; what people need is not in it.
 */
export async function askedNow({ plumbline }: Servers, rounds: number): Promise<string[]> {
  const table = [
    "Seconds, one round a row; all on this machine.",
    "",
    "| open | 8 answers at once | reveal, until all 8 have the result | together |",
    "|---|---|---|---|",
  ];
  for (let round = 0; round < rounds; round++) {
    const team = await ask<BenchTeam>(plumbline.child, { kind: "team", people: PEOPLE });
    const clients = await Promise.all(
      team.people.map(async ({ id }) => {
        const token = await tokenOf(team.tenantId, id);
        return makeClient({ token: async () => token, base: `http://127.0.0.1:${plumbline.port}` });
      }),
    );
    const [asker] = clients;
    if (asker === undefined) throw new Error("the team has nobody");
    const from = performance.now();
    const params = { teamId: team.id };
    const { id } = await asker.call("startAdhoc", { params, body: { kind: "decide", questions: ["decision"] } });
    const opened = performance.now();
    const stop = new AbortController();
    const read = clients.map((client) => {
      const closed = new Promise<void>((resolve, reject) => {
        const tell = ({ state }: { state: string }) => state === "sealed" && resolve();
        void watch(client, { pulseId: id, tell, lost: reject, signal: stop.signal, slot: async () => true });
      });
      return closed.then(() => client.call("result", { params: { id } }));
    });
    await Promise.all(
      clients.map(async (client, index) => {
        const person = team.people[index];
        if (person === undefined) throw new Error("the team is smaller than its clients");
        const pulse = await client.call("pulse", { params: { id } });
        await voterOf(pulse, person, client, shelf()).vote({ decision: (index % 3) + 1 });
      }),
    );
    const answered = performance.now();
    await asker.call("seal", { params: { id }, body: {} });
    const results = await Promise.all(read);
    stop.abort();
    const ended = performance.now();
    if (results.some(({ state }) => state !== "released")) throw new Error("a result was not shown");
    const row = [opened - from, answered - opened, ended - answered, ended - from].map((ms) => (ms / 1000).toFixed(2));
    table.push(`| ${row.join(" | ")} |`);
  }
  return table;
}
