import type { AttackFigures, AttackLine } from "./pageWords.ts";

/** What a language has to say about the figures of docs/attack.md. */
export type AttackWords = {
  /** By the name that docs/attack.md gives it, in the order in which they are told. */
  readonly attackers: Readonly<Record<string, string>>;
  readonly worth: Readonly<Record<AttackLine["must"], string>>;
  /** On several engines: the lowest and the highest. */
  readonly span: (low: string, high: string) => string;
};

/** Dates and numbers as the language writes them, and a row for each attacker: of 100 people named right, and by guessing. */
export type AttackTable = Readonly<Record<"date" | "pulses" | "size", string>> & {
  readonly rows: readonly (readonly string[])[];
};

/**
 * @param tag whose dates and numbers, as in "en-GB"
 * @throws RangeError when something was measured that there are no words for, or the other way round
 */
export function attackTable(
  { date, pulses, size, lines }: AttackFigures,
  tag: string,
  { attackers, worth, span }: AttackWords,
): AttackTable {
  const found = Map.groupBy(lines, ({ what }) => what);
  const untold = [...new Set([...found.keys(), ...Object.keys(attackers)])].filter(
    (what) => !found.has(what) || attackers[what] === undefined,
  );
  if (untold.length > 0) throw new RangeError(`the trust page and docs/attack.md differ in: ${untold.join("; ")}`);

  const { format } = new Intl.NumberFormat(tag, { maximumFractionDigits: 1, useGrouping: "min2" });
  const of100 = (share: number): string => format(Math.round(share * 1000) / 10);
  const spanOf = (shares: readonly number[]): string => {
    const [low, high] = [of100(Math.min(...shares)), of100(Math.max(...shares))];
    return low === high ? low : span(low, high);
  };
  return {
    date: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date)),
    pulses: format(pulses),
    size: format(size),
    rows: Object.entries(attackers).map(([what, words]) => {
      const same = found.get(what) ?? [];
      return [
        words,
        spanOf(same.map(({ right }) => right)),
        spanOf(same.map(({ guess }) => guess)),
        worth[same[0]?.must ?? "remains"],
      ];
    }),
  };
}
