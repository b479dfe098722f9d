import { uuid4 } from "../../api/platform/chance.ts";
import type { Call } from "./call.ts";
import type { Answer, Asked } from "./contract.ts";
import { bareBody, eventBody } from "./eventBody.ts";
import { eventId } from "./eventIds.ts";
import { instantIn } from "./graphTime.ts";
import { DAY_MS, type Inside, insist } from "./inside.ts";
import { type Copy, keyOf, type Window, wholeOf } from "./mailbox.ts";
import { refusalOf } from "./rules.ts";
import type { DeltaItem, DeltaRound, Person } from "./state.ts";

/** A calendar to be walked: a person's, or a group's. */
export type Shelf = {
  readonly reader: Person;
  view(window: Window): Copy[];
  copy(key: string): Copy | null;
};

/** Rounds of one mailbox that stay known; an older token has lost its state. */
const KEPT_ROUNDS = 8;
const GONE = "The sync state generation is not found; full sync is required.";

/**
 * One page of a delta walk over a fixed window: the first round tells everything, a later one what has changed since. A series comes with
 * its master and its dates, what is gone as @removed.
 * @throws GraphRefusal 410 for a token that is too old
 */
export function deltaWalk({ query, call }: Asked, shelf: Shelf): Answer {
  const { inside, prefer } = call;
  const { state, profile } = inside;
  const skip = text(query.$skiptoken);
  const [id, offset] = skip === null ? [uuid4(inside.chance), 0] : placeIn(skip);
  const round = skip === null ? beginRound(inside, shelf, query) : roundBy(inside, shelf, id);
  if (skip === null) {
    state.deltas[id] = round;
    forgetOld(inside, shelf);
  }
  const end = offset + (prefer.pageSize ?? profile.pageSize);
  const isLast = end >= round.items.length;
  return {
    status: 200,
    body: {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(event)",
      ...(isLast
        ? { "@odata.deltaLink": `${call.address}?$deltatoken=${id}` }
        : { "@odata.nextLink": `${call.address}?$skiptoken=${id}.${end}` }),
      value: round.items.slice(offset, end).flatMap((item) => bodyOf(call, shelf, item)),
    },
  };
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

function placeIn(skiptoken: string): [string, number] {
  const [id = "", offset] = skiptoken.split(".");
  const place = Number(offset);
  if (!Number.isInteger(place)) throw refusalOf("G-CAL-5", GONE);
  return [id, place];
}

function beginRound(inside: Inside, shelf: Shelf, query: Asked["query"]): DeltaRound {
  const token = text(query.$deltatoken);
  const last = token === null ? null : roundBy(inside, shelf, token);
  const window = last === null ? windowOf(inside, query) : { from: new Date(last.from), to: new Date(last.to) };
  const copies = shelf.view(window);
  const series = new Set(copies.flatMap(({ originalStart, meeting }) => (originalStart === null ? [] : [meeting])));
  const known = Object.fromEntries([...[...series].map(wholeOf), ...copies].map((copy) => [keyOf(copy), copy.stamp]));
  const before = last?.known ?? {};
  const changed: DeltaItem[] = [
    ...Object.keys(before).flatMap((key) => (known[key] === undefined ? { key, removed: true } : [])),
    ...Object.keys(known).flatMap((key) => (known[key] === before[key] ? [] : { key, removed: false })),
  ];
  // A page may be empty and still not be the last, and may tell the same event twice.
  const oddly = inside.faults.oddWalks
    ? [...Array<null>(inside.profile.pageSize).fill(null), ...changed.slice(0, 1)]
    : [];
  return {
    mailbox: shelf.reader.id,
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    madeAt: inside.clock.now().toISOString(),
    known,
    items: [...oddly, ...changed],
    stale: false,
  };
}

function windowOf(inside: Inside, query: Asked["query"]): Window {
  const [from, to] = [text(query.startDateTime), text(query.endDateTime)];
  insist(
    inside,
    "G-CAL-3",
    from === null || to === null,
    "Both startDateTime and endDateTime, or a token, must be given.",
  );
  const now = inside.clock.now();
  // Only with that rule off is one of them missing: then it is the coming month.
  const window = {
    from: from === null ? now : instantIn(from),
    to: to === null ? new Date(now.getTime() + 30 * DAY_MS) : instantIn(to),
  };
  insist(inside, "G-CAL-1", window.to <= window.from, "The end of the view must be after its start.");
  return window;
}

function roundBy(inside: Inside, { reader }: Shelf, token: string): DeltaRound {
  const round = inside.state.deltas[token];
  if (round === undefined || round.mailbox !== reader.id) throw refusalOf("G-CAL-5", GONE);
  const age = inside.clock.now().getTime() - Date.parse(round.madeAt);
  insist(inside, "G-CAL-5", round.stale || age > inside.profile.deltaTokenDays * DAY_MS, GONE);
  return round;
}

function bodyOf({ inside, prefer }: Call, shelf: Shelf, item: DeltaItem | null): Record<string, unknown>[] {
  if (item === null) return [];
  const { reader } = shelf;
  if (item.removed) return [{ "@removed": { reason: "deleted" }, id: eventId(reader, item.key, prefer.immutableIds) }];
  const copy = shelf.copy(item.key);
  // Gone since the round began: the next round says so.
  if (copy === null) return [];
  const isBare = copy.type === "occurrence" && inside.profile.bareOccurrences;
  return [isBare ? bareBody(reader, copy, prefer) : eventBody(inside.state, reader, copy, prefer)];
}

function forgetOld({ state }: Inside, { reader }: Shelf): void {
  const own = Object.entries(state.deltas).filter(([, { mailbox }]) => mailbox === reader.id);
  for (const [token] of own.slice(0, Math.max(0, own.length - KEPT_ROUNDS))) delete state.deltas[token];
}
