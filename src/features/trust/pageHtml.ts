import { aroundPages } from "../../locales/en/trust.ts";
import type { PageWords, Part, Stored, TableWords } from "../../locales/pageWords.ts";

/** In the order in which they lead to each other. */
export const pageNames = ["trust", "privacy", "data-protection", "terms", "support"] as const;
export type PageName = (typeof pageNames)[number];
export type Pages = Readonly<Record<PageName, PageWords>>;

/** Whether a file of this name, as in "privacy.html", is one of the pages. */
export const pageNamed = (file: string): PageName | null => pageNames.find((name) => file === `${name}.html`) ?? null;

/** What stands in the browser's tab, as HTML. */
export const titleOf = ({ title }: PageWords): string => escaped(`${title} · ${aroundPages.product}`);

/**
 * Everything inside <body>, as HTML that needs no script: who reads these pages has no reason yet to trust one.
 * All of it is written when the site is built. Where parts have an id, the page is a pack: a list of them comes first, and
 * each begins a sheet of paper.
 */
export function pageHtml(name: PageName, pages: Pages): string {
  const { title, lead, parts } = pages[name];
  const others = pageNames.filter((other) => other !== name);
  return [
    `<main${parts.some(({ id }) => id !== undefined) ? ' class="pl-pack"' : ""}>`,
    `<header>${tag("p", aroundPages.product)}${tag("h1", title)}${tag("p", lead)}</header>`,
    contentsHtml(parts),
    ...parts.map(partHtml),
    "</main>",
    `<nav class="pl-others" aria-label="${escaped(aroundPages.others)}"><ul>`,
    ...others.map((other) => `<li><a href="${other}.html">${escaped(pages[other].title)}</a></li>`),
    "</ul></nav>",
  ].join("\n");
}

function contentsHtml(parts: readonly Part[]): string {
  const places = parts.filter(({ id }) => id !== undefined);
  if (places.length === 0) return "";
  const links = places.map(({ id = "", title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`);
  return `<nav class="pl-contents" aria-label="${escaped(aroundPages.contents)}"><ol>${links.join("\n")}</ol></nav>`;
}

const partHtml = ({ id, title, text = [], steps = [], list = [], table, records = {} }: Part): string =>
  [
    id === undefined ? "<section>" : `<section id="${escaped(id)}">`,
    tag("h2", title),
    ...text.map((paragraph) => tag("p", paragraph)),
    steps.length === 0 ? "" : `<ol>${steps.map((step) => tag("li", step)).join("\n")}</ol>`,
    list.length === 0 ? "" : `<ul>${list.map(pointHtml).join("\n")}</ul>`,
    table === undefined ? "" : tableHtml(title, table),
    ...Object.values(records).map(storedHtml),
    "</section>",
  ].join("\n");

const pointHtml = (point: NonNullable<Part["list"]>[number]): string =>
  typeof point === "string" ? tag("li", point) : `<li>${tag("strong", point[0])}${tag("p", point[1])}</li>`;

/** Where there is no room for columns the cells stand below each other, so each names its column and keeps its role. */
const tableHtml = (title: string, { head, rows }: TableWords): string =>
  [
    `<table role="table" aria-label="${escaped(title)}"><thead role="rowgroup"><tr role="row">`,
    ...head.map((name) => `<th role="columnheader" scope="col">${escaped(name)}</th>`),
    '</tr></thead><tbody role="rowgroup">',
    ...rows.map(
      ([first = "", ...cells]) =>
        `<tr role="row"><th role="rowheader" scope="row">${escaped(first)}</th>${cells
          .map((cell, at) => `<td role="cell" data-head="${escaped(head[at + 1] ?? "")}">${escaped(cell)}</td>`)
          .join("")}</tr>`,
    ),
    "</tbody></table>",
  ].join("\n");

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
