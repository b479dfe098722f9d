/** Long, because every setting is broken once, on a product that runs. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { signInFor } from "../../api/auth/accessToken.ts";
import { publishedKeys } from "../../api/auth/publishedKeys.ts";
import { tokenVerifier } from "../../api/auth/tokens.ts";
import type { BotDoor } from "../../api/bot/door.ts";
import { lookedAt } from "../../api/features/selfTest/jobs.ts";
import { type PackageValues, valuesIn } from "../../api/features/selfTest/manifest/rules.ts";
import { graphOver } from "../../api/graph/graphOver.ts";
import { graphTokens } from "../../api/graph/graphTokens.ts";
import { appWithSite } from "../../api/live.ts";
import { systemChance } from "../../api/platform/chance.ts";
import { systemClock } from "../../api/platform/clock.ts";
import type { Database } from "../../api/platform/db/database.ts";
import { openPostgresAsIs } from "../../api/platform/db/postgres.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { fileKeyStore, type KeyStore } from "../../api/platform/keyStore.ts";
import { type Probes, probesOf } from "../../api/platform/probes.ts";
import { serve } from "../../api/server.ts";
import { siteOf } from "../../api/site.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { simulatedGraph } from "../../demo/graph/simulatedGraph.ts";
import { type IdentityServer, newKey, rulesUnder, startIdentityServer } from "../../demo/identity.ts";
import { buildFiles, type Kind, toZip } from "../../scripts/appPackage.ts";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { makeClient } from "../../src/client/call.ts";
import type { SelfTestLine, SelfTestName } from "../../src/contract/selfTest.ts";
import { startEntraFront } from "../support/entraFront.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { depsAround, serverDatabase, type TestDatabase, temporaryFolder } from "../support/pulseFixture.ts";
import { recordingBot } from "../support/recordingBot.ts";

const SECRET = "the-secret-of-the-registration";
const botAppId = "3f0c5a10-7b1e-4d02-9a44-0000000b0704";
const teamsAppId = "0b8f4d3e-5f0b-4a53-9a0e-2f1a4d3c2b10";
const tenantId = randomUUID();
const administrator = { id: randomUUID(), name: "Ada Admin" };
const groupId = randomUUID();
const everybody = Array.from({ length: 3 }, () => randomUUID());
const [leg] = inject("postgresLegs");
const packageFor = (domain: string, kind: Kind) =>
  buildFiles(
    fileURLToPath(new URL("../../appPackage", import.meta.url)),
    {
      ...{ TEAMS_APP_ID: teamsAppId, AAD_APP_CLIENT_ID: rulesUnder("").clientId, BOT_ID: botAppId },
      ...{ TAB_DOMAIN: domain, DEVELOPER_NAME: "Harbourside" },
    },
    kind,
  );

/** What a product is started with; a test changes one thing of it. */
type Settings = {
  readonly clientId: string;
  readonly resource: string;
  readonly site: string;
  readonly notifyAt: string;
  readonly secret: string;
  readonly botAppId: string;
};

