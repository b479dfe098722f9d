import type { Place } from "./byteSearch.ts";
import { recordsIn, rowsIn } from "./writeAheadLog.ts";

/**
 * What one copy of a database's files tells about order: for each place of a paper or a ballot the transaction that first
 * wrote it. A place is found by its form alone, so this needs no key.
 */
export type Read = {
  readonly written: ReadonlyMap<string, number>;
  /** How many states of maps (or how many rows) were found, old ones included. */
  readonly states: number;
};

/** `maps` is how the product keeps papers and ballots, `rows` is the planted design: a row for each. */
export type Design = "maps" | "rows";

export function readFiles(files: readonly Place[], design: Design): Read {
  const placesIn = design === "maps" ? placesInMaps : placesInRows;
  const written = new Map<string, number>();
  const seen = new Set<string>();
  for (const source of [recordsIn(files), rowsIn(files)])
    for (const { xid, bytes } of source)
      for (const places of placesIn(bytes)) {
        seen.add(`${xid} ${places[0]}`);
        for (const place of places) written.set(place, Math.min(xid, written.get(place) ?? xid));
      }
  return { written, states: seen.size };
}

const placeLength = 43;
const mapMark = Buffer.from([placeLength, 0, 0, 0x80]);
const isPlace = /^[A-Za-z0-9_-]{43}$/;

/**
 * The keys of each jsonb object whose first key is as long as a place: a count, a length for each key and value, and then
 * the keys one after the other. Layout: jsonb.h of PostgreSQL. A large map is stored in parts, of which the first holds
 * the keys of 38 answers.
 */
function* placesInMaps(bytes: Buffer): Generator<string[]> {
  for (let at = bytes.indexOf(mapMark, 4); at !== -1; at = bytes.indexOf(mapMark, at + 1)) {
    const head = bytes.readUInt32LE(at - 4);
    const count = head & 0x0fffffff;
    if (head >>> 28 !== 2 || count > 1000) continue;
    const places: string[] = [];
    for (let start = at + 8 * count; places.length < count; start += placeLength) {
      const place = bytes.toString("latin1", start, start + placeLength);
      if (!isPlace.test(place)) break;
      places.push(place);
    }
    if (places.length > 0) yield places;
  }
}

// A short text stands behind one byte with twice its length and one; in a map something readable follows the place.
const rowPlace = /Y([A-Za-z0-9_-]{43})(?![A-Za-z0-9+/_-])/g;

function* placesInRows(bytes: Buffer): Generator<string[]> {
  for (const [, place = ""] of bytes.toString("latin1").matchAll(rowPlace)) yield [place];
}
