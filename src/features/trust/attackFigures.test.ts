import { describe, expect, it } from "vitest";
import { attackFigures } from "./attackFigures.ts";

const report = `Written by \`npm run attack\` on 2026-11-22, in one run.

1000 private pulses of 8 people on each engine; all answer one after the other.

| engine | what the attacker has | right | a guess | must be |
| --- | --- | --- | --- | --- |
| PGlite | one dump | **0.1313** | 0.125 | 0.1123 to 0.1383 |
| PGlite | a planted design (weak) | **1.0000** | 0.125 | above 0.9 |
| PostgreSQL 18 (embedded) | many dumps | **0.9950** | 0.125 | none: it remains |
`;

describe("the figures of the attack report", () => {
  it("are read row by row, with what each must be", () => {
    expect(attackFigures(report)).toEqual({
      date: "2026-11-22",
      pulses: 1000,
      size: 8,
      lines: [
        { what: "one dump", right: 0.1313, guess: 0.125, must: "guess" },
        { what: "a planted design (weak)", right: 1, guess: 0.125, must: "succeed" },
        { what: "many dumps", right: 0.995, guess: 0.125, must: "remains" },
      ],
    });
  });

  it("are missed where the report is another", () => {
    for (const broken of [
      "",
      report.replace("Written", "By"),
      report.replaceAll("**", ""),
      report.replace("1000 p", "p"),
    ])
      expect(() => attackFigures(broken)).toThrow(RangeError);
  });
});
