import { Agent, request } from "node:http";

export type Send = { readonly method: string; readonly path: string; readonly body: string; readonly token?: string };
export type Measured = { readonly perSecond: number; readonly p95Ms: number; readonly seconds: number };

const once = (agent: Agent, port: number, send: Send): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers: Record<string, string | number> = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(send.body),
    };
    if (send.token !== undefined) headers.authorization = `Bearer ${send.token}`;
    const call = request(
      { agent, host: "127.0.0.1", port, method: send.method, path: send.path, headers },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.on("end", () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode} ${text}`)),
        );
      },
    );
    call.on("error", reject).end(send.body);
  });

/**
 * Sends every vote once over so many kept connections; a vote is one request or several after each other.
 * @throws when any answer is not 200: a refused vote is not a vote
 */
export async function load(port: number, connections: number, votes: readonly (readonly Send[])[]): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let vote = votes[next++]; vote !== undefined; vote = votes[next++]) {
        const at = performance.now();
        for (const send of vote) await once(agent, port, send);
        times.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: votes.length / seconds, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0, seconds };
}
