import type { Body } from "../../../src/contract/routes.ts";
import { fitsCoarse } from "../../../src/measure/coarse.ts";
import { uuid7 } from "../../platform/chance.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { offeredTerms } from "../occurrence/check/reads.ts";
import { defaultReaders, whyNoLeader, whyNotAskable } from "../occurrence/check/rules.ts";
import { insertPlanned, replaceQuestions } from "../occurrence/planned/writes.ts";
import { adhocSealsAt, BETWEEN_MEETINGS } from "../occurrence/rules.ts";
import { pilotForbids, pilotForbidsMeeting } from "../pilot/reads.ts";
import { booksIn } from "../question/reads.ts";
import { audienceNow, type Starter, tooCloseTo } from "./inTheWay/reads.ts";

/**
 * Plans a pulse between meetings, asked of the meeting's people or else of the team. Asked again while it is still open,
 * the same person gets the same pulse.
 * @returns its id; the caller opens it after the commit
 * @throws Refusal not-found, bad-request, too-few-invited, threshold-not-offered, audience-too-close, not-in-pilot,
 *   pilot-over
 */
export async function planAdhoc(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  starter: Starter,
  body: Body<"startAdhoc">,
): Promise<string> {
  const now = deps.clock.now();
  // One starter of a team at a time: two at once could not see how close their audiences are.
  const team = await tx
    .selectFrom("team")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: starter.teamId }))
    .forUpdate()
    .executeTakeFirstOrThrow();
  const running = await runningAdhoc(tx, scope, starter, body);
  if (running !== null) return running;
  const leaderId = body.openLeader ? starter.personId : null;
  const audience = await audienceNow(tx, scope, starter, { ...body, now });
  const forbidden =
    body.occurrenceId === undefined
      ? await pilotForbids(tx, scope, team.team_id, null, now)
      : await pilotForbidsMeeting(tx, scope, body.occurrenceId, now);
  if (forbidden !== null) throw new Refusal(forbidden);
  const book = await booksIn(tx, scope, "en")(team.team_id, body.questions);
  const why = whyNotAskable(body, book) ?? whyNoLeader(leaderId, body.mode);
  if (why !== null) throw new Refusal("bad-request", {}, why);
  const entries = body.questions
    .map((id) => book.entry(id))
    .filter((entry) => entry !== undefined)
    .filter((entry) => book.worded(entry, "adhoc", body.kind) !== null);
  const { k, form } = await offeredTerms(tx, scope, {
    invited: audience.length,
    mode: body.mode,
    threshold: body.threshold,
  });
  if (form === "coarse" && entries.some((entry) => !fitsCoarse(entry.kind, entry.scale))) {
    throw new Refusal("bad-request", {}, "a team this small cannot be asked for this in private");
  }
  const wish = { teamId: team.team_id, audience, questions: body.questions, k, now };
  if ((await tooCloseTo(tx, scope, wish)).length > 0) throw new Refusal("audience-too-close");
  const pulseId = uuid7(deps.chance, now);
  await insertPlanned(tx, scope, {
    pulse_id: pulseId,
    occurrence_id: body.occurrenceId ?? (await momentOf(tx, deps, scope, starter, team.name)),
    phase: "adhoc",
    mode: body.mode,
    form,
    k,
    readers: body.readers ?? defaultReaders(team.kind),
    kind: body.kind,
    aim: body.aim ?? "",
    facilitator_id: starter.personId,
    leader_id: leaderId,
    opens_at: now,
    seals_at: adhocSealsAt(now),
  });
  await replaceQuestions(tx, scope, pulseId, entries, body.ways);
  await tx
    .insertInto("audience")
    .values(audience.map((person_id) => ({ tenant_id: scope.tenantId, pulse_id: pulseId, person_id })))
    .execute();
  return pulseId;
}

/** The same wish of the same person while it is still open: a request sent twice starts one pulse. */
async function runningAdhoc(
  tx: Tx,
  scope: TenantScope,
  starter: Starter,
  body: Body<"startAdhoc">,
): Promise<string | null> {
  let open = tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select("p.pulse_id")
    .where("p.tenant_id", "=", scope.tenantId)
    .where("s.team_id", "=", starter.teamId)
    .where("p.phase", "=", "adhoc")
    .where("p.state", "in", ["planned", "open"])
    .where("p.facilitator_id", "=", starter.personId)
    .where("p.leader_id", body.openLeader ? "is not" : "is", null)
    .where("p.mode", "=", body.mode)
    .where("p.kind", "=", body.kind)
    .where("p.aim", "=", body.aim ?? "");
  open =
    body.occurrenceId === undefined
      ? open.where("s.ical_uid", "=", momentsUid(starter.teamId))
      : open.where("p.occurrence_id", "=", body.occurrenceId);
  for (const { pulse_id } of await open.execute()) {
    const asked = await tx
      .selectFrom("pulse_question")
      .select(["question_id", "options"])
      .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id }))
      .orderBy("position")
      .execute();
    const ways = asked.find((row) => row.options !== null)?.options;
    const isSame = asked.map((row) => row.question_id).join() === body.questions.join();
    if (isSame && JSON.stringify(ways) === JSON.stringify(body.ways)) return pulse_id;
  }
  return null;
}

const momentsUid = (teamId: string): string => `${BETWEEN_MEETINGS}${teamId}`;

/** A pulse needs a meeting; asked between meetings it gets a moment of its own, in a series the team has for them. */
async function momentOf(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  { teamId, personId }: Starter,
  teamName: string,
): Promise<string> {
  const now = deps.clock.now();
  const { series_id } = await tx
    .insertInto("series")
    .values({
      tenant_id: scope.tenantId,
      series_id: uuid7(deps.chance, now),
      team_id: teamId,
      ical_uid: momentsUid(teamId),
      title: teamName,
      organizer_id: personId,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "ical_uid"]).doUpdateSet({ title: teamName }))
    .returning("series_id")
    .executeTakeFirstOrThrow();
  const occurrenceId = uuid7(deps.chance, now);
  await tx
    .insertInto("occurrence")
    .values({
      tenant_id: scope.tenantId,
      occurrence_id: occurrenceId,
      series_id,
      // The id keeps two moments of one instant apart.
      original_start: `${now.toISOString()} ${occurrenceId}`,
      title: teamName,
      organizer_id: personId,
      start_at: now,
      end_at: now,
      time_zone: "UTC",
      all_day: false,
      state: "planned",
      agreed_text: null,
      agreed_by: null,
      agreed_at: null,
    })
    .execute();
  return occurrenceId;
}
