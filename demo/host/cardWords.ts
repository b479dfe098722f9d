/** What a text of a card says in a reader's zone and language, and the one link that may stand in it. */
export type Said = readonly (string | { readonly words: string; readonly address: string })[];

const moment =
  /\{\{(DATE|TIME)\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))(?:,\s*(COMPACT|SHORT|LONG))?\)\}\}/g;
const address = /https?:\/\/[^\s<>"]+/g;
const link = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Fills the functions of dates in, as whoever shows a card does; what is none stays as it is. */
export const filled = (text: string, locale: string, timeZone: string): string =>
  text.replace(moment, (whole, kind: string, instant: string, form: string | undefined) => {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) return whole;
    return new Intl.DateTimeFormat(locale, { timeZone, ...styleOf(kind, form) }).format(at);
  });

function styleOf(kind: string, form: string | undefined): Intl.DateTimeFormatOptions {
  if (kind === "TIME") return { timeStyle: "short" };
  if (form === "LONG") return { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  if (form === "SHORT") return { weekday: "short", day: "numeric", month: "short", year: "numeric" };
  return { dateStyle: "short" };
}

/** A text with its links apart; of mark-up nothing else is read. */
export function saidIn(text: string): Said {
  const parts: (string | { words: string; address: string })[] = [];
  let from = 0;
  for (const found of text.matchAll(link)) {
    const [whole, words = "", address = ""] = found;
    if (found.index > from) parts.push(text.slice(from, found.index));
    parts.push(/^https?:\/\//.test(address) ? { words, address } : whole);
    from = found.index + whole.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A message without a card, its addresses apart. @param words what stands for an address */
export function plainSaid(text: string, words: string): Said {
  const found = [...text.matchAll(address)];
  const ends = found.map(({ index, 0: whole }) => index + whole.length);
  return found
    .flatMap(
      ({ index, 0: whole }, place): Said => [
        text.slice(ends[place - 1] ?? 0, index),
        { words, address: whole },
        ...(place === found.length - 1 ? [text.slice(ends[place])] : []),
      ],
    )
    .concat(found.length === 0 ? [text] : [])
    .filter((part) => part !== "");
}

/**
 * Where a link of a card leads in here: a meeting that it names opens in the simulated host, everything else as it is.
 * @param here this page's address
 */
export function leadsTo(address: string, here: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const occurrence = url.searchParams.get("occurrence");
  const named = occurrence === null ? subPageIn(url.searchParams.get("context")) : `occurrence/${occurrence}`;
  if (named === null || (url.host !== "teams.microsoft.com" && url.origin !== new URL(here).origin)) return address;
  return new URL(`/?open=${encodeURIComponent(named)}`, here).href;
}

function subPageIn(context: string | null): string | null {
  try {
    const read: unknown = JSON.parse(context ?? "");
    return typeof read === "object" && read !== null && "subEntityId" in read && typeof read.subEntityId === "string"
      ? read.subEntityId
      : null;
  } catch {
    // No context, or none of ours.
    return null;
  }
}
