import type { DeltaPage, Outcome } from "../../../../graph/graph.ts";
import type { GraphEvent } from "../../../../graph/graphEvent.ts";
import { isBare, toldBy, withMaster } from "../../../../graph/told.ts";
import { seriesByMaster } from "../../tell/reads.ts";
import { type Reader, tell, tellGone } from "../../tell/writes.ts";

export type Failed = Exclude<Outcome<unknown>, { outcome: "ok" }>;

/** Of an event that stands twice on a page the last one counts. */
export async function readPage(
  reader: Reader,
  page: DeltaPage,
  masters: Map<string, GraphEvent>,
  readAt: Date,
): Promise<Failed | null> {
  const events = new Map<string, GraphEvent>();
  for (const event of page.events) {
    if (event.type === "seriesMaster") masters.set(event.id, event);
    else events.set(event.id, event);
  }
  for (const event of events.values()) {
    const failed = await readEvent(reader, event, masters, readAt);
    if (failed !== null) return failed;
  }
  for (const id of page.removed) {
    const failed = await askAgain(reader, id);
    if (failed !== null) return failed;
  }
  return null;
}

/** One event with all it needs: the key of its series, and what a delta leaves out. */
async function readEvent(
  reader: Reader,
  event: GraphEvent,
  masters: Map<string, GraphEvent>,
  readAt: Date,
): Promise<Failed | null> {
  const { deps, graph, scope, mailbox } = reader;
  const masterId = event.seriesMasterId ?? null;
  let master = masterId === null ? null : (masters.get(masterId) ?? null);
  let series: { iCalUId: string; subject: string | null } | null = null;
  if (masterId !== null) {
    const known =
      master === null && !isBare(event)
        ? await deps.db.inTenant(scope, (tx) => seriesByMaster(tx, scope, mailbox.personId, masterId))
        : undefined;
    if (master === null && known === undefined) {
      const read = await graph.event(mailbox, masterId);
      // Deleted since the page was made: the page after it says so.
      if (read.outcome === "gone") return null;
      if (read.outcome !== "ok") return read;
      master = read.value;
      masters.set(masterId, master);
    }
    const iCalUId = known?.ical_uid ?? master?.iCalUId;
    if (!iCalUId) return null;
    series = { iCalUId, subject: master?.subject ?? null };
  }
  const told = toldBy(withMaster(event, isBare(event) ? master : null), series);
  if (told === null) return null;
  const kept = await tell(reader, told, readAt);
  return kept.outcome === "ok" ? null : kept;
}

/** What a mailbox no longer tells of: it may only have left what is read, so it is asked for by itself. */
export async function askAgain(reader: Reader, eventId: string): Promise<Failed | null> {
  const { deps, graph, scope, mailbox } = reader;
  const readAt = deps.clock.now();
  const found = await graph.event(mailbox, eventId);
  if (found.outcome === "gone" && found.status === 404) {
    await tellGone(reader, eventId, readAt);
    return null;
  }
  if (found.outcome !== "ok") return found;
  if (found.value.type === "seriesMaster") return null;
  return readEvent({ deps, graph, scope, mailbox }, found.value, new Map(), readAt);
}
