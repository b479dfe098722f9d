import type { Deps } from "../../platform/deps.ts";
import type { Handlers } from "../../platform/handler.ts";
import { within } from "../../platform/patience.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { keepCaller } from "../person/writes.ts";
import { setGroup } from "./group/writes.ts";
import { takeHints } from "./hint/jobs.ts";
import { mailboxOf, mailboxRow } from "./mailbox/reads.ts";
import { closeMailbox, openMailbox } from "./mailbox/writes.ts";
import { calendarOf } from "./page/reads.ts";

/** Microsoft Graph gives up on an answer after three seconds, and comes again. */
const ANSWER_MS = 2500;

/** The handshake: Graph asks, before it sends anything, whether this address knows of it. Nothing is stored or done. */
const handshake = (token: string): Response =>
  new Response(token, { status: 200, headers: { "content-type": "text/plain; charset=utf-8" } });

async function taken(deps: Deps, entries: readonly unknown[], unproved: () => Promise<void>): Promise<Response> {
  await within(takeHints(deps, entries, unproved), ANSWER_MS);
  return Response.json({ done: true }, { status: 202 });
}

export const calendarHandlers = {
  calendar: ({ deps, scope, caller }) => deps.db.inTenant(scope, (tx) => calendarOf(tx, deps, scope, caller)),

  connectCalendar: async ({ deps, scope, caller, request }) => {
    const { graph } = deps;
    const known = await deps.db.inTenant(scope, (tx) => mailboxRow(tx, scope, caller.personId));
    if (graph?.connects === true && known?.state !== "open") {
      const token = request.headers.get("authorization")?.replace(/^bearer +/i, "") ?? "";
      const { tenantId, personId } = caller;
      const connected = await graph.connect({ tenantId, personId }, token);
      if (connected.outcome === "unknown") throw new Refusal("busy");
      const [credential, why] = connected.outcome === "ok" ? [connected.credential, null] : [null, connected.outcome];
      const now = deps.clock.now();
      await deps.db.inTenant(scope, async (tx) => {
        await keepCaller(tx, scope, caller);
        await openMailbox(tx, scope, { personId, rung: "person", credential }, now);
        if (why !== null) await closeMailbox(tx, scope, personId, why, now);
      });
    }
    return deps.db.inTenant(scope, (tx) => calendarOf(tx, deps, scope, caller));
  },

  disconnectCalendar: async ({ deps, scope, caller }) => {
    await endSubscription(deps, scope, caller.personId);
    const now = deps.clock.now();
    return deps.db.inTenant(scope, async (tx) => {
      const row = await mailboxRow(tx, scope, caller.personId);
      // What an administrator opened is the administrator's to end.
      if (row?.rung === "person") await closeMailbox(tx, scope, caller.personId, "disconnected", now);
      return calendarOf(tx, deps, scope, caller);
    });
  },

  putCalendarGroup: ({ deps, scope, caller, body }) => {
    if (!caller.isAdmin) throw new Refusal("wrong-role");
    const now = deps.clock.now();
    return deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      const what = deps.graph !== null || body.groupId === null ? await setGroup(tx, scope, body.groupId, now) : null;
      // Whose calendars are read is everybody's business. Which group it is tells nobody anything but an administrator.
      if (what !== null) await recordChange(tx, deps, scope, { teamId: null, byId: caller.personId, what, facts: {} });
      return calendarOf(tx, deps, scope, caller);
    });
  },

  graphNotifications: async ({ deps, query, body, countUnsigned }) =>
    query.validationToken === undefined
      ? taken(deps, body?.value ?? [], countUnsigned)
      : handshake(query.validationToken),
  graphLifecycle: async ({ deps, query, body, countUnsigned }) =>
    query.validationToken === undefined
      ? taken(deps, body?.value ?? [], countUnsigned)
      : handshake(query.validationToken),
} satisfies Pick<
  Handlers,
  "calendar" | "connectCalendar" | "disconnectCalendar" | "putCalendarGroup" | "graphNotifications" | "graphLifecycle"
>;

/** Asks Graph to tell no more. If it cannot be reached, the subscription ends by itself and what it tells is dropped. */
async function endSubscription(deps: Deps, scope: TenantScope, personId: string): Promise<void> {
  const row = await deps.db.inTenant(scope, (tx) => mailboxRow(tx, scope, personId));
  if (deps.graph === null || row?.rung !== "person" || row.state !== "open" || row.subscription_id === null) return;
  await deps.graph.unsubscribe(mailboxOf(row), row.subscription_id);
}
