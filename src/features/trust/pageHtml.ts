import { aroundPages, pages } from "../../locales/en/trust.ts";
import type { PageWords, Part, Stored } from "../../locales/pageWords.ts";

export type PageName = keyof typeof pages;

/** Whether a file of this name, as in "privacy.html", is one of the pages. */
export const pageNamed = (file: string): PageName | null => {
  const name = file.replace(/\.html$/, "");
  return Object.hasOwn(pages, name) ? (name as PageName) : null;
};

/** What stands in the browser's tab, as HTML. */
export const titleOf = (name: PageName): string => escaped(`${pages[name].title} · ${aroundPages.product}`);

/**
 * Everything inside <body>, as HTML that needs no script: who reads these pages has no reason yet to trust one.
 * All of it is written when the site is built.
 */
export function pageHtml(name: PageName): string {
  const { title, lead, parts }: PageWords = pages[name];
  const others = (Object.keys(pages) as PageName[]).filter((other) => other !== name);
  return [
    "<main>",
    `<header>${tag("p", aroundPages.product)}${tag("h1", title)}${tag("p", lead)}</header>`,
    ...parts.map(partHtml),
    "</main>",
    `<nav aria-label="${escaped(aroundPages.others)}"><ul>`,
    ...others.map((other) => `<li><a href="${other}.html">${escaped(pages[other].title)}</a></li>`),
    "</ul></nav>",
  ].join("\n");
}

const partHtml = ({ title, text = [], steps = [], list = [], records = {} }: Part): string =>
  [
    "<section>",
    tag("h2", title),
    ...text.map((paragraph) => tag("p", paragraph)),
    steps.length === 0 ? "" : `<ol>${steps.map((step) => tag("li", step)).join("\n")}</ol>`,
    list.length === 0 ? "" : `<ul>${list.map(pointHtml).join("\n")}</ul>`,
    ...Object.values(records).map(storedHtml),
    "</section>",
  ].join("\n");

const pointHtml = (point: NonNullable<Part["list"]>[number]): string =>
  typeof point === "string" ? tag("li", point) : `<li>${tag("strong", point[0])}${tag("p", point[1])}</li>`;

const storedHtml = ({ title, what, kept, leaves }: Stored): string =>
  [
    `<div class="pl-stored">${tag("h3", title)}<dl>`,
    tag("dt", aroundPages.what) + tag("dd", what),
    tag("dt", aroundPages.kept) + tag("dd", kept),
    tag("dt", aroundPages.leaves) + tag("dd", leaves ?? aroundPages.nobody),
    "</dl></div>",
  ].join("\n");

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
