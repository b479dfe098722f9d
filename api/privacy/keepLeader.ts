import type { Answers } from "../../src/contract/question.ts";
import type { Tx } from "../platform/db/database.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import type { OpenPulse } from "./openRow.ts";

export type LeaderSheet = { readonly revision: number; readonly answers: Answers };

/** Where a leader's sheet stands in the box; no place of a person or a ballot is called so. */
export const leaderSlot = "leader";

/**
 * At the closing: the leader's answers to the questions that are shown, by name and question by question. The caller has
 * locked the pulse and read from it who leads now, so nobody who was erased is written down again.
 */
export async function keepLeader(
  tx: Tx,
  scope: TenantScope,
  pulse: OpenPulse,
  row: { readonly leader_sheet: string | null },
  { leaderId, shown }: { readonly leaderId: string; readonly shown: readonly string[] },
): Promise<void> {
  if (row.leader_sheet === null) return;
  const { answers } = JSON.parse(pulse.box.unlock(leaderSlot, row.leader_sheet)) as LeaderSheet;
  const rows = shown.flatMap((question_id) => {
    const answer = answers[question_id];
    if (answer === undefined) return [];
    const of = { tenant_id: scope.tenantId, pulse_id: pulse.pulseId };
    return [{ ...of, question_id, person_id: leaderId, answer: JSON.stringify(answer) }];
  });
  if (rows.length > 0) await tx.insertInto("leader_answer").values(rows).execute();
}
