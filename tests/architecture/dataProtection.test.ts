import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { register } from "../../api/platform/db/register.ts";
import { facts, readingPageSources, readingPages } from "../../scripts/readingPages.ts";
import { addresses } from "../../src/contract/addresses.ts";
import { changeCode } from "../../src/contract/change.ts";
import { attackFigures } from "../../src/features/trust/attackFigures.ts";
import { changed, dataProtection } from "../../src/locales/en/dataProtection.ts";
import { attackers, residuals } from "../../src/locales/en/trustPage.ts";
import type { PageWords } from "../../src/locales/pageWords.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const pages = readingPages();
const pack = pages["data-protection"];
const part = (id: string) => {
  const found = pack.parts.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`the pack has no question ${id}`);
  return found;
};
const tableOf = (id: string) => part(id).table?.rows ?? [];

describe("the pack for works councils and data protection", () => {
  test("has for each table of the register what it holds, how long, how a person leaves it, and every column that names one", () => {
    for (const [table, { people, kept }] of Object.entries(register)) {
      const rowIn = (id: string) => tableOf(id).filter(([name]) => name?.endsWith(` (${table})`));
      const [stored, long, person] = [rowIn("stored"), rowIn("how-long"), rowIn("a-person")];
      expect([stored.length, long.length, person.length], table).toEqual([1, 1, 1]);
      for (const cell of [...(stored[0] ?? []), ...(long[0] ?? []), ...(person[0] ?? [])])
        expect(cell.length).toBeGreaterThan(3);
      for (const column of Object.keys(people)) expect(person[0]?.[2], table).toContain(`${column}: `);
      for (const number of kept.match(/\d+ \w+/g) ?? []) expect(long[0]?.[1], table).toContain(number);
    }
    expect(tableOf("stored")).toHaveLength(Object.keys(register).length);
    expect(JSON.stringify(part("stored"))).toContain(`${Object.keys(register).length} tables and no others`);
  });

  test("has for every address of the interface who may use it", () => {
    expect(tableOf("who-reads").length + tableOf("who-changes").length).toBe(Object.keys(addresses).length);
  });

  test("is right that no address takes a person and gives back something about them", () => {
    const ofPerson = Object.values(addresses).filter(({ path: place }) => place.includes("{personId}"));
    expect(ofPerson.length).toBeGreaterThan(0);
    expect(ofPerson.filter(({ method }) => method === "GET")).toEqual([]);
    expect(JSON.stringify(part("performance-and-behaviour"))).toContain("Nobody can ask for a person");
  });

  test("knows every kind of line of the team's log", () => {
    expect(Object.keys(changed).toSorted()).toEqual(changeCode.options.toSorted());
    for (const words of Object.values(changed)) expect(JSON.stringify(part("logged"))).toContain(words);
  });

  test("says the days that the program deletes by", () => {
    expect(part("how-long").text?.join(" ")).toContain(`It is ${facts.retentionUsual} days after the meeting`);
  });
});

describe("the trust page", () => {
  const trust = JSON.stringify(pages.trust);

  test("shows every figure of the attack report as it stands there", () => {
    const { lines, pulses, size } = attackFigures(read("docs/attack.md"));
    expect(trust).toContain(`${pulses} private askings of ${size} people`);
    const rows = pages.trust.parts.find(({ title }) => title === "How it is checked")?.table?.rows ?? [];
    const told = new Map(Object.entries(attackers));
    expect(rows).toHaveLength(told.size);
    for (const { what, right, guess } of lines) {
      const [, shown = "", byGuess] = rows.find(([words]) => words === told.get(what)) ?? [];
      const [low = 0, high = low] = shown.split(" to ").map(Number);
      expect(right * 100, what).toBeGreaterThan(low - 0.051);
      expect(right * 100, what).toBeLessThan(high + 0.051);
      expect(Number(byGuess)).toBeCloseTo(guess * 100, 1);
    }
  });

  test("tells everything that docs/trust.md says cannot be hidden, and no less", () => {
    const long = read("docs/trust.md");
    const chapter = long.slice(long.indexOf("## What we cannot hide"));
    const named = [...chapter.matchAll(/^- \*\*([^*]+?)\.?\*\*/gm)].map((match) => match[1]);
    expect(Object.keys(residuals)).toEqual(named);
    for (const [found, text] of Object.values(residuals)) {
      expect(trust).toContain(found);
      expect(trust).toContain(text);
    }
  });

  test("repeats the promise of the first screen word for word", () => {
    const promise = "Your answer is stored without your name. We know that you took part, not what you answered.";
    expect(read("src/locales/en/pulse.ts")).toContain(promise);
    expect(pages.trust.lead).toContain(promise);
  });
});

describe("whoever reads these pages", () => {
  const texts = (page: PageWords): string[] =>
    page.parts.flatMap(({ text = [], steps = [], list = [], table, records = {} }) => [
      ...text,
      ...steps,
      ...list.map((point) => (typeof point === "string" ? point : point[1])),
      ...(table?.rows.flat() ?? []),
      ...Object.values(records).flatMap(({ what, kept, leaves }) => [what, kept, leaves ?? ""]),
    ]);
  const sentences = (page: PageWords): string[] =>
    [page.lead, ...texts(page)].flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((one) => /\w \w/.test(one));
  const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

  test.each(["trust", "privacy", "data-protection"] as const)(
    "finds short sentences in %s: twelve words or so, none above thirty",
    (name) => {
      const lengths = sentences(pages[name]).map(wordsIn);
      expect(lengths.length).toBeGreaterThan(60);
      expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThan(13);
      expect(sentences(pages[name]).filter((one) => wordsIn(one) > 30)).toEqual([]);
    },
  );

  test("finds the ten questions that the lead promises", () => {
    expect(pack.parts).toHaveLength(10);
    expect(dataProtection.lead).toMatch(/^Ten questions/);
  });

  test("finds them built anew whenever what they say of the program changes", () => {
    for (const file of readingPageSources) expect(read(file).length).toBeGreaterThan(0);
    const taken = [...read("scripts/readingPages.ts").matchAll(/from "\.\.\/(api[^"]+)"/g)].map((match) => match[1]);
    for (const file of taken) expect(readingPageSources).toContain(file);
  });
});
