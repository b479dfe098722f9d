import { keepCalendarHours } from "../../../reminder/contact/writes.ts";
import type { Reader } from "../../tell/writes.ts";

/**
 * Takes over when somebody works, so that they are written to then; what they have said themselves stays. Best effort: it
 * needs a permission of its own, and without it the usual hours count.
 */
export async function takeHours({ deps, graph, scope, mailbox }: Reader): Promise<void> {
  const found = await graph.workingHours(mailbox);
  if (found.outcome !== "ok" || found.value === null || found.value.days.length === 0) return;
  const { value } = found;
  await deps.db.inTenant(scope, (tx) => keepCalendarHours(tx, scope, mailbox.personId, value));
}
