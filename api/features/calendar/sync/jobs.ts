import type { Graph } from "../../../graph/graph.ts";
import type { GraphEvent } from "../../../graph/graphEvent.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { type MailboxRow, mailboxOf } from "../mailbox/reads.ts";
import { claimMailbox, closeMailbox, keepProgress, releaseMailbox } from "../mailbox/writes.ts";
import { isRolled, PAGES_PER_RUN, RUN_MS, readAgainAt, tryAgainAt, windowAt } from "../rules.ts";
import { unseenEvents } from "../tell/reads.ts";
import type { Reader } from "../tell/writes.ts";
import { takeHours } from "./hours/writes.ts";
import { askAgain, type Failed, readPage } from "./read/writes.ts";
import { chanceIn, whyClosed } from "./rules.ts";

/** "read": to the end, or as far as one run goes. */
export type Synced = "read" | "not-due" | "later" | "closed";
type Place = Pick<MailboxRow, "delta_link" | "window_end" | "next_link" | "next_window_end" | "round_began_at">;

/**
 * Reads what has changed in one mailbox and records it. Only one run at a time, whoever asks; what is cut short goes on
 * where it was, and reading a page twice changes nothing.
 */
export async function syncMailbox(deps: Deps, graph: Graph, scope: TenantScope, personId: string): Promise<Synced> {
  const claimed = await deps.db.inTenant(scope, (tx) => claimMailbox(tx, scope, personId, "sync", deps.clock.now()));
  if (claimed === null) return "not-due";
  const reader: Reader = { deps, graph, scope, mailbox: mailboxOf(claimed) };
  const failed = await readChanges(reader, claimed);
  const now = deps.clock.now();
  if (failed === null || failed === "unfinished") {
    const nextAt = failed === null ? readAgainAt(now, graph.notifies, chanceIn(deps.chance)) : now;
    const progress = { failures: 0, throttled_until: null, ...(failed === null ? { synced_at: now } : {}) };
    if (failed === null && !isSameDay(claimed.synced_at, now)) await takeHours(reader);
    await deps.db.inTenant(scope, (tx) => releaseMailbox(tx, scope, claimed, nextAt, progress));
    return "read";
  }
  const why = whyClosed(failed, claimed.rung);
  if (why !== null) {
    await deps.db.inTenant(scope, (tx) => closeMailbox(tx, scope, personId, why, now));
    deps.log("calendar-closed", { rung: claimed.rung, why });
    return "closed";
  }
  const failures = claimed.failures + 1;
  const again = tryAgainAt(now, failures - 1, chanceIn(deps.chance));
  const said = failed.outcome === "throttled" ? failed.retryAfterMs : null;
  const at = said === null ? again : new Date(now.getTime() + said);
  // Until then nothing at all is sent for this mailbox, whatever its hints say.
  await deps.db.inTenant(scope, (tx) => releaseMailbox(tx, scope, claimed, at, { failures, throttled_until: at }));
  return "later";
}

/** Hours are looked at once a day: they change seldom. */
const isSameDay = (one: Date | null, other: Date): boolean =>
  one?.toISOString().slice(0, 10) === other.toISOString().slice(0, 10);

/** @returns null at the end of what there is; "unfinished" where the next run goes on */
async function readChanges(reader: Reader, claimed: MailboxRow): Promise<Failed | "unfinished" | null> {
  const { deps, graph, scope, mailbox } = reader;
  const begun = deps.clock.now();
  const masters = new Map<string, GraphEvent>();
  let place: Place = claimed;
  let startedOver = false;
  for (let page = 0; page < PAGES_PER_RUN; page++) {
    const readAt = deps.clock.now();
    if (readAt.getTime() - begun.getTime() > RUN_MS) return "unfinished";
    const isRound = place.next_link !== null || !isRolled(readAt, place.window_end) || place.delta_link === null;
    const window = windowAt(readAt);
    const link = place.next_link ?? (isRound ? null : place.delta_link);
    const round = {
      next_window_end: place.next_link === null ? window.to : place.next_window_end,
      round_began_at: place.next_link === null ? readAt : place.round_began_at,
    };
    const found = await graph.delta(mailbox, link === null ? { window } : { link });
    if (found.outcome === "gone" && found.status === 410 && link !== null && !startedOver) {
      // What the link knew is forgotten there: everything is read anew, and what is not met again is asked about.
      startedOver = true;
      place = { delta_link: null, window_end: null, next_link: null, next_window_end: null, round_began_at: null };
      if (!(await keep(reader, claimed, place))) return "unfinished";
      continue;
    }
    if (found.outcome !== "ok") return found;
    const failed = await readPage(reader, found.value, masters, readAt);
    if (failed !== null) return failed;
    const { next } = found.value;
    if (next.kind === "more") {
      place = isRound ? { ...place, ...round, next_link: next.link } : { ...place, delta_link: next.link };
      if (!(await keep(reader, claimed, place))) return "unfinished";
      continue;
    }
    if (isRound) {
      const beganAt = round.round_began_at ?? readAt;
      const until = round.next_window_end ?? window.to;
      const unseen = await deps.db.inTenant(scope, (tx) =>
        unseenEvents(tx, scope, mailbox.personId, { beganAt, until }, readAt),
      );
      for (const { event_id } of unseen) {
        const left = await askAgain(reader, event_id);
        if (left !== null) return left;
      }
    }
    place = {
      delta_link: next.link,
      window_end: isRound ? round.next_window_end : place.window_end,
      next_link: null,
      next_window_end: null,
      round_began_at: null,
    };
    await keep(reader, claimed, place);
    return null;
  }
  return "unfinished";
}

const keep = ({ deps, scope }: Reader, claimed: MailboxRow, place: Place): Promise<boolean> =>
  deps.db.inTenant(scope, (tx) =>
    keepProgress(tx, scope, claimed, {
      delta_link: place.delta_link,
      window_end: place.window_end,
      next_link: place.next_link,
      next_window_end: place.next_window_end,
      round_began_at: place.round_began_at,
    }),
  );
