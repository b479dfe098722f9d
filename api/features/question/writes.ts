import { sql } from "kysely";
import type { OwnQuestion, Pack } from "../../../src/contract/pack.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { planPulses } from "../occurrence/check/writes.ts";
import { ownOf } from "./reads.ts";
import { loading, newest } from "./rules.ts";

type Writer = { readonly teamId: string; readonly byId: string };
type Ports = Pick<Deps, "clock" | "chance">;

/**
 * Adds and rewords a team's own questions: all of the pack or, where anything stands against it, nothing. What is planned
 * and has not opened asks the new words; what is open or closed keeps its own. Again it changes nothing.
 * @throws Refusal version-taken, bad-request, too-many-questions
 */
export async function loadPack(tx: Tx, deps: Ports, scope: TenantScope, writer: Writer, pack: Pack): Promise<void> {
  await oneAtATime(tx, scope, writer.teamId);
  await dropUnused(tx, scope);
  const stored = await ownOf(tx, scope, writer.teamId);
  const found = loading(stored, pack);
  if (!found.ok) throw new Refusal(found.code, found.facts, "the pack does not fit what the team has");
  const known = newest(stored).map(({ question }) => question.id);
  const place = await nextPlace(tx, scope, writer.teamId);
  for (const [index, question] of found.add.entries()) await insert(tx, scope, writer.teamId, question, place + index);
  await setRetired(tx, scope, writer.teamId, found.bringBack, false);
  const reworded = found.add.filter(({ id }) => known.includes(id));
  const added =
    found.add.length - reworded.length + found.bringBack.filter((id) => !reworded.some((one) => one.id === id)).length;
  if (added > 0) await tell(tx, deps, scope, writer, "own-questions-added", added);
  if (reworded.length > 0) await tell(tx, deps, scope, writer, "own-questions-reworded", reworded.length);
  for (const id of await plannedWith(
    tx,
    scope,
    writer.teamId,
    reworded.map(({ id }) => id),
  ))
    await planPulses(tx, deps, scope, id, false);
}

/**
 * Offers a question no more. Meetings that ask it already go on until somebody sets their check anew; it is deleted once
 * none does and no result shows it. Again it changes nothing. @throws Refusal not-found
 */
export async function retire(tx: Tx, deps: Ports, scope: TenantScope, writer: Writer, id: string): Promise<void> {
  await oneAtATime(tx, scope, writer.teamId);
  const known = newest(await ownOf(tx, scope, writer.teamId)).find(({ question }) => question.id === id);
  if (known === undefined) throw new Refusal("not-found");
  if (known.isRetired) return;
  await setRetired(tx, scope, writer.teamId, [id], true);
  await tell(tx, deps, scope, writer, "own-questions-retired", 1);
}

/** Deletes, in all teams of an organisation, retired questions and older wordings that nothing asks and no result shows. */
export async function dropUnused(tx: Tx, { tenantId }: TenantScope): Promise<void> {
  await sql`delete from own_question q where q.tenant_id = ${tenantId}::uuid
    and (q.is_retired or exists (select from own_question newer where newer.tenant_id = q.tenant_id
      and newer.team_id = q.team_id and newer.question_id = q.question_id and newer.version > q.version))
    and not exists (select from pulse_question p where p.tenant_id = q.tenant_id
      and p.question_id = q.question_id and p.version = q.version)
    and not (q.is_retired and exists (select from meeting_check c where c.tenant_id = q.tenant_id
      and c.questions @> to_jsonb(q.question_id)))`.execute(tx);
}

/** Two writers at once would not see how many questions the other adds. */
const oneAtATime = (tx: Tx, scope: TenantScope, teamId: string) =>
  tx
    .selectFrom("team")
    .select("team_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

async function nextPlace(tx: Tx, scope: TenantScope, teamId: string): Promise<number> {
  const { place } = await tx
    .selectFrom("own_question")
    .select((on) => on.fn.max("place").as("place"))
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .executeTakeFirstOrThrow();
  return Number(place) + 1;
}

/** A new wording stands where the question stood. */
async function insert(tx: Tx, scope: TenantScope, teamId: string, question: OwnQuestion, place: number): Promise<void> {
  const { id, version, ...body } = question;
  const of = { tenant_id: scope.tenantId, team_id: teamId, question_id: id };
  const earlier = await tx
    .selectFrom("own_question")
    .select("place")
    .where((where) => where.and(of))
    .limit(1)
    .executeTakeFirst();
  const row = { ...of, version, place: earlier?.place ?? place, is_retired: false, body: JSON.stringify(body) };
  await tx.insertInto("own_question").values(row).execute();
}

async function setRetired(tx: Tx, scope: TenantScope, teamId: string, ids: readonly string[], isRetired: boolean) {
  if (ids.length === 0) return;
  await tx
    .updateTable("own_question")
    .set({ is_retired: isRetired })
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .where("question_id", "in", [...ids])
    .execute();
}

const tell = (
  tx: Tx,
  deps: Ports,
  scope: TenantScope,
  { teamId, byId }: Writer,
  what: "own-questions-added" | "own-questions-reworded" | "own-questions-retired",
  n: number,
) => recordChange(tx, deps, scope, { teamId, byId, what, facts: { n } });

/** Meetings of the team that will ask one of these, in the order of their start. */
async function plannedWith(tx: Tx, scope: TenantScope, teamId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select("o.occurrence_id")
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "s.team_id": teamId }))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("pulse as p")
          .innerJoin("pulse_question as q", (join) =>
            join.onRef("q.tenant_id", "=", "p.tenant_id").onRef("q.pulse_id", "=", "p.pulse_id"),
          )
          .select("p.pulse_id")
          .whereRef("p.tenant_id", "=", "o.tenant_id")
          .whereRef("p.occurrence_id", "=", "o.occurrence_id")
          .where("p.state", "=", "planned")
          .where("q.question_id", "in", [...ids]),
      ),
    )
    .orderBy("o.start_at")
    .orderBy("o.occurrence_id")
    .execute();
  return rows.map((row) => row.occurrence_id);
}
