import type { Stage, StageStep } from "../../../src/contract/stage.ts";
import type { Tx } from "../../platform/db/database.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { ledOn, stageAt } from "./rules.ts";

/**
 * Takes one step on the stage of a pulse. A step from an older version than the stored one changes nothing: two who lead at
 * once both get what is there, and neither goes one further than they meant.
 * @returns whether it was taken, and what is on the stage now
 * @throws Refusal not-open, void, bad-request
 */
export async function leadStage(
  tx: Tx,
  scope: TenantScope,
  pulseId: string,
  step: StageStep,
  now: Date,
): Promise<{ taken: boolean; stage: Stage }> {
  const of = { tenant_id: scope.tenantId, pulse_id: pulseId };
  const pulse = await tx
    .selectFrom("pulse")
    .select(["state", "sealed_at", "stage"])
    .where((where) => where.and(of))
    .forUpdate()
    .executeTakeFirst();
  if (pulse === undefined) throw new Refusal("not-found");
  if (pulse.state === "planned") throw new Refusal("not-open");
  if (pulse.state === "void") throw new Refusal("void");
  const { all } = await tx
    .selectFrom("pulse_question")
    .select((select) => select.fn.countAll<number | string>().as("all"))
    .where((where) => where.and(of))
    .executeTakeFirstOrThrow();
  if ((step.question ?? 0) >= Number(all))
    throw new Refusal("bad-request", {}, `question: places are counted from 0, and ${all} are asked`);
  const from = stageAt(pulse, now);
  if (from !== null && step.version !== from.version) return { taken: false, stage: from };
  const { whileOpen, ledAt, ...stage } = ledOn(from, step, pulse.state === "open", now);
  await tx
    .updateTable("pulse")
    .set({ stage: JSON.stringify({ ...stage, whileOpen, ledAt }) })
    .where((where) => where.and(of))
    .execute();
  return { taken: true, stage: { ...stage, now: ledAt } };
}
