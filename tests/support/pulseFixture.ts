/** Long, because it is the one place that makes a pulse without the client: rows, keys, papers, signatures, two servers. */
import { constants, createHash, createPrivateKey, type KeyObject, randomBytes, randomUUID, sign } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { tokenVerifier } from "../../api/auth/tokens.ts";
import { systemChance } from "../../api/platform/chance.ts";
import { systemClock } from "../../api/platform/clock.ts";
import { asBallotUser, type Database, type Tx } from "../../api/platform/db/database.ts";
import { parsers } from "../../api/platform/db/parsers.ts";
import { openPglite } from "../../api/platform/db/pglite.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import type { Tables } from "../../api/platform/db/tables.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { fileKeyStore } from "../../api/platform/keyStore.ts";
import { probesOf } from "../../api/platform/probes.ts";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import type { Cast } from "../../api/privacy/ballots.ts";
import { boxOf } from "../../api/privacy/box.ts";
import { boxNameOf, keySlot } from "../../api/privacy/openRow.ts";
import { type TenantScope, tenantScope } from "../../api/tenancy/scope.ts";
import { rulesUnder } from "../../demo/identity.ts";
import type { Mode, Phase } from "../../src/contract/pulse.ts";
import type { Answers, AskedKind } from "../../src/contract/question.ts";
import { bankQuestion } from "../../src/contract/questionBank.ts";
import { freshDatabase } from "./postgres.ts";

/** A database of one test file, with a way past the roles that no part of the product has. */
export type TestDatabase = {
  readonly db: Database;
  /** Runs as the owner of the tables, who sees every row. */
  readonly asOwner: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Connects as app_user; null for the embedded engine. */
  readonly url: string | null;
  /** Connects as the owner; null for the embedded engine. */
  readonly adminUrl: string | null;
  readonly close: () => Promise<void>;
};

/** The embedded engine, in memory unless a folder is given. */
export async function embeddedDatabase(folder: string | null = null): Promise<TestDatabase> {
  const db = await openPglite(folder);
  const nobody = tenantScope("00000000-0000-4000-8000-000000000000");
  return {
    db,
    // Its session belongs to a superuser, who may take any role back.
    asOwner: (work) =>
      db.inTenant(nobody, async (tx) => {
        await sql`set local role none`.execute(tx);
        return work(tx);
      }),
    url: null,
    adminUrl: null,
    close: () => db.close(),
  };
}

/** A database of its own on the server of `adminUrl`, migrated. */
export async function serverDatabase(serverUrl: string, poolSize = 10): Promise<TestDatabase> {
  const { adminUrl, drop } = await freshDatabase(serverUrl);
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2, types: { getTypeParser: parserOf } });
  pool.on("error", () => undefined);
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const url = new URL(adminUrl);
  url.username = "app_user";
  url.password = "";
  const db = await migrated(owner, () => openPostgres(url.href, adminUrl, poolSize));
  return {
    db,
    asOwner: (work) => owner.transaction().execute(work),
    url: url.href,
    adminUrl,
    close: async () => {
      await db.close();
      await owner.destroy();
      await drop();
    },
  };
}

