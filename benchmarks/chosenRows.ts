import { parseArgs } from "node:util";

const allKinds = ["naive", "open hands", "cast alone", "whole blind vote"] as const;
const allSpreads = [
  { name: "50 pulses of 40", word: "50x40", tenants: 1, count: 50, people: 40 },
  { name: "1 pulse of 400", word: "1x400", tenants: 1, count: 1, people: 400 },
  { name: "50 pulses of 40 in 10 organisations", word: "50x40/10", tenants: 10, count: 50, people: 40 },
  { name: "100 pulses of 20 in 100 organisations", word: "100x20/100", tenants: 100, count: 100, people: 20 },
] as const;
const allParts = ["votes", "live", "asked", "hints", "outbox", "telemetry", "page"] as const;
const allConnections = [2, 32, 128] as const;

export type Kind = (typeof allKinds)[number];
export type Spread = (typeof allSpreads)[number];
type ChosenRows = {
  readonly rounds: number;
  readonly connectionCounts: readonly number[];
  readonly spreads: readonly Spread[];
  /** The naive path is always among them: every other row is a ratio to it. */
  readonly kinds: readonly Kind[];
  readonly parts: readonly (typeof allParts)[number][];
  /** Nothing was chosen: what is no vote (the measuring core) is told too. */
  readonly isWhole: boolean;
};

/**
 * Which rows a run measures: `--rounds 5 --connections 2,32 --spreads 50x40 --kinds cast,vote`. A kind is named by any
 * word of it. `--parts live,asked,hints,outbox,telemetry,page` measures only these: one room that follows, the way from "ask now" to
 * a result, notifications of Microsoft Graph, a hundred thousand due messages, what telemetry costs a request, and the first
 * question on a slow phone.
 * @throws Error that names what may be said
 */
export function chosenRows(words: readonly string[]): ChosenRows {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: text, connections: text, spreads: text, kinds: text, parts: text },
  });
  const list = (value: string | undefined) => value?.split(",").map((word) => word.trim());
  const rounds = Number(values.rounds ?? "3");
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a whole number from 1");
  const counts = list(values.connections)?.map(Number) ?? allConnections;
  if (counts.some((count) => !Number.isInteger(count) || count < 1)) throw new Error("--connections is like 2,32,128");
  const kindsAsked = list(values.kinds);
  const kinds = allKinds.filter(
    (kind) => kind === "naive" || some(kindsAsked, (word) => kind.split(" ").includes(word)),
  );
  const spreadsAsked = list(values.spreads);
  const spreads = allSpreads.filter(({ word }) => some(spreadsAsked, (asked) => asked === word));
  const partsAsked = list(values.parts);
  const isWhole = [values.connections, kindsAsked, spreadsAsked, partsAsked].every((word) => word === undefined);
  const parts = isWhole ? allParts : allParts.filter((part) => (partsAsked ?? ["votes"]).includes(part));
  if (parts.length === 0) throw new Error("--parts names some of votes, live, asked, hints, outbox, telemetry, page");
  if (kinds.length === 1) throw new Error("--kinds names some of hands, cast, vote");
  if (spreads.length === 0) throw new Error("--spreads names some of 50x40, 1x400, 50x40/10, 100x20/100");
  return {
    rounds,
    connectionCounts: counts,
    spreads,
    kinds,
    parts,
    isWhole,
  };
}

const some = (asked: readonly string[] | undefined, fits: (word: string) => boolean): boolean =>
  asked === undefined || asked.some(fits);
