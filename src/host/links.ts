/** The sub-page under which a host opens a meeting; `placesOf` reads it. */
export const subPageOf = (occurrenceId: string): string => `occurrence/${occurrenceId}`;

/** Our own page about a meeting, for whoever has no host around it. */
export const plainLink = (page: Pick<Window, "location">, occurrenceId: string): string =>
  new URL(`plain-link.html?occurrence=${encodeURIComponent(occurrenceId)}`, page.location.href).href;

/**
 * A link that opens a meeting in the personal app of whoever follows it: unlike a link to a tab it needs no membership
 * of the team or chat it was copied in. Its form is Microsoft's, "Deep link to an application".
 * @param plain where clients go that cannot open it
 */
export function deepLink(appId: string, occurrenceId: string, title: string, plain: string): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/personal`);
  link.searchParams.set("webUrl", plain);
  link.searchParams.set("label", title);
  link.searchParams.set("context", JSON.stringify({ subEntityId: subPageOf(occurrenceId) }));
  // Older clients take a plus for a plus.
  return link.href.replaceAll("+", "%20");
}
