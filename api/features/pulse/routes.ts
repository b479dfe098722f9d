import type { Caller } from "../../auth/caller.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { castBallot } from "../../privacy/ballots.ts";
import { endHands, putHands } from "../../privacy/hands.ts";
import { openPulse } from "../../privacy/open.ts";
import { signPaper } from "../../privacy/papers.ts";
import { publicKeyFor } from "../../privacy/publicKey.ts";
import { sealPulse } from "../../privacy/seal.ts";
import { type TenantScope, tenantScope } from "../../tenancy/scope.ts";
import { resultFor } from "../result/reads.ts";
import { placeIn } from "../team/reads.ts";
import { inTheWayFor } from "./inTheWay/reads.ts";
import { pulseFor, pulseStandingOf } from "./reads.ts";
import { mayReveal } from "./rules.ts";
import { planAdhoc } from "./writes.ts";

export const pulseHandlers = {
  pulse: ({ deps, scope, caller, params, locale }) => pulseFor(deps, scope, params.id, caller.personId, locale),

  inTheWay: ({ deps, scope, caller, params, query }) =>
    deps.db.inTenant(scope, async (tx) => {
      const starter = await starterIn(tx, deps, scope, caller, params.teamId);
      return { inTheWay: await inTheWayFor(tx, scope, starter, query, deps.clock.now()) };
    }),

  startAdhoc: async ({ deps, scope, caller, params, body, locale }) => {
    const pulseId = await deps.db.inTenant(scope, async (tx) =>
      planAdhoc(tx, deps, scope, await starterIn(tx, deps, scope, caller, params.teamId), body),
    );
    await openPulse(deps, scope, pulseId);
    return pulseFor(deps, scope, pulseId, caller.personId, locale);
  },

  pulseKey: async ({ deps, params }) => {
    const key = await publicKeyFor(deps, tenantScope(params.tenantId), params.id);
    if (key === null) throw new Refusal("not-found");
    return key;
  },

  postPaper: ({ deps, scope, caller, params, body }) =>
    hidingFromStrangers(deps, scope, caller, params.id, async () => {
      const blinded = new Uint8Array(Buffer.from(body.blinded, "base64url"));
      const signature = await signPaper(deps, scope, caller.personId, params.id, blinded);
      return { signature: Buffer.from(signature).toString("base64url") };
    }),

  putBallot: ({ deps, params, body }) =>
    castBallot(deps, tenantScope(params.tenantId), params.id, params.ballotId, body),

  putAnswers: ({ deps, scope, caller, params, body }) =>
    hidingFromStrangers(deps, scope, caller, params.id, () => putHands(deps, scope, caller.personId, params.id, body)),

  seal: async ({ deps, scope, caller, params, body, locale }) => {
    const standing = await deps.db.inTenant(scope, (tx) => standingIn(tx, deps, scope, caller, params.id));
    if (!mayReveal(standing)) throw new Refusal("wrong-role");
    const { state } = standing.pulse;
    if (state === "planned") throw new Refusal("not-open");
    const isUnseen = body.unseen === true;
    if (state === "void" && !isUnseen) throw new Refusal("void");
    if (state === "open") await sealPulse(deps, scope, params.id, isUnseen ? "unseen" : "early");
    return resultFor(deps, scope, params.id, caller.personId, locale, "empty");
  },

  endHands: async ({ deps, scope, caller, params }) => {
    const standing = await deps.db.inTenant(scope, (tx) => standingIn(tx, deps, scope, caller, params.id));
    if (!mayReveal(standing)) throw new Refusal("wrong-role");
    await endHands(deps, scope, params.id);
    return { done: true as const };
  },
} satisfies Pick<
  Handlers,
  "pulse" | "inTheWay" | "startAdhoc" | "pulseKey" | "postPaper" | "putBallot" | "putAnswers" | "seal" | "endHands"
>;

/** A member of the team, who may ask it now. @throws Refusal not-found, wrong-role */
async function starterIn(tx: Tx, deps: Deps, scope: TenantScope, { personId }: Caller, teamId: string) {
  const place = await placeIn(tx, scope, teamId, personId, deps.clock.now());
  if (place === null) throw new Refusal("not-found");
  if (place.role === null) throw new Refusal("wrong-role");
  return { personId, teamId };
}

const standingIn = (tx: Tx, deps: Deps, scope: TenantScope, { personId }: Caller, pulseId: string) =>
  pulseStandingOf(tx, scope, pulseId, personId, deps.clock.now());

/**
 * The way in is asked first, because almost everybody may answer; only a refusal looks up whether the caller may know
 * of the pulse at all. @throws Refusal not-found instead of any other, for who may not
 */
async function hidingFromStrangers<T>(
  deps: Deps,
  scope: TenantScope,
  caller: Caller,
  pulseId: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) {
      await deps.db.inTenant(scope, (tx) => standingIn(tx, deps, scope, caller, pulseId));
    }
    throw error;
  }
}
