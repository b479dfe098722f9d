import { connect, type Socket } from "node:net";

export type Send = { readonly method: string; readonly path: string; readonly body: string; readonly token?: string };
export type Measured = { readonly perSecond: number; readonly p95Ms: number; readonly seconds: number };

/** The request as it goes over the wire, made before the clock runs. */
const wire = ({ method, path, body, token }: Send): Buffer =>
  Buffer.from(
    [
      `${method} ${path} HTTP/1.1`,
      "host: 127.0.0.1",
      "content-type: application/json",
      `content-length: ${Buffer.byteLength(body)}`,
      ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
      "",
      body,
    ].join("\r\n"),
  );

/**
 * One kept connection that sends one request at a time. Written on the bare socket: Node's own client takes as much of
 * the two cores as the fastest server measured here, and would measure itself.
 */
class Line {
  readonly #socket: Socket;
  #text = "";
  #waiting: { resolve(): void; reject(error: Error): void } | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.setEncoding("latin1").on("data", (part: string) => this.#take(part));
    this.#socket.on("error", (error) => this.#waiting?.reject(error));
    this.#socket.on("close", () => this.#waiting?.reject(new Error("the server closed the connection")));
  }

  send(request: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #take(part: string): void {
    this.#text += part;
    const head = this.#text.indexOf("\r\n\r\n");
    if (head === -1) return;
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#text.slice(0, head))?.[1];
    // An answer without its length is nothing the servers here send: it fails as a bad one.
    if (length !== undefined && this.#text.length < head + 4 + Number(length)) return;
    const isGood = length !== undefined && this.#text.startsWith("HTTP/1.1 200 ");
    this.#done(isGood ? null : new Error(this.#text));
  }

  #done(error: Error | null): void {
    this.#text = "";
    const waiting = this.#waiting;
    this.#waiting = null;
    if (error === null) waiting?.resolve();
    else waiting?.reject(error);
  }
}

/**
 * Sends every vote once over so many kept connections; a vote is one request or several after each other.
 * @throws when any answer is not 200: a refused vote is not a vote
 */
export async function load(port: number, connections: number, votes: readonly (readonly Send[])[]): Promise<Measured> {
  const requests = votes.map((vote) => vote.map(wire));
  const lines = Array.from({ length: connections }, () => new Line(port));
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    lines.map(async (line) => {
      for (let vote = requests[next++]; vote !== undefined; vote = requests[next++]) {
        const at = performance.now();
        for (const request of vote) await line.send(request);
        times.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const line of lines) line.end();
  times.sort((a, b) => a - b);
  return { perSecond: votes.length / seconds, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0, seconds };
}
