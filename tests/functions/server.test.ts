import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newKey, startIdentityServer } from "../../demo/identity.ts";
import { freeLoopbackPort } from "../support/ports.ts";

/** The other entrance: `node api/server.ts` as one machine runs it, with the built site. */
const root = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let server: ChildProcess | undefined;
let said = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plumbline-server-"));
});

afterEach(async () => {
  if (server !== undefined && server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server?.once("close", resolve));
    server.kill("SIGKILL");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string>): Promise<number | null> {
  said = "";
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [path.join(root, "api", "server.ts")], {
    cwd: folder,
    env: { PATH, DATA_DIR: path.join(folder, "data"), ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  server = child;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return new Promise((resolve) => child.once("close", resolve));
}

/** Any page of the built site: which there are is not this test's business. */
function somePage(): string {
  const page = readdirSync(path.join(root, "dist", "site")).find((name) => name.endsWith(".html"));
  if (page === undefined) throw new Error("dist/site has no page: run npm run build first.");
  return page;
}

const tokens = { TOKEN_CLIENT_ID: "b2f0c1d4-0000-4000-8000-000000000001" };

test("without settings it ends with one sentence per setting and has made nothing", async () => {
  expect(await start({})).toBe(1);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(said).toContain("TOKEN_CLIENT_ID is missing: set it to");
  expect(existsSync(path.join(folder, "data"))).toBe(false);
});

test("it serves the interface and the site, and ends cleanly, so that the next start needs no manual step", async () => {
  for (const round of [1, 2]) {
    const port = await freeLoopbackPort();
    const ended = start({ ...tokens, PORT: String(port) });
    const address = `http://127.0.0.1:${port}`;
    await expect.poll(() => said, { timeout: 30_000, interval: 50 }).toContain('"event":"listening"');

    expect(await (await fetch(`${address}/api/health`)).json(), `round ${round}`).toMatchObject({ ok: true });
    const page = await fetch(`${address}/${somePage()}`);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'self' https://teams.microsoft.com");
    for (const nothing of ["/api/demo/people", "/demo/office.js", "/nothing.html"]) {
      const reply = await fetch(`${address}${nothing}`);
      expect([reply.status, reply.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    }
    const from = performance.now();
    server?.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(3000);
  }
});

test("it lets in whom the identity server of its settings vouches for, says how to sign in, and writes down no token", async () => {
  const port = await freeLoopbackPort();
  const authority = `http://127.0.0.1:${port}`;
  const key = await newKey();
  const identities = await startIdentityServer({ authority, key, port });
  const { clientId, resource } = identities.rules;
  const subject = { tenantId: "7c1d2a3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d", id: clientId, name: "Aiko Tanaka" };
  const own = await freeLoopbackPort();
  const settings = { TOKEN_CLIENT_ID: clientId, TOKEN_RESOURCE: resource, TOKEN_AUTHORITY: authority };
  const ended = start({ ...settings, TOKEN_TENANTS: subject.tenantId, PORT: String(own) });
  await expect.poll(() => said, { timeout: 30_000, interval: 50 }).toContain('"event":"listening"');

  const me = (token: string) =>
    fetch(`http://127.0.0.1:${own}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  const known = await me(await identities.accessToken(subject, new Date()));
  expect([known.status, await known.json()]).toMatchObject([200, { id: subject.id, tenantId: subject.tenantId }]);
  const elsewhere = { ...subject, tenantId: "7c1d2a3b-4e5f-4a6b-8c7d-000000000002" };
  const away = await startIdentityServer({ authority, key: await newKey() });
  for (const token of [
    await identities.accessToken(elsewhere, new Date()),
    await identities.accessToken(subject, new Date(0)),
    await away.accessToken(subject, new Date()),
  ])
    expect((await me(token)).status).toBe(401);
  expect(await (await fetch(`http://127.0.0.1:${own}/api/sign-in`)).json()).toEqual({
    signIn: { clientId, authority: `${authority}/${subject.tenantId}`, scope: `${resource}/access_as_user` },
  });
  expect(said).not.toContain("eyJ");
  server?.kill("SIGTERM");
  expect(await ended).toBe(0);
  await Promise.all([identities.close(), away.close()]);
});

test("an identity server on this machine is refused where the process says that it is in production", async () => {
  const settings = { ...tokens, TOKEN_AUTHORITY: "http://127.0.0.1:4281", NODE_ENV: "production" };
  expect(await start(settings)).toBe(1);
  expect(said).toMatch(/^TOKEN_AUTHORITY must be an https address/);
});

test("a folder that another process uses is refused in one sentence with the cure", async () => {
  mkdirSync(path.join(folder, "data"));
  writeFileSync(path.join(folder, "data", "in-use.pid"), String(process.pid));
  expect(await start({ ...tokens, PORT: "0" })).toBe(1);
  expect(said).toMatch(/^.* is in use by process \d+\. Stop that process, or choose another folder with DATA_DIR\.\n$/);
});
