/** The text of a body in HTML, links with their address behind their words, as Outlook gives it. */
export const textOf = (html: string): string =>
  html
    .replaceAll(
      /<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs,
      (_, link: string, words: string) => `${words}${words === link ? "" : ` \u0001${link}\u0002`}`,
    )
    .replaceAll(/(<br\s*\/?>)?<\/(p|div|h\d)>|<br\s*\/?>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("\u0001", "<")
    .replaceAll("\u0002", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");

/** What somebody typed, as a body in HTML. */
export const htmlOf = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/([^\n]*?) ?&lt;(https?:\/\/[^\s&]*(?:&amp;[^\s&]+)*)&gt;/g, '<a href="$2">$1</a>')
    .split("\n")
    .map((line) => `<div>${line === "" ? "<br>" : line}</div>`)
    .join("");

/** Where Microsoft Teams has written its part, which nobody else changes. */
const invitation = /(<br>)?<div>_{10,}<\/div>.*$/s;
export const ownPart = (html: string): string => html.replace(invitation, "");
export const invitationIn = (html: string): string => invitation.exec(html)?.[0] ?? "";
