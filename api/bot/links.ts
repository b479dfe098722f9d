import type { Pages } from "../platform/botConfig.ts";

/** Our own page about a meeting, for whoever has no host around it. */
const plainPage = (pages: Pages, occurrenceId: string): string =>
  `${pages.site}/plain-link.html?occurrence=${encodeURIComponent(occurrenceId)}`;

/**
 * Opens a meeting in the personal app of whoever follows it, else in a browser. Its form is Microsoft's, "Deep link to an
 * application". It holds no answer, no name and no token.
 */
export function meetingLink(pages: Pages, occurrenceId: string, title: string): string {
  const plain = plainPage(pages, occurrenceId);
  if (pages.teamsAppId === null) return plain;
  const link = new URL(`https://teams.microsoft.com/l/entity/${pages.teamsAppId}/personal`);
  link.searchParams.set("webUrl", plain);
  link.searchParams.set("label", title);
  link.searchParams.set("context", JSON.stringify({ subEntityId: `occurrence/${occurrenceId}` }));
  // Older clients take a plus for a plus; a bracket would end a link in the text of a card.
  return link.href.replaceAll("+", "%20").replaceAll("(", "%28").replaceAll(")", "%29");
}

/** The page of the dialog in a chat or a meeting. */
export const dialogPage = (pages: Pages, occurrenceId: string): string =>
  `${pages.site}/dialog.html?occurrence=${encodeURIComponent(occurrenceId)}`;
