import type { BallotMap } from "../platform/db/tables.ts";

/**
 * The ballots of one row stand in eight maps. Which map a ballot is in follows from its place, and so from nothing that
 * has to do with time or a person. Every answer stores all eight anew (see `addedTo`): as rows, or as columns written one
 * at a time, they would each have an age, and one look at the database would show which was written last.
 */
export const ballotMaps = [
  "ballots_0",
  "ballots_1",
  "ballots_2",
  "ballots_3",
  "ballots_4",
  "ballots_5",
  "ballots_6",
  "ballots_7",
] as const satisfies readonly BallotMap[];

/** @param place HMAC in base64url, whose first byte is any with the same chance */
export function ballotMapOf(place: string): BallotMap {
  const first = Buffer.from(place.slice(0, 4), "base64url")[0] ?? 0;
  return ballotMaps[first % ballotMaps.length] ?? "ballots_0";
}

/** Every ballot of a row: by place, what stands there under the box key. */
export const allBallots = (row: { readonly [Name in BallotMap]: Record<string, string> }): Record<string, string> =>
  Object.assign({}, ...ballotMaps.map((name) => row[name])) as Record<string, string>;

/** An open row without a ballot. */
export const noBallots = (): Record<BallotMap, "{}"> =>
  Object.fromEntries(ballotMaps.map((name) => [name, "{}"])) as Record<BallotMap, "{}">;

/** Entries by the map they belong to. */
export function byBallotMap(
  entries: Readonly<Record<string, string>>,
): Partial<Record<BallotMap, Record<string, string>>> {
  const maps: Partial<Record<BallotMap, Record<string, string>>> = {};
  for (const [place, locked] of Object.entries(entries)) {
    const name = ballotMapOf(place);
    maps[name] = { ...maps[name], [place]: locked };
  }
  return maps;
}
