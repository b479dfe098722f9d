import { type SelfTestLine, type SelfTestName, selfTestNames } from "../../../src/contract/selfTest.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Pages } from "../../platform/botConfig.ts";
import type { Chance } from "../../platform/chance.ts";
import type { Database } from "../../platform/db/database.ts";
import type { KeyStore } from "../../platform/keyStore.ts";
import { within } from "../../platform/patience.ts";
import type { Probes } from "../../platform/probes.ts";
import { Refusal } from "../../platform/problem.ts";
import { clocksSeen } from "./clock/jobs.ts";
import { codeOf, databaseSeen } from "./database/jobs.ts";
import { botSeen, webhookSeen } from "./doors/jobs.ts";
import { keysSeen } from "./keys/jobs.ts";
import { manifestSeen } from "./manifest/jobs.ts";
import type { PackageValues } from "./manifest/rules.ts";
import { permissionsSeen } from "./permissions/jobs.ts";
import { redirectSeen } from "./redirect/jobs.ts";
import { registrationSeen } from "./registration/jobs.ts";
import { rowsSeen } from "./rows/jobs.ts";
import { audienceSeen, broken, idle, type Seen, settled, well } from "./rules.ts";

/** What is looked at. A server hands over what it runs on; the command opens it, and may find that it cannot. */
export type Looked = {
  readonly probes: Probes;
  readonly pages: Pages | null;
  readonly graph: Graph | null;
  readonly chance: Chance;
  readonly keyStore: () => Promise<KeyStore>;
  /** null: embedded, and not to be had from here. */
  readonly db: (() => Promise<Database>) | null;
  /** Organisations whose permissions are looked at. */
  readonly tenants: readonly string[];
  readonly manifest: PackageValues | null;
};

/** Longest that one check takes before it counts as broken; questions over the network give up sooner. */
export const CHECK_MS = 15_000;

/** Everything at once and each by itself: one that fails or hangs keeps no other from its line. Changes nothing that stays. */
export async function lookedAt(looked: Looked, patienceMs = CHECK_MS): Promise<SelfTestLine[]> {
  const { probes, pages, graph, chance, keyStore, db, tenants, manifest } = looked;
  const { clientId, resource } = probes.rules;
  const noDatabase = () => Promise.reject(new RangeError("no database"));
  const checks: Readonly<Record<SelfTestName, () => Promise<Seen>>> = {
    settings: async () => well("settings-read"),
    registration: () => registrationSeen(probes, pages, graph, tenants),
    redirect: () => redirectSeen(probes, pages),
    audience: async () => audienceSeen({ clientId, resource }, pages?.site ?? null),
    manifest: () => manifestSeen(probes, pages, manifest),
    permissions: () =>
      permissionsSeen({ ...probes, graph, chance, db: db ?? noDatabase, tenants: db === null ? [] : tenants }),
    database: async () => (db === null ? idle("database-elsewhere") : databaseSeen(db)),
    rows: async () => (db === null ? idle("database-elsewhere") : rowsSeen(db)),
    clock: () => clocksSeen(probes, db ?? noDatabase),
    keys: () => keysSeen(keyStore, chance),
    bot: () => botSeen(probes, pages),
    webhook: () => webhookSeen(probes, chance),
  };
  const lines = await Promise.all(
    selfTestNames.map(async (name): Promise<SelfTestLine> => ({ name, ...(await inTime(checks[name], patienceMs)) })),
  );
  return settled(lines);
}

async function inTime(check: () => Promise<Seen>, ms: number): Promise<Seen> {
  try {
    return await within(check(), ms);
  } catch (error) {
    if (error instanceof Refusal) return broken("no-answer-in-time", { seconds: Math.ceil(ms / 1000) });
    return broken("not-looked-at", { why: codeOf(error) });
  }
}
