import { directionOf, languageFor, regionOf } from "../../src/locales/languages.ts";
import { type Facts, written } from "../../src/locales/message.ts";
import { type ServerWords, serverWords } from "../../src/locales/serverWords.ts";

/** A part of an Adaptive Card, as JSON. */
export type Part = Readonly<Record<string, unknown>>;
export type AdaptiveCard = {
  readonly type: "AdaptiveCard";
  readonly version: "1.4";
  readonly lang: string;
  readonly rtl?: true;
  readonly body: readonly Part[];
  readonly actions?: readonly Part[];
  readonly refresh?: Part;
};
/** `summary` is what a notification shows of it: plain text. */
export type CardMessage = { readonly summary: string; readonly card: AdaptiveCard };

export type CardWords = ServerWords["cards"];
export type Voice = { readonly locale: string; readonly say: (code: keyof CardWords, facts?: Facts) => string };

export function voiceOf(tag: string): Voice {
  const locale = regionOf(tag, languageFor(tag));
  const words = serverWords(tag).cards;
  return { locale, say: (code, facts = {}) => written(words[code], locale, facts) };
}

/** What a press sends to the bot, named so that a press on another bot's card is told apart. */
export const execute = (verb: Verb, title: string, data: Part): Part => ({
  type: "Action.Execute",
  verb: `${VERB}${verb}`,
  title,
  data,
});
export const verbs = ["view", "reminder", "answer", "later", "pause", "stop-series", "stop-all"] as const;
export type Verb = (typeof verbs)[number];
export const VERB = "plumbline.";

/** Functions of the card that whoever shows it fills in the reader's zone and language. */
export const moment = (at: Date): Facts => {
  const instant = `${at.toISOString().slice(0, 19)}Z`;
  return { date: `{{DATE(${instant}, SHORT)}}`, time: `{{TIME(${instant})}}` };
};

/** Our own words, which may hold a date. */
export const text = (said: string, more: Part = {}): Part => ({ type: "TextBlock", text: said, wrap: true, ...more });
/** Words from elsewhere: in these no mark-up, no link and no function of the card is read. */
export const outside = (said: string, more: Part = {}): Part => ({
  type: "RichTextBlock",
  inlines: [{ type: "TextRun", text: said, ...more }],
});
export const heading = (title: string): Part => outside(title, { weight: "Bolder", size: "Medium" });
export const openPage = (title: string, url: string): Part => ({ type: "Action.OpenUrl", title, url });
/** Where answers take all the room there is for buttons. */
export const linkTo = (title: string, url: string): Part => text(`[${title}](${url})`);

export const cardOf = ({ locale }: Voice, parts: Pick<AdaptiveCard, "body" | "actions" | "refresh">): AdaptiveCard => ({
  type: "AdaptiveCard",
  version: "1.4",
  lang: locale,
  ...(directionOf(languageFor(locale)) === "rtl" ? { rtl: true as const } : {}),
  ...parts,
});
