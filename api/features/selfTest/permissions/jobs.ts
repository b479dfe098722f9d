import type { Graph, Mailbox, Outcome } from "../../../graph/graph.ts";
import { type Chance, uuid4 } from "../../../platform/chance.ts";
import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Probes } from "../../../platform/probes.ts";
import { tenantScope } from "../../../tenancy/scope.ts";
import { groupOf } from "../../calendar/group/reads.ts";
import { mailboxCounts } from "../../calendar/mailbox/reads.ts";
import { broken, idle, type Seen, well } from "../rules.ts";

const YEAR_MS = 365 * 24 * 60 * 60_000;
const MINUTE_MS = 60_000;
/** Nobody's, and another each time, so that no memory answers: whether one may look is all that is asked. */
const noAddress = (chance: Chance): string => `self-test-${uuid4(chance)}@example.invalid`;

type Parts = {
  readonly graph: Graph | null;
  readonly botSignsIn: Probes["botSignsIn"];
  readonly machine: Clock;
  readonly chance: Chance;
  readonly db: () => Promise<Database>;
  readonly tenants: readonly string[];
};

type Tools = Pick<Parts, "machine" | "chance">;

/** Whether what is set up is also allowed: the bot's registration, and each rung of calendars that is in use. */
export async function permissionsSeen({ graph, botSignsIn, db, tenants, ...tools }: Parts): Promise<Seen> {
  if (graph === null && botSignsIn === null) return idle("permissions-none");
  if (botSignsIn !== null && !(await botSignsIn())) return broken("permissions-bot");
  let isUsed = false;
  for (const tenantId of graph === null ? [] : tenants) {
    const { group, person } = await (await db()).inTenant(tenantScope(tenantId), async (tx) => ({
      group: await groupOf(tx, tenantScope(tenantId)),
      person: await mailboxCounts(tx, tenantScope(tenantId)),
    }));
    const own = group === undefined ? closedForAll(person) : null;
    if (own !== null) return own;
    isUsed ||= group !== undefined || person.open > 0;
    const fault = graph === null || group === undefined ? null : await ofGroup(graph, tenantId, group.group_id, tools);
    if (fault !== null) return fault;
  }
  return well(isUsed ? "permissions-hold" : "permissions-unneeded");
}

/** Where some may read theirs the permission is given, and a closed one is a person's own affair. */
function closedForAll({ open, closed }: Awaited<ReturnType<typeof mailboxCounts>>): Seen | null {
  if (open > 0) return null;
  if (closed.some(({ why }) => why === "not-allowed"))
    return broken("permissions-missing", { permission: "Calendars.Read" });
  if (closed.some(({ why }) => why === "people-not-allowed"))
    return broken("permissions-missing", { permission: "User.ReadBasic.All" });
  return null;
}

/** Each permission by a question that needs it and tells nothing: of a minute ten years ahead, of an address nobody has. */
async function ofGroup(
  graph: Graph,
  tenantId: string,
  groupId: string,
  { machine, chance }: Tools,
): Promise<Seen | null> {
  const members = await graph.groupMembers(tenantId, groupId);
  const group = faultIn(members, "GroupMember.Read.All");
  if (group !== null || members.outcome !== "ok") return group;
  const personId = members.value[0];
  if (personId === undefined) return null;
  const mailbox: Mailbox = { tenantId, personId, rung: "mailboxes", credential: null };
  const from = new Date(machine.now().getTime() + 10 * YEAR_MS);
  const window = { from, to: new Date(from.getTime() + MINUTE_MS) };
  return (
    faultIn(await graph.delta(mailbox, { window }), "Calendars.Read") ??
    faultIn(await graph.people(mailbox, [noAddress(chance)]), "User.ReadBasic.All") ??
    faultIn(await graph.workingHours(mailbox), "MailboxSettings.Read")
  );
}

/** Something that is gone, or Graph that asks to wait, says nothing about permissions. */
function faultIn({ outcome }: Outcome<unknown>, permission: string): Seen | null {
  if (outcome === "forbidden") return broken("permissions-missing", { permission });
  return outcome === "unknown" || outcome === "sign-in" ? broken("permissions-graph") : null;
}
