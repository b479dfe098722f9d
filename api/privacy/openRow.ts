import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Form, Mode, PulseState } from "../../src/contract/pulse.ts";
import type { AskedKind } from "../../src/contract/question.ts";
import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { type Box, boxOf } from "./box.ts";

export type PulseQuestion = { readonly id: string; readonly kind: AskedKind; readonly scale: number | null };

/** What never changes between opening and seal, with the keys that can read the open row. */
export type OpenPulse = {
  readonly pulseId: string;
  readonly mode: Mode;
  readonly form: Form;
  readonly k: number;
  readonly invited: number;
  readonly audience: ReadonlySet<string>;
  /** Who answers in the open, outside the audience. */
  readonly leaderId: string | null;
  readonly questions: readonly PulseQuestion[];
  readonly ballotBytes: number;
  readonly boxName: string;
  readonly box: Box;
  /** null with open hands. */
  readonly privateKey: KeyObject | null;
  readonly publicKey: KeyObject | null;
};

export const boxNameOf = (scope: TenantScope, pulseId: string, boxId: string): string =>
  `${scope.tenantId}.${pulseId}.${boxId}`;
export const keySlot = "key";

const remembered = new WeakMap<Deps, LRUCache<string, OpenPulse>>();
const cacheOf = (deps: Deps): LRUCache<string, OpenPulse> => {
  const known = remembered.get(deps);
  if (known !== undefined) return known;
  // A minute: a server that did not seal the pulse itself forgets the keys soon after.
  const fresh = new LRUCache<string, OpenPulse>({ max: 2000, ttl: 60_000, ttlAutopurge: true });
  remembered.set(deps, fresh);
  return fresh;
};

/** Names of pulses that were found open, without their keys: known for as long as this process needs no memory for others. */
const seen = new WeakMap<Deps, LRUCache<string, true>>();
const seenBy = (deps: Deps): LRUCache<string, true> => {
  const known = seen.get(deps) ?? new LRUCache<string, true>({ max: 10_000 });
  seen.set(deps, known);
  return known;
};

/** Whether this process has found the pulse open and not closed it since. Another may have. Asks nobody. */
export const wasOpen = (deps: Deps, scope: TenantScope, pulseId: string): boolean =>
  seenBy(deps).has(`${scope.tenantId}.${pulseId}`);

export const refusals = {
  planned: "not-open",
  open: "not-open",
  sealed: "sealed",
  void: "void",
} as const satisfies Record<PulseState, string>;

/** The refusal for a pulse that has no open row. @throws Refusal always */
export async function refuseClosed(deps: Deps, scope: TenantScope, pulseId: string): Promise<never> {
  const row = await deps.db.inTenant(scope, (tx) =>
    tx
      .selectFrom("pulse")
      .select("state")
      .where("tenant_id", "=", scope.tenantId)
      .where("pulse_id", "=", pulseId)
      .executeTakeFirst(),
  );
  throw new Refusal(row === undefined ? "not-found" : refusals[row.state]);
}

/**
 * The open pulse with its keys, or null when it is not open here.
 * `lost` means its row is there but its box key is gone: nothing in the row can ever be read, the pulse must be voided.
 */
export async function openPulseOf(deps: Deps, scope: TenantScope, pulseId: string): Promise<OpenPulse | "lost" | null> {
  const cache = cacheOf(deps);
  const name = `${scope.tenantId}.${pulseId}`;
  const known = cache.get(name);
  if (known !== undefined) return known;
  const found = await readOpen(deps, scope, pulseId);
  if (found === null) return null;
  const boxName = boxNameOf(scope, pulseId, found.row.box_id);
  const key = await deps.keyStore.get(boxName);
  if (key === null) return "lost";
  const box = boxOf(key, deps.chance);
  const pulse: OpenPulse = {
    pulseId,
    mode: found.pulse.mode,
    form: found.pulse.form,
    k: found.pulse.k,
    // As at the opening: who was erased since is on the list no more, and counts on.
    invited: found.pulse.invited ?? found.audience.length,
    audience: new Set(found.audience.map((row) => row.person_id)),
    leaderId: found.pulse.leader_id,
    questions: found.questions.map((row) => ({ id: row.question_id, kind: row.kind, scale: row.scale })),
    ballotBytes: found.row.ballot_bytes,
    boxName,
    box,
    privateKey:
      found.row.private_key === ""
        ? null
        : createPrivateKey({
            key: Buffer.from(box.unlock(keySlot, found.row.private_key), "base64"),
            format: "der",
            type: "pkcs8",
          }),
    publicKey: found.pulse.public_key === null ? null : publicKeyOf(found.pulse.public_key),
  };
  seenBy(deps).set(name, true);
  if (found.row.hands_until === null) cache.set(name, pulse);
  return pulse;
}

export const publicKeyOf = (spki: string): KeyObject =>
  createPublicKey({ key: Buffer.from(spki, "base64url"), format: "der", type: "spki" });

export function forgetOpen(deps: Deps, scope: TenantScope, pulseId: string): void {
  for (const memory of [cacheOf(deps), seenBy(deps)]) memory.delete(`${scope.tenantId}.${pulseId}`);
}

const readOpen = (deps: Deps, scope: TenantScope, pulseId: string) =>
  deps.db.inTenant(scope, async (tx) => {
    const mine = { tenant_id: scope.tenantId, pulse_id: pulseId };
    const row = await asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .select(["box_id", "private_key", "ballot_bytes", "hands_until"])
        .where((where) => where.and(mine))
        .executeTakeFirst(),
    );
    if (row === undefined) return null;
    const pulse = await tx
      .selectFrom("pulse")
      .selectAll()
      .where((where) => where.and(mine))
      .executeTakeFirstOrThrow();
    const audience = await tx
      .selectFrom("audience")
      .select("person_id")
      .where((where) => where.and(mine))
      .execute();
    const questions = await tx
      .selectFrom("pulse_question")
      .select(["question_id", "kind", "scale"])
      .where((where) => where.and(mine))
      .orderBy("position")
      .execute();
    return { row, pulse, audience, questions };
  });
