import type { PilotReport } from "../../../../src/contract/pilot.ts";
import type { Caller } from "../../../auth/caller.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { PulseRow } from "../../pulse/reads.ts";
import { booksIn } from "../../question/reads.ts";
import { beforesOf, closedIn } from "../../result/closed/reads.ts";
import { shiftsBetween } from "../../result/rules.ts";
import { pilotIn, teamsInPilot } from "../reads.ts";
import { isOver } from "../rules.ts";
import { countedUntil, howMany, movesOf, NEEDED, promisesOf, resultsOf, TOLD_FROM } from "./rules.ts";

/**
 * What was learned in the pilot; null when there is none, and for who is neither an administrator nor in one of its teams.
 * Only what opened while a team was in it counts, because its people were told so before they answered; a team that left
 * stays counted, so that two reports never differ by what one team brought. What belongs to the week that is going on waits
 * for its end.
 */
export async function reportFor(
  tx: Tx,
  scope: TenantScope,
  caller: Caller,
  now: Date,
  locale: string,
): Promise<PilotReport | null> {
  const pilot = await pilotIn(tx, scope);
  if (pilot === null) return null;
  if (!caller.isAdmin && (await teamsInPilot(tx, scope, caller.personId)).length === 0) return null;
  const teams = await tx.selectFrom("pilot_team").select("team_id").where("tenant_id", "=", scope.tenantId).execute();
  const until = countedUntil(now);
  // Those that are still open come last.
  const asked = (await askedIn(tx, scope, until)).toSorted((a, b) => closedAt(a) - closedAt(b));
  // Of what only the people asked may read, nobody else hears whether it was shown.
  const ofTeams = asked.filter(({ mode, readers }) => mode === "private" && readers === "team");
  const isBy = (at: Date | null): boolean => at !== null && at < until;
  const closed = ofTeams.filter(({ state, sealed_at }) => state === "sealed" && isBy(sealed_at));
  const meetings = new Map(asked.map((pulse) => [pulse.occurrence_id, pulse]));
  const lines = [...meetings.values()].filter(({ agreed_text, agreed_at }) => agreed_text !== null && isBy(agreed_at));
  return {
    at: now.toISOString(),
    startedAt: pilot.startedAt.toISOString(),
    endsOn: pilot.endsOn,
    isOver: isOver(pilot, now),
    toldFrom: TOLD_FROM,
    countedUntil: until.toISOString(),
    teams: teams.length,
    series: howMany(new Map(asked.map((pulse) => [pulse.series_id, pulse]))),
    meetings: howMany(meetings),
    results: resultsOf(closed.map(({ teamId, released }) => ({ teamId, released: released === true }))),
    promises: promisesOf(
      lines.map(({ teamId, agreed_outcome, agreed_outcome_at }) => ({
        teamId,
        outcome: isBy(agreed_outcome_at) ? agreed_outcome : null,
      })),
    ),
    questions: await questionsOf(tx, scope, closed, locale),
  };
}

type Asked = Awaited<ReturnType<typeof askedIn>>[number];
const closedAt = ({ sealed_at }: Asked): number => sealed_at?.getTime() ?? Number.MAX_SAFE_INTEGER;

/** Every asking of the pilot's teams that has opened since they came, and before `until`. */
const askedIn = (tx: Tx, scope: TenantScope, until: Date) =>
  tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .innerJoin("pilot_team as i", (join) =>
      join.onRef("i.tenant_id", "=", "s.tenant_id").onRef("i.team_id", "=", "s.team_id"),
    )
    .selectAll("p")
    .select(["s.team_id as teamId", "o.series_id", "o.agreed_text", "o.agreed_at"])
    .select(["o.agreed_outcome", "o.agreed_outcome_at"])
    .where("p.tenant_id", "=", scope.tenantId)
    // Cancelled before anybody was asked, it is no asking.
    .where("p.invited", "is not", null)
    .whereRef("p.opens_at", ">=", "i.added_at")
    .where("p.opens_at", "<", until)
    .orderBy("p.opens_at")
    .orderBy("p.pulse_id")
    .execute();

/** From before to after, by the same rule as a single result, of questions that are the same in every team. */
async function questionsOf(
  tx: Tx,
  scope: TenantScope,
  asked: readonly Asked[],
  locale: string,
): Promise<PilotReport["questions"]> {
  const inPilot = new Set(asked.map((pulse) => pulse.pulse_id));
  const enough = (pulse: Pick<PulseRow, "k">): boolean => pulse.k >= NEEDED;
  const afters = asked.filter((pulse) => pulse.phase === "after" && enough(pulse));
  const closed = await closedIn(tx, scope, afters);
  const befores = await beforesOf(tx, scope, afters);
  // The bank alone: a team's own questions are words of that team, and are compared with nobody else's.
  const book = await booksIn(tx, scope, locale)("", []);
  const compared = afters.flatMap(({ pulse_id, occurrence_id, teamId }) => {
    const [after, before] = [closed.get(pulse_id), befores.get(occurrence_id)];
    if (after === undefined || before === undefined || !inPilot.has(before.pulse_id) || !enough(before)) return [];
    return shiftsBetween(before, after, book).map(({ questionId: id, ...moved }) => ({ id, teamId, ...moved }));
  });
  return movesOf(compared).map(({ id, ...told }) => {
    const words = book.worded({ id, version: book.entry(id)?.version ?? 1 }, "adhoc", "decide");
    return { id, name: words?.name ?? id, ...told };
  });
}
