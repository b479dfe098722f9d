import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { holdersOf, mailboxOf, mailboxRow } from "../mailbox/reads.ts";
import { askAgain } from "../sync/read/writes.ts";
import { meetingNow } from "../tell/reads.ts";

/** What is known of a meeting at the moment before something about it is sent. */
export type Standing = {
  /** It is not called off. */
  readonly stands: boolean;
  /** As the calendar says now, where one was asked. */
  readonly startAt: Date;
  /** A calendar has just been asked; else this is what was recorded last. */
  readonly isRead: boolean;
};

/** Two calendars are asked at most: somebody is waiting for a message. */
const ASKED = 2;

/**
 * Reads a meeting again in a calendar that holds it, the organizer's first, and records what it says, with all that follows
 * for its pulses. Where no calendar can be asked (none, put off, closed) what was recorded last counts.
 * @returns null when there is no such meeting
 */
export async function beforeSending(deps: Deps, scope: TenantScope, occurrenceId: string): Promise<Standing | null> {
  const { graph } = deps;
  let isRead = false;
  if (graph !== null) {
    const now = deps.clock.now();
    const holders = await deps.db.inTenant(scope, (tx) => holdersOf(tx, scope, occurrenceId, now));
    for (const { person_id, event_id } of holders.slice(0, ASKED)) {
      const row = await deps.db.inTenant(scope, (tx) => mailboxRow(tx, scope, person_id));
      if (row?.state !== "open") continue;
      const failed = await askAgain({ deps, graph, scope, mailbox: mailboxOf(row) }, event_id);
      if (failed !== null) continue;
      isRead = true;
      break;
    }
  }
  const meeting = await deps.db.inTenant(scope, (tx) => meetingNow(tx, scope, occurrenceId));
  return meeting === undefined
    ? null
    : { stands: meeting.state === "planned" && !meeting.all_day, startAt: meeting.start_at, isRead };
}
