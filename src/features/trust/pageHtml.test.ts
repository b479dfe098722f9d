import { describe, expect, it } from "vitest";
import { aroundPages, pages } from "../../locales/en/trust.ts";
import { attackers, trustPage } from "../../locales/en/trustPage.ts";
import type { PageWords } from "../../locales/pageWords.ts";
import { type PageName, type Pages, pageHtml, pageNamed, pageNames, titleOf } from "./pageHtml.ts";

const line = { right: 0.1234, guess: 0.125, must: "guess" } as const;
const lines = Object.keys(attackers).map((what) => ({ ...line, what }));
const pack: PageWords = {
  title: "A pack",
  lead: "Questions & answers",
  parts: [
    { id: "first", title: "First?", table: { head: ["What", "Who"], rows: [["<one>", "all"]] } },
    { id: "second", title: "Second?", text: ["Yes."] },
  ],
};
const all: Pages = {
  ...pages,
  trust: trustPage({ date: "2026-11-22", pulses: 1000, size: 8, lines }),
  "data-protection": pack,
};

/** Every text a page is made of; an id is no text. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, part]) => (name === "id" ? [] : textsOf(part)))
    : [];
};
const asHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

describe("a page that opens without sign-in", () => {
  it.each(pageNames)("says every word of %s, under one first heading", (name) => {
    const html = pageHtml(name, all);
    for (const text of textsOf(all[name])) expect(html).toContain(asHtml(text));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(titleOf(all[name])).toBe(`${all[name].title} · Plumbline`);
  });

  it.each(pageNames)("runs no script, loads nothing and has no form: %s", (name) => {
    expect(pageHtml(name, all)).not.toMatch(/<(script|img|iframe|link|form|input)|\son\w+=|https?:|style=/i);
  });

  it.each(pageNames)("leads from %s to all others", (name) => {
    const leads = [...pageHtml(name, all).matchAll(/href="([^"]+)\.html"/g)].map((match) => match[1]);
    expect(leads).toEqual(pageNames.filter((other) => other !== name));
  });

  it("tells for every record how long it is kept and how somebody leaves it", () => {
    const records = pages.privacy.parts.flatMap((part) => Object.values(part.records ?? {}));
    const html = pageHtml("privacy", all);
    const count = (text: string): number => html.split(`<dt>${text}</dt>`).length - 1;
    expect(records.length).toBeGreaterThan(10);
    expect([count(aroundPages.what), count(aroundPages.kept), count(aroundPages.leaves)]).toEqual(
      Array.from({ length: 3 }, () => records.length),
    );
  });

  it("begins a pack with links to its questions", () => {
    const html = pageHtml("data-protection", all);
    expect(html).toContain('<main class="pl-pack">');
    for (const id of ["first", "second"]) {
      expect(html).toContain(`<a href="#${id}">`);
      expect(html).toContain(`<section id="${id}">`);
    }
    expect(pageHtml("trust", all)).not.toContain("pl-pack");
  });

  it("names beside every cell of a table its column, for where columns find no room", () => {
    expect(pageHtml("data-protection", all)).toContain(
      '<th role="rowheader" scope="row">&lt;one&gt;</th><td role="cell" data-head="Who">all</td>',
    );
  });

  it("is found by the name of its file, and no other file is one", () => {
    const found: (PageName | null)[] = ["privacy", "data-protection"].map((name) => pageNamed(`${name}.html`));
    expect(found).toEqual(["privacy", "data-protection"]);
    for (const other of ["tab.html", "toString.html", "side-panel.html"]) expect(pageNamed(other)).toBeNull();
  });
});

describe("the trust page", () => {
  it("gives the lowest and the highest of several engines, of 100", () => {
    const what = "one copy of the files while open";
    const more = [...lines, { ...line, what, right: 1, must: "remains" as const }];
    const html = pageHtml("trust", {
      ...all,
      trust: trustPage({ date: "2026-11-22", pulses: 10, size: 8, lines: more }),
    });
    expect(html).toContain(">12.3 to 100</td>");
    expect(html).toContain("22 November 2026: 10 private askings of 8 people");
  });

  it("refuses figures that it has no words for, and words without figures", () => {
    const figures = { date: "2026-11-22", pulses: 1000, size: 8 };
    expect(() => trustPage({ ...figures, lines: lines.slice(1) })).toThrow(RangeError);
    expect(() => trustPage({ ...figures, lines: [...lines, { ...line, what: "a thing nobody told" }] })).toThrow(
      "a thing nobody told",
    );
  });
});
