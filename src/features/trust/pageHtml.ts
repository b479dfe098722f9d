import { aroundPages } from "../../locales/en/trust.ts";
import type { AroundPages, PageWords, Part, Stored, TableWords } from "../../locales/pageWords.ts";

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
 * All of it is written when the site is built; the page about an answer leads to itself in other languages. Where parts have an id, the page is a pack: a list of them comes first, and
 * each begins a sheet of paper.
 */
export function pageHtml(name: PageName, pages: Pages, inLanguages: readonly Way[] = []): string {
  const others = pageNames.filter((other) => other !== name);
  return bodyHtml(pages[name], aroundPages, [
    ...(name === "trust" ? inLanguages : []),
    ...others.map((other) => ({ file: `${other}.html`, words: pages[other].title, language: "en" })),
  ]);
}

/** A way to another page: its file, what is pressed, and the language of both. */
export type Way = { readonly file: string; readonly words: string; readonly language: string };

/** The same for a page in any language. `others` come after it; those in another language say so. */
export const bodyHtml = ({ title, lead, parts }: PageWords, around: AroundPages, others: readonly Way[]): string =>
  [
    `<main${parts.some(({ id }) => id !== undefined) ? ' class="pl-pack"' : ""}>`,
    `<header>${tag("p", around.product)}${tag("h1", title)}${tag("p", lead)}</header>`,
    contentsHtml(parts, around),
    ...parts.map((part) => partHtml(part, around)),
    "</main>",
    `<nav class="pl-others" aria-label="${escaped(around.others)}"><ul>`,
    ...others.map(
      ({ file, words, language }) =>
        `<li><a href="${file}" lang="${language}" hreflang="${language}">${escaped(words)}</a></li>`,
    ),
    "</ul></nav>",
  ].join("\n");

function contentsHtml(parts: readonly Part[], around: AroundPages): string {
  const places = parts.filter(({ id }) => id !== undefined);
  if (places.length === 0) return "";
  const links = places.map(({ id = "", title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`);
  return `<nav class="pl-contents" aria-label="${escaped(around.contents)}"><ol>${links.join("\n")}</ol></nav>`;
}

const partHtml = (
  { id, title, text = [], steps = [], list = [], table, records = {} }: Part,
  around: AroundPages,
): string =>
  [
    id === undefined ? "<section>" : `<section id="${escaped(id)}">`,
    tag("h2", title),
    ...text.map((paragraph) => tag("p", paragraph)),
    steps.length === 0 ? "" : `<ol>${steps.map((step) => tag("li", step)).join("\n")}</ol>`,
    list.length === 0 ? "" : `<ul>${list.map(pointHtml).join("\n")}</ul>`,
    table === undefined ? "" : tableHtml(title, table),
    ...Object.values(records).map((stored) => storedHtml(stored, around)),
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

const storedHtml = ({ title, what, kept, leaves }: Stored, around: AroundPages): string =>
  [
    `<div class="pl-stored">${tag("h3", title)}<dl>`,
    tag("dt", around.what) + tag("dd", what),
    tag("dt", around.kept) + tag("dd", kept),
    tag("dt", around.leaves) + tag("dd", leaves ?? around.nobody),
    "</dl></div>",
  ].join("\n");

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
