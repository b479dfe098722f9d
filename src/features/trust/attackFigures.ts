import type { AttackFigures, AttackLine } from "../../locales/pageWords.ts";

const row =
  /^\| (?<engine>[^|]+) \| (?<what>[^|]+) \| \*\*(?<right>[\d.]+)\*\* \| (?<guess>[\d.]+) \| (?<must>[^|]+) \|$/;

/**
 * The figures of the attack report, docs/attack.md, as its own run wrote them.
 * @throws RangeError when it has no date, no size or no row that can be read
 */
export function attackFigures(report: string): AttackFigures {
  const date = /^Written by .* on (\d{4}-\d\d-\d\d)/m.exec(report)?.[1];
  const size = /^(\d+) private pulses of (\d+) people on each engine/m.exec(report);
  const lines = report.split("\n").flatMap((line): AttackLine[] => {
    const { what, right, guess, must } = row.exec(line)?.groups ?? {};
    if (what === undefined || must === undefined) return [];
    return [{ what, right: Number(right), guess: Number(guess), must: meaning(must) }];
  });
  if (date === undefined || size === null || lines.length === 0)
    throw new RangeError("no figures in the attack report");
  return { date, pulses: Number(size[1]), size: Number(size[2]), lines };
}

const meaning = (must: string): AttackLine["must"] =>
  /^\d/.test(must) ? "guess" : must.startsWith("above") ? "succeed" : "remains";