const parserOf = ((oid: number, format?: "text" | "binary") =>
  parsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

/** Roles belong to the whole server: test files that migrate at the same moment write the same catalog rows. */
async function migrated(owner: Kysely<Tables>, open: () => Promise<Database>): Promise<Database> {
  for (let attempt = 1; ; attempt++) {
    try {
      await sql`do $$ begin create role app_user nologin noinherit nobypassrls;
        exception when duplicate_object or unique_violation then null; end $$`.execute(owner);
      await sql`do $$ begin if not (select rolcanlogin from pg_roles where rolname = 'app_user')
        then alter role app_user login; end if; end $$`.execute(owner);
      return await open();
    } catch (error) {
      if (attempt === 10 || !(error as Error).message.includes("tuple concurrently updated")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

/** A clock that stands still until it is moved. */
export function standingClock(start: Date) {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    /** Milliseconds from here. */
    move: (by: number) => {
      now += by;
    },
  };
}

export const noon = new Date("2026-03-03T12:00:00Z");
export const minute = 60_000;
export const hour = 60 * minute;

/** A folder for box keys or an embedded database, deleted by `remove`. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "plumbline-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** The product's own parts around a database, a folder of box keys and a clock. `lines` gets what it logs. */
export function depsAround(db: Database, keyFolder: string, clock: Deps["clock"], lines: string[] = []): Deps {
  const rules = rulesUnder("https://issuer.invalid");
  return {
    db,
    keyStore: fileKeyStore(keyFolder),
    clock,
    chance: systemChance,
    // An issuer that publishes no key: nobody can sign in.
    tokens: tokenVerifier({ rules, keys: async () => null, clock }),
    signIn: null,
    graph: null,
    messenger: null,
    botDoor: null,
    probes: probesOf({ tokens: rules, bot: null, graph: null, pages: null }, systemClock, null),
    pages: null,
    log: (event, facts) => {
      lines.push(JSON.stringify({ event, ...facts }));
    },
    telemetry: silentTelemetry,
    liveEveryMs: 100,
  };
}

export type Meeting = {
  readonly scope: TenantScope;
  readonly teamId: string;
  readonly occurrenceId: string;
  readonly people: readonly string[];
};

/**
 * A tenant with one team, one meeting (11:00 to 12:00 around `noon` unless said) and `size` invited people.
 * @param scope an existing tenant to put the meeting into
 */
export async function planMeeting(
  deps: Deps,
  wish: { size: number; scope?: TenantScope; minimumK?: number; startAt?: Date; endAt?: Date },
): Promise<Meeting> {
  const scope = wish.scope ?? tenantScope(randomUUID());
  const [seriesId, occurrenceId, teamId] = [randomUUID(), randomUUID(), `team-${randomUUID()}`];
  const people = Array.from({ length: wish.size }, () => randomUUID());
  const tenant_id = scope.tenantId;
  await deps.db.inTenant(scope, async (tx) => {
    if (wish.scope === undefined)
      await tx
        .insertInto("tenant")
        .values({ tenant_id, name: "Harbour", minimum_k: wish.minimumK ?? 5, created_at: noon })
        .execute();
    await tx.insertInto("team").values({ tenant_id, team_id: teamId, name: "Quay", kind: "team" }).execute();
    await tx
      .insertInto("series")
      .values({
        tenant_id,
        series_id: seriesId,
        team_id: teamId,
        ical_uid: randomUUID(),
        title: "Weekly",
        organizer_id: people[0] ?? randomUUID(),
      })
      .execute();
    await tx
      .insertInto("occurrence")
      .values({
        tenant_id,
        occurrence_id: occurrenceId,
        series_id: seriesId,
        original_start: "-",
        title: "Weekly",
        organizer_id: people[0] ?? randomUUID(),
        start_at: wish.startAt ?? new Date(noon.getTime() - hour),
        end_at: wish.endAt ?? noon,
        time_zone: "Europe/Berlin",
        all_day: false,
        state: "planned",
        agreed_text: null,
        agreed_by: null,
        agreed_at: null,
      })
      .execute();
    for (const [index, person_id] of people.entries()) {
      await tx
        .insertInto("person")
        .values({ tenant_id, person_id, name: `Person ${index}`, kind: "member" })
        .execute();
      await tx.insertInto("team_member").values({ tenant_id, team_id: teamId, person_id, role: "member" }).execute();
      await tx
        .insertInto("invitee")
        .values({ tenant_id, occurrence_id: occurrenceId, person_id, asked: true })
        .execute();
    }
  });
  return { scope, teamId, occurrenceId, people };
}

export type PulseWish = {
  phase?: Phase;
  mode?: Mode;
  k?: number;
  questions?: readonly string[];
  opensAt?: Date;
  sealsAt?: Date;
};

/** One planned pulse of the meeting; by default private, adhoc, k = 5, from `noon` for an hour, asking "clarity". */
export async function planPulse(deps: Deps, { scope, occurrenceId }: Meeting, wish: PulseWish = {}): Promise<string> {
  const pulse_id = randomUUID();
  const tenant_id = scope.tenantId;
  const questions = wish.questions ?? ["clarity"];
  await deps.db.inTenant(scope, async (tx) => {
    await tx
      .insertInto("pulse")
      .values({
        tenant_id,
        pulse_id,
        occurrence_id: occurrenceId,
        phase: wish.phase ?? "adhoc",
        state: "planned",
        mode: wish.mode ?? "private",
        form: "full",
        k: wish.k ?? 5,
        readers: "team",
        kind: "decide",
        aim: "",
        facilitator_id: null,
        opens_at: wish.opensAt ?? noon,
        seals_at: wish.sealsAt ?? new Date(noon.getTime() + hour),
        sealed_at: null,
        invited: null,
        answered: null,
        released: null,
        public_key: null,
        fingerprint: null,
      })
      .execute();
    const rows = questions.map((question_id, position) => {
      const known = bankQuestion(question_id);
      if (known === undefined) throw new RangeError(`the bank has no ${question_id}`);
      const { version, kind, scale }: { version: number; kind: AskedKind; scale: number | null } = known;
      const open = { shown: null, n: null, cant_say: null, counts: null };
      return { tenant_id, pulse_id, question_id, version, kind, scale, position, ...open };
    });
    await tx.insertInto("pulse_question").values(rows).execute();
  });
  return pulse_id;
}

/** 256 bytes that pass as blinded: a number far below every 2048-bit modulus. */
export const randomBlinded = (): Uint8Array => new Uint8Array([0, ...randomBytes(255)]);

/** The pulse's private key, taken the way only a holder of both database and key store can. */
export async function privateKeyOf(deps: Deps, scope: TenantScope, pulseId: string): Promise<KeyObject> {
  const row = await openRowOf(deps, scope, pulseId);
  if (row === undefined) throw new RangeError("the pulse is not open");
  const boxKey = await deps.keyStore.get(boxNameOf(scope, pulseId, row.box_id));
  if (boxKey === null) throw new RangeError("the box key is gone");
  const der = Buffer.from(boxOf(boxKey, deps.chance).unlock(keySlot, row.private_key), "base64");
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

export const openRowOf = (deps: Deps, { tenantId }: TenantScope, pulseId: string) =>
  deps.db.inTenant(tenantScope(tenantId), (tx) =>
    asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .selectAll()
        .where((where) => where.and({ tenant_id: tenantId, pulse_id: pulseId }))
        .executeTakeFirst(),
    ),
  );

/** A valid ballot without the client's arithmetic: the pulse's own key signs the message. */
export function signedBallot(
  privateKey: KeyObject,
  { tenantId }: { readonly tenantId: string },
  pulseId: string,
): { ballotId: string; message: Buffer; signature: Buffer; cast: (revision: number, answers: Answers) => Cast } {
  const text = Buffer.from(`plumbline-ballot-v1|${tenantId}|${pulseId}`);
  const message = Buffer.concat([randomBytes(32), text, randomBytes(32)]);
  const padding = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const signature = sign("sha384", message, padding);
  return {
    ballotId: createHash("sha256").update(message).digest("hex"),
    message,
    signature,
    cast: (revision, answers) => ({
      message: message.toString("base64url"),
      signature: signature.toString("base64url"),
      revision,
      answers,
    }),
  };
}

/** What is kept of a pulse outside its open row. */
export const keptOf = (deps: Deps, scope: TenantScope, pulseId: string) =>
  deps.db.inTenant(scope, async (tx) => {
    const mine = { tenant_id: scope.tenantId, pulse_id: pulseId };
    const pulse = await tx
      .selectFrom("pulse")
      .selectAll()
      .where((where) => where.and(mine))
      .executeTakeFirstOrThrow();
    const questions = await tx
      .selectFrom("pulse_question")
      .select(["question_id", "shown", "n", "cant_say", "counts"])
      .where((where) => where.and(mine))
      .orderBy("position")
      .execute();
    const sentences = await tx
      .selectFrom("sentence")
      .select(["question_id", "body"])
      .where((where) => where.and(mine))
      .orderBy("position")
      .execute();
    const audience = await tx
      .selectFrom("audience")
      .select("person_id")
      .where((where) => where.and(mine))
      .execute();
    return { pulse, questions, sentences, audience: audience.map((row) => row.person_id) };
  });