describe.runIf(leg !== undefined)("the self-test of a product that runs", () => {
  let database: TestDatabase;
  let folder: { path: string; remove: () => Promise<void> };
  let identities: IdentityServer;
  let entra: Awaited<ReturnType<typeof startEntraFront>>;
  let graph: ReturnType<typeof simulatedGraph>;
  let product: { deps: Deps; settings: Settings; package: PackageValues };
  let stop: () => Promise<void>;
  /** What a proxy in front of the product answers itself instead of handing it on. */
  let blocked: (path: string) => Response | null = () => null;
  const undo: (() => unknown)[] = [];

  const graphWith = (secret: string) => {
    const fetch = async (url: string, init: RequestInit) =>
      url.startsWith("https://graph.microsoft.com/") ? graph.fetch(url, init) : entra.fetch(url, init);
    const parts = { chance: systemChance, log: () => undefined, clock: systemClock };
    const tokens = graphTokens({
      ...parts,
      authority: "https://login.microsoftonline.com",
      clientId: identities.rules.clientId,
      credential: { secret },
      origin: "https://graph.microsoft.com",
      calendarKey: null,
      fetch,
      keep: async () => undefined,
    });
    const pause = async () => undefined;
    return graphOver({
      ...parts,
      pause,
      fetch,
      tokens,
      connect: null,
      origin: "https://graph.microsoft.com",
      notifyAt: "https://x.example",
    });
  };
  const probesWith = (settings: Settings, signsIn = true): Probes => {
    const { clientId, resource, site, notifyAt } = settings;
    const config = {
      tokens: { ...identities.rules, clientId, resource },
      pages: { site, teamsAppId },
      bot: {
        ...{ appId: settings.botAppId, credential: { secret: SECRET }, tenantId: null },
        ...({ cloud: "Public", hosts: [], unauthenticated: false } as const),
      },
      graph: {
        credential: { secret: settings.secret },
        origin: "https://graph.microsoft.com",
        notifyAt,
        calendarKey: null,
      },
    };
    return probesOf(config, systemClock, async () => signsIn);
  };

  beforeAll(async () => {
    if (leg === undefined) return;
    database = await serverDatabase(leg.adminUrl);
    folder = await temporaryFolder();
    entra = await startEntraFront({ clientId: "", secret: SECRET, redirects: [] });
    identities = await startIdentityServer({ authority: entra.origin, key: await newKey() });
    entra.front.keys = await (await fetch(identities.keysAddress)).text();
    graph = simulatedGraph({
      tenantId,
      clock: systemClock,
      chance: systemChance,
      deliver: async () => new Response(null, { status: 202 }),
    });
    for (const id of everybody) graph.organisation.person({ id, name: "Somebody", mail: `${id}@harbourside.example` });
    graph.organisation.team({
      id: groupId,
      name: "All",
      members: everybody.map((id) => ({ id, role: "member" as const })),
    });
    entra.front.graph = graph;

    const port = await freeLoopbackPort();
    const site = `http://127.0.0.1:${port}`;
    const { clientId } = identities.rules;
    entra.front.registration = { clientId, secret: SECRET, redirects: [`${site}/plain-link.html`] };
    const settings: Settings = {
      ...{ clientId, site, botAppId, notifyAt: site, secret: SECRET },
      resource: `api://127.0.0.1:${port}/${clientId}`,
    };
    // Its pages are empty, but go out with the headers of the built ones.
    const pages = join(folder.path, "site");
    mkdirSync(join(pages, "icons"), { recursive: true });
    const manifest = manifestIn(packageFor(`127.0.0.1:${port}`, "core"));
    const values = valuesIn({ ...manifest, bots: manifest.bots?.map((bot) => ({ ...bot, botId: botAppId })) });
    for (const path of [...values.addresses.map((one) => new URL(one).pathname), "/plain-link.html"])
      writeFileSync(join(pages, path), "<!doctype html><title>Plumbline</title>");
    const around = depsAround(database.db, join(folder.path, "keys"), systemClock);
    const door: BotDoor = { hosts: [], tenants: [], admit: async () => ({ status: 401 }) };
    const rules = { ...identities.rules, resource: settings.resource };
    const deps: Deps = {
      ...around,
      tokens: tokenVerifier({
        rules,
        keys: publishedKeys({ address: identities.keysAddress, clock: systemClock, log: () => undefined }),
        clock: systemClock,
      }),
      signIn: signInFor(rules),
      graph: graphWith(SECRET),
      messenger: recordingBot(systemClock).messenger,
      botDoor: door,
      probes: probesWith(settings),
      pages: { site, teamsAppId },
    };
    const whole = appWithSite(createApp(deps), siteOf(pages));
    const server = await serve((request, env) => blocked(new URL(request.url).pathname) ?? whole(request, env), {
      port,
      hostname: "127.0.0.1",
    });
    stop = () => server.close();
    product = { deps, settings, package: values };
    const scope = tenantScope(tenantId);
    await database.db.inTenant(scope, async (tx) => {
      await tx
        .insertInto("tenant")
        .values({ tenant_id: tenantId, name: "Harbour", minimum_k: 5, created_at: new Date() })
        .execute();
      await tx
        .insertInto("mailbox_group")
        .values({ tenant_id: tenantId, group_id: groupId, due_at: new Date() })
        .execute();
    });
  });
  afterEach(async () => {
    blocked = () => null;
    for (const one of undo.splice(0)) await one();
  });
  afterAll(async () => {
    await stop?.();
    await Promise.all([identities?.close(), entra?.close(), database?.close()]);
    await folder?.remove();
  });

  type Change = {
    readonly settings?: Partial<Settings>;
    readonly db?: () => Promise<Database>;
    readonly keyStore?: KeyStore;
    readonly manifest?: PackageValues;
    readonly botSignsIn?: boolean;
    readonly machine?: Probes["machine"];
    readonly patienceMs?: number;
  };
  /** As the command looks at it, with everything that can be looked at. */
  const look = (change: Change = {}): Promise<SelfTestLine[]> => {
    const settings = { ...product.settings, ...change.settings };
    const probes = { ...probesWith(settings, change.botSignsIn), ...(change.machine && { machine: change.machine }) };
    return lookedAt(
      {
        probes,
        pages: { site: settings.site, teamsAppId },
        graph: settings.secret === SECRET ? product.deps.graph : graphWith(settings.secret),
        chance: systemChance,
        keyStore: async () => change.keyStore ?? product.deps.keyStore,
        db: change.db ?? (async () => product.deps.db),
        tenants: [tenantId],
        manifest: change.manifest ?? product.package,
      },
      change.patienceMs,
    );
  };
  const told = (lines: readonly SelfTestLine[]) =>
    lines.filter(({ state }) => state === "broken").map(({ name, code }) => `${name} ${code}`);
  const asOwner = (statement: string) => database.asOwner((tx) => sql.raw(statement).execute(tx));
  const secrets = () =>
    [SECRET, database.url, database.adminUrl, administrator.name, "eyJ"].filter((one) => one !== null);

  test("with nothing broken everything is well", async () => {
    const lines = await look();
    expect(lines.filter(({ state }) => state !== "well")).toEqual([]);
    expect(lines).toHaveLength(12);
    expect(lines.find(({ name }) => name === "registration")?.code).toBe("registration-answers");
    expect(lines.find(({ name }) => name === "redirect")?.code).toBe("redirect-registered");
    expect(lines.find(({ name }) => name === "permissions")?.code).toBe("permissions-hold");
  });

  const nowhere = async () => `http://127.0.0.1:${await freeLoopbackPort()}`;
  const faults: readonly (readonly [string, SelfTestName, string, () => Promise<Change>])[] = [
    ["the client id", "registration", "registration-unknown", async () => ({ settings: { clientId: randomUUID() } })],
    ["the secret", "registration", "registration-credential", async () => ({ settings: { secret: "another" } })],
    [
      "the address of the site, which Graph is told as well",
      "redirect",
      "redirect-unreachable",
      async () => {
        const site = await nowhere();
        return { settings: { site, notifyAt: site } };
      },
    ],
    [
      "the redirect address in the registration",
      "redirect",
      "redirect-not-registered",
      async () => {
        const { registration } = entra.front;
        entra.front.registration = { ...registration, redirects: ["https://other.example/plain-link.html"] };
        undo.push(() => {
          entra.front.registration = registration;
        });
        return {};
      },
    ],
    [
      "the host in the audience",
      "audience",
      "audience-host",
      async () => ({ settings: { resource: `api://other.example/${product.settings.clientId}` } }),
    ],
    [
      "the client in the audience",
      "audience",
      "audience-client",
      async () => ({ settings: { resource: product.settings.resource.replace(/[^/]+$/, randomUUID()) } }),
    ],
    [
      "a package of another site",
      "manifest",
      "manifest-site",
      async () => ({
        manifest: {
          ...product.package,
          domains: ["other.example"],
          addresses: product.package.addresses.map((one) => `https://other.example${new URL(one).pathname}`),
        },
      }),
    ],
    ["another bot", "manifest", "manifest-bot", async () => ({ settings: { botAppId: randomUUID() } })],
    [
      "a page that is not there",
      "manifest",
      "manifest-page",
      async () => {
        blocked = (path) => (path === "/tab.html" ? new Response(null, { status: 404 }) : null);
        return {};
      },
    ],
    [
      "a page that may not be framed",
      "manifest",
      "manifest-frame",
      async () => {
        blocked = (path) => (path === "/tab.html" ? new Response("<!doctype html>") : null);
        return {};
      },
    ],
    ...["GroupMember.Read.All", "Calendars.Read", "User.ReadBasic.All", "MailboxSettings.Read"].map(
      (permission) =>
        [
          `the permission ${permission}`,
          "permissions",
          "permissions-missing",
          async () => {
            const wider = permission.startsWith("Group") ? ["GroupMember.ReadBasic.All", "Group.Read.All"] : [];
            graph.organisation.revoke(permission, ...wider);
            undo.push(() => graph.organisation.grant(permission, ...wider));
            return {};
          },
        ] as const,
    ),
    ["the bot's secret", "permissions", "permissions-bot", async () => ({ botSignsIn: false })],
    [
      "a database role that can pass over row level security",
      "database",
      "database-bypasses",
      async () => {
        const db = openPostgresAsIs(database.adminUrl ?? "", null);
        undo.push(() => db.close());
        return { db: async () => db };
      },
    ],
    [
      "a database that is not there",
      "database",
      "database-unreachable",
      async () => {
        const db = openPostgresAsIs(`postgres://app_user@${new URL(await nowhere()).host}/none`, null);
        undo.push(() => db.close());
        return { db: async () => db };
      },
    ],
    [
      "a schema that is older",
      "database",
      "database-behind",
      async () => {
        await asOwner("update schema_migration set name = 'away' where name like '0016%'");
        undo.push(() => asOwner("update schema_migration set name = '0016_void_why' where name = 'away'"));
        return {};
      },
    ],
    [
      "row level security of a table",
      "rows",
      "rows-open",
      async () => {
        await asOwner("alter table team disable row level security");
        undo.push(() => asOwner("alter table team enable row level security"));
        return {};
      },
    ],
    [
      "a policy that asks nothing",
      "rows",
      "rows-policy",
      async () => {
        await asOwner("create policy loose on team for select to app_user using (true)");
        undo.push(() => asOwner("drop policy loose on team"));
        return {};
      },
    ],
    [
      "a policy that names the organisation and lets everything through, on a table that is empty",
      "rows",
      "rows-policy",
      async () => {
        const lets = "coalesce(current_setting('app.tenant_id', true), '') is not null";
        await asOwner(`create policy loose on own_question for select to app_user using (${lets})`);
        undo.push(() => asOwner("drop policy loose on own_question"));
        return {};
      },
    ],
    [
      "a policy that lets through only what is written",
      "rows",
      "rows-policy",
      async () => {
        await asOwner("create policy loose on own_question for insert to app_user with check (true)");
        undo.push(() => asOwner("drop policy loose on own_question"));
        return {};
      },
    ],
    [
      "a policy for a group that the role belongs to",
      "rows",
      "rows-seen",
      async () => {
        const group = `group_${randomUUID().slice(0, 8)}`;
        await asOwner(`create role ${group}`);
        await asOwner(`grant ${group} to app_user with inherit true`);
        await asOwner(`create policy loose on tenant for select to ${group} using (true)`);
        undo.push(async () => {
          await asOwner("drop policy loose on tenant");
          await asOwner(`drop role ${group}`);
        });
        return {};
      },
    ],
    [
      "the clock of Entra ID",
      "clock",
      "clock-authority",
      async () => {
        entra.front.aheadMs = 10 * 60_000;
        undo.push(() => {
          entra.front.aheadMs = 0;
        });
        return {};
      },
    ],
    [
      "the clock of the database",
      "clock",
      "clock-database",
      async () => {
        // Ours and Entra ID's are moved alike.
        entra.front.aheadMs = -10 * 60_000;
        undo.push(() => {
          entra.front.aheadMs = 0;
        });
        return { machine: { now: () => new Date(Date.now() - 10 * 60_000) } };
      },
    ],
    [
      "the key store",
      "keys",
      "keys-not-written",
      async () => {
        const file = join(folder.path, "no-folder");
        writeFileSync(file, "");
        return { keyStore: fileKeyStore(file) };
      },
    ],
    [
      "a key store that keeps what is removed",
      "keys",
      "keys-stay",
      async () => ({ keyStore: { ...product.deps.keyStore, remains: async () => true } }),
    ],
    [
      "the address of the bot",
      "bot",
      "bot-status",
      async () => {
        blocked = (path) => (path === "/api/messages" ? new Response(null, { status: 502 }) : null);
        return {};
      },
    ],
    [
      "a bot that takes everything",
      "bot",
      "bot-open",
      async () => {
        blocked = (path) => (path === "/api/messages" ? new Response(null, { status: 200 }) : null);
        return {};
      },
    ],
    [
      "the address for Graph",
      "webhook",
      "webhook-unreachable",
      async () => ({ settings: { notifyAt: await nowhere() } }),
    ],
    [
      "an answer to Graph that something in front changes",
      "webhook",
      "webhook-other",
      async () => {
        blocked = (path) => (path === "/api/graph/notifications" ? new Response("validated") : null);
        return {};
      },
    ],
    [
      "a key store that hangs",
      "keys",
      "no-answer-in-time",
      async () => {
        const { keyStore } = product.deps;
        undo.push(async () => {
          for (const { name } of await keyStore.list()) await keyStore.remove(name);
        });
        return { keyStore: { ...keyStore, get: () => new Promise<never>(() => undefined) }, patienceMs: 3_000 };
      },
    ],
  ];
  test.each(faults)("with one thing broken, %s, it names that and no other", async (_, name, code, plant) => {
    const lines = await look(await plant());
    expect(told(lines)).toEqual([`${name} ${code}`]);
    for (const line of lines)
      if (line.state === "not-used") expect(line.facts.on, `${line.name} waits for what is broken`).toBe(name);
    const text = JSON.stringify(lines);
    for (const secret of [...secrets(), "a-password"]) expect(text).not.toContain(secret);
  });

  test("an administrator reads the same over the network, and nobody else does", async () => {
    const as = (roles: readonly string[]) =>
      makeClient({
        token: () => identities.accessToken({ tenantId, ...administrator, roles }, new Date()),
        base: product.settings.site,
        fetch,
      });
    const { lines, lookedAt: at } = await as(["Plumbline.Admin"]).call("selfTest", {});
    expect(lines.filter(({ state }) => state !== "well")).toEqual([]);
    await expect(as([]).call("selfTest", {})).rejects.toMatchObject({ code: "not-administrator" });
    // Whatever happens since, the same is told for half a minute: asking again makes nobody ask again.
    await asOwner("alter table team disable row level security");
    undo.push(() => asOwner("alter table team enable row level security"));
    expect(await as(["Plumbline.Admin"]).call("selfTest", {})).toEqual({ lookedAt: at, lines });
  });

  describe("as a command", () => {
    const script = fileURLToPath(new URL("../../scripts/selfTest.ts", import.meta.url));
    const kept = ["PATH", "HOME", "TMPDIR", "SystemRoot"];
    /** Without Graph and the bot, whose addresses are Microsoft's alone. */
    const environment = () => ({
      TOKEN_CLIENT_ID: product.settings.clientId,
      TOKEN_RESOURCE: product.settings.resource,
      TOKEN_AUTHORITY: entra.origin,
      SITE_URL: product.settings.site,
      TEAMS_APP_ID: teamsAppId,
      DATABASE_URL: database.url ?? "",
      KEY_DIR: join(folder.path, "keys"),
    });
    const run = async (settings: Readonly<Record<string, string>>, ...words: string[]) => {
      const own = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
      const child = spawn(process.execPath, [script, ...words], { env: { ...own, ...settings } });
      let text = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
      const [code] = (await once(child, "close")) as [number | null];
      for (const secret of secrets()) expect(text).not.toContain(secret);
      return { code, text, broken: text.split("\n").filter((line) => line.startsWith("BROKEN")) };
    };

    test("says line by line that everything is well, and ends with 0", async () => {
      const { code, text, broken } = await run(environment());
      expect(broken).toEqual([]);
      expect(text).toContain("Everything that is used is well.");
      expect(code).toBe(0);
    });

    test("of settings with which no server starts it names these, and does not break", async () => {
      const { TOKEN_CLIENT_ID: _, ...rest } = environment();
      const { code, text, broken } = await run({ ...rest, DATABASE_POOL_SIZE: "many" });
      expect(code).toBe(1);
      expect(broken).toHaveLength(1);
      expect(text).toContain("TOKEN_CLIENT_ID is missing");
      expect(text).toContain("DATABASE_POOL_SIZE must be");
    });

    test("of a database role that can pass over row level security it names the role, and no password", async () => {
      const { code, broken } = await run({ ...environment(), DATABASE_URL: database.adminUrl ?? "" });
      expect(code).toBe(1);
      expect(broken).toEqual([expect.stringContaining("can pass over row level security")]);
    });

    test("settings come from a file as well, and a package of another site is named", async () => {
      const [file, zip] = [join(folder.path, "settings"), join(folder.path, "other.zip")];
      const lines = Object.entries(environment()).map(([name, value]) => `${name}=${value}`);
      writeFileSync(file, lines.join("\n"));
      const files = packageFor("other.example", "core");
      writeFileSync(zip, toZip(files));
      const { code, broken } = await run({}, "--settings", file, "--package", zip);
      expect(code).toBe(1);
      expect(broken).toEqual([expect.stringContaining("leads to other.example")]);
    });

    test("what it is not given it asks for in a sentence", async () => {
      for (const words of [["--package", "none.zip"], ["--settings", "none"], ["--other"]]) {
        const { code, text } = await run(environment(), ...words);
        expect(code).toBe(1);
        expect(text).not.toContain("    at ");
      }
    });
  });

  test("only addresses of the settings are asked", async () => {
    const { ask } = product.deps.probes;
    await expect(ask(new URL("http://169.254.169.254/metadata"))).rejects.toThrow(RangeError);
  });

  test("what it leaves behind is nothing: no key, no row", async () => {
    const rows = () =>
      database.asOwner((tx) =>
        sql<{ n: number }>`
      select (select count(*) from tenant)::int + (select count(*) from team)::int
        + (select count(*) from mailbox)::int as n`
          .execute(tx)
          .then((found) => found.rows[0]?.n),
      );
    const before = await rows();
    await look();
    expect(await rows()).toBe(before);
    expect(await product.deps.keyStore.list()).toEqual([]);
  });
});
