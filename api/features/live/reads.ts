import { createHash } from "node:crypto";
import type { Live } from "../../../src/contract/pulse.ts";
import type { Deps } from "../../platform/deps.ts";
import { openFacts } from "../../privacy/count.ts";
import { handsOf } from "../../privacy/hands.ts";
import { sealDue } from "../../privacy/seal.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { stageAt } from "../stage/rules.ts";

/**
 * What is new of a pulse, the same for everybody; null when it is gone. Whoever looks after the end closes it, so that
 * a reveal does not wait for the next sweep.
 */
export async function liveOf(deps: Deps, scope: TenantScope, pulseId: string): Promise<Live | null> {
  const found = await stateOf(deps, scope, pulseId);
  if (found === null) return null;
  const facts = found.state === "open" ? await openFacts(deps, scope, pulseId) : null;
  if (facts?.isDue) {
    await sealDue(deps, scope, pulseId);
    return versioned(deps, scope, pulseId, (await stateOf(deps, scope, pulseId)) ?? found, null);
  }
  // Closed between the two looks: nobody shall hear of an open pulse without a count.
  if (found.state === "open" && facts === null)
    return versioned(deps, scope, pulseId, (await stateOf(deps, scope, pulseId)) ?? found, null);
  return versioned(deps, scope, pulseId, found, facts);
}

type State = NonNullable<Awaited<ReturnType<typeof stateOf>>>;
type Facts = Awaited<ReturnType<typeof openFacts>>;

async function versioned(deps: Deps, scope: TenantScope, pulseId: string, state: State, facts: Facts): Promise<Live> {
  const live = {
    state: state.state,
    count: facts?.count ?? null,
    sealsAt: (facts?.sealsAt ?? state.seals_at).toISOString(),
    stage: stageAt(state, deps.clock.now()),
  };
  // Names that come or go after a reveal in the open are news as well, though only the result carries them.
  const showsNames =
    state.state === "sealed" && state.mode === "open" && (await handsOf(deps, scope, pulseId)) !== null;
  const version = createHash("sha256")
    .update(JSON.stringify([{ ...live, stage: live.stage && { ...live.stage, now: null } }, showsNames]))
    .digest("base64url")
    .slice(0, 16);
  return { ...live, version };
}

const stateOf = async (deps: Deps, scope: TenantScope, pulseId: string) =>
  (await deps.db.inTenant(scope, (tx) =>
    tx
      .selectFrom("pulse")
      .select(["state", "mode", "seals_at", "sealed_at", "stage"])
      .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId }))
      .executeTakeFirst(),
  )) ?? null;
