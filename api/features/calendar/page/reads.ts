import { type Calendar, type Rung, rungs, type StoppedWhy } from "../../../../src/contract/calendar.ts";
import type { Caller } from "../../../auth/caller.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { groupOf } from "../group/reads.ts";
import { mailboxCounts, mailboxRow } from "../mailbox/reads.ts";

type State = { why: StoppedWhy | null; since: Date | null; readAt: Date | null };
const closed = (why: StoppedWhy): State => ({ why, since: null, readAt: null });

/** What each rung is for one person, and what they may do about it. Of others' calendars only an administrator reads, and only how many. */
export async function calendarOf(
  tx: Tx,
  deps: Pick<Deps, "clock" | "graph" | "messenger">,
  scope: TenantScope,
  caller: Pick<Caller, "personId" | "isAdmin">,
): Promise<Calendar> {
  const { graph, messenger } = deps;
  const own = await mailboxRow(tx, scope, caller.personId);
  const group = await groupOf(tx, scope);
  const mine: State =
    own?.state === "open"
      ? { why: null, since: own.opened_at, readAt: own.synced_at }
      : closed(graph === null ? "not-set-up" : (own?.closed_why ?? (graph.connects ? "not-connected" : "not-set-up")));
  const all: State =
    group === undefined
      ? closed(graph === null ? "not-set-up" : "not-connected")
      : { why: group.closed_why, since: null, readAt: group.read_at };
  const states: Record<Rung, State> = {
    team: messenger === null ? closed("not-set-up") : await teamState(tx, scope, caller.personId),
    person: mine,
    mailboxes: all,
  };
  return {
    now: deps.clock.now().toISOString(),
    rungs: (["team", "person", "mailboxes"] as const).map((rung) => ({
      rung,
      opens: [...rungs[rung].opens],
      permissions: [...rungs[rung].permissions],
      consent: rungs[rung].consent,
      state: states[rung].why === null ? "open" : "closed",
      why: states[rung].why,
      since: states[rung].since?.toISOString() ?? null,
      readAt: states[rung].readAt?.toISOString() ?? null,
    })),
    youMay: {
      connect: graph?.connects === true && own?.state !== "open",
      disconnect: own?.state === "open" && own.rung === "person",
      openGroup: graph !== null && caller.isAdmin,
    },
    group: caller.isAdmin ? { id: group?.group_id ?? null, calendars: await mailboxCounts(tx, scope) } : null,
  };
}

/** The first rung is open for who is in a team or chat that the bot is in. */
async function teamState(tx: Tx, scope: TenantScope, personId: string): Promise<State> {
  const row = await tx
    .selectFrom("conversation as c")
    .innerJoin("team_member as m", (join) =>
      join.onRef("m.tenant_id", "=", "c.tenant_id").onRef("m.team_id", "=", "c.team_id"),
    )
    .select((select) => select.fn.min("c.installed_at").as("since"))
    .where("c.tenant_id", "=", scope.tenantId)
    .where("c.removed_at", "is", null)
    .where("m.person_id", "=", personId)
    .executeTakeFirst();
  const since = row?.since ?? null;
  return since === null ? closed("not-connected") : { why: null, since, readAt: null };
}
