import type { Selectable } from "kysely";
import type { Answers } from "../../src/contract/question.ts";
import type { Tx } from "../platform/db/database.ts";
import type { Tables } from "../platform/db/tables.ts";
import type { TenantScope } from "../tenancy/scope.ts";

export type ReleasedQuestion = Pick<
  Selectable<Tables["pulse_question"]>,
  "pulse_id" | "question_id" | "version" | "kind" | "scale" | "position" | "options"
> &
  (
    | { readonly shown: true; readonly n: number; readonly cantSay: number; readonly counts: readonly number[] }
    | { readonly shown: false }
  );

/**
 * The only reader of tallies. Questions of closed pulses in their order; numbers only where the seal let them through,
 * and none at all while a pulse is open.
 */
export async function releasedQuestions(
  tx: Tx,
  scope: TenantScope,
  pulseIds: readonly string[],
): Promise<readonly ReleasedQuestion[]> {
  if (pulseIds.length === 0) return [];
  const rows = await tx
    .selectFrom("pulse_question as q")
    .innerJoin("pulse as p", (join) =>
      join.onRef("p.tenant_id", "=", "q.tenant_id").onRef("p.pulse_id", "=", "q.pulse_id"),
    )
    .selectAll("q")
    .where("q.tenant_id", "=", scope.tenantId)
    .where("q.pulse_id", "in", [...pulseIds])
    .where("p.state", "=", "sealed")
    .orderBy("q.pulse_id")
    .orderBy("q.position")
    .execute();
  return rows.map(({ tenant_id: _, shown, n, cant_say, counts, ...question }) =>
    shown === true && n !== null && cant_say !== null && counts !== null
      ? { ...question, shown: true, n, cantSay: cant_say, counts }
      : { ...question, shown: false },
  );
}

/** The sentences of closed pulses by pulse and question, in the order chance gave them at the seal. */
export async function releasedSentences(
  tx: Tx,
  scope: TenantScope,
  pulseIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>> {
  if (pulseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("sentence")
    .select(["pulse_id", "question_id", "body"])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", [...pulseIds])
    .orderBy("question_id")
    .orderBy("position")
    .execute();
  const ofQuestions = (own: typeof rows) =>
    Object.fromEntries(
      [...Map.groupBy(own, (row) => row.question_id)].map(([id, found]) => [id, found.map((row) => row.body)]),
    );
  return new Map([...Map.groupBy(rows, (row) => row.pulse_id)].map(([id, own]) => [id, ofQuestions(own)]));
}

/** What leaders answered in the open, by pulse and question: only to questions that are shown, from the closing on. */
export async function releasedLeaders(
  tx: Tx,
  scope: TenantScope,
  pulseIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Answers[string]>>> {
  if (pulseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("leader_answer")
    .select(["pulse_id", "question_id", "answer"])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", [...pulseIds])
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.pulse_id)].map(([id, own]) => [
      id,
      new Map(own.map((row) => [row.question_id, row.answer])),
    ]),
  );
}
