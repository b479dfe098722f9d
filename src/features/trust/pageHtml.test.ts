import { describe, expect, it } from "vitest";
import { aroundPages, pages } from "../../locales/en/trust.ts";
import { type PageName, pageHtml, pageNamed, titleOf } from "./pageHtml.ts";

const names = Object.keys(pages) as PageName[];

/** Every text a page is made of. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
const asHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

describe("a page that opens without sign-in", () => {
  it.each(names)("says every word of %s, under one first heading", (name) => {
    const html = pageHtml(name);
    for (const text of textsOf(pages[name])) expect(html).toContain(asHtml(text));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(titleOf(name)).toBe(`${pages[name].title} · Plumbline`);
  });

  it.each(names)("runs no script, loads nothing and has no form: %s", (name) => {
    expect(pageHtml(name)).not.toMatch(/<(script|img|iframe|link|form|input)|\son\w+=|https?:|style=/i);
  });

  it.each(names)("leads from %s to the three others", (name) => {
    const leads = [...pageHtml(name).matchAll(/href="([^"]+)\.html"/g)].map((match) => match[1]);
    expect(leads.toSorted()).toEqual(names.filter((other) => other !== name).toSorted());
  });

  it("tells for every record how long it is kept and how somebody leaves it", () => {
    const records = pages.privacy.parts.flatMap((part) => Object.values(part.records ?? {}));
    const html = pageHtml("privacy");
    const count = (text: string): number => html.split(`<dt>${text}</dt>`).length - 1;
    expect(records.length).toBeGreaterThan(10);
    expect([count(aroundPages.what), count(aroundPages.kept), count(aroundPages.leaves)]).toEqual(
      Array.from({ length: 3 }, () => records.length),
    );
  });

  it("is found by the name of its file, and no other file is one", () => {
    expect(pageNamed("privacy.html")).toBe("privacy");
    for (const other of ["tab.html", "toString.html", "side-panel.html"]) expect(pageNamed(other)).toBeNull();
  });
});
