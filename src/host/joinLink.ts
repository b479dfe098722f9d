/** A meeting of Microsoft Teams, in the long form and the short one, in every cloud. */
const meeting =
  /https:\/\/(?:[\w-]+\.)*teams\.(?:microsoft\.(?:com|us)|live\.com|microsoftonline\.cn)\/(?:l\/meetup-join|meet)\/[^\s"'<>]+/i;
/** What Outlook makes of links for people it protects from them; before the question mark may stand a path. */
const protectedLink =
  /https:\/\/[\w.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)\/[^\s"'<>?]*\?[^\s"'<>]+/gi;
const LONGEST = 2048;

const plain = (html: string): string => html.replaceAll(/&(?:amp|#38|#x26);/gi, "&");

/**
 * The link of the Teams meeting in the text of an appointment, as the calendar knows it; null where there is none. The
 * first counts: below an invitation often stand older ones.
 */
export function joinLinkIn(html: string): string | null {
  const text = plain(html).replaceAll(protectedLink, (link) => targetOf(link));
  const [found] = meeting.exec(text) ?? [];
  return found === undefined || found.length > LONGEST ? null : found;
}

function targetOf(link: string): string {
  try {
    return new URL(link).searchParams.get("url") ?? link;
  } catch {
    return link;
  }
}
