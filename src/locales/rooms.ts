import type { first } from "./en/first.ts";
import type { late } from "./en/late.ts";
import type { outlook } from "./en/outlook.ts";
import type { outlookEvents } from "./en/outlookEvents.ts";
import type { rest } from "./en/rest.ts";
import type { server } from "./en/server.ts";

/**
 * The words of the interface by room, in every language under the same codes: English decides which there are, and a
 * language that lacks one does not compile. `first` holds the rooms that are needed until the first question is answered,
 * `late` those of pages that are opened now and then, `outlook` those of the pane in Outlook, `rest` all others. A new room: its file in `en`, a line in
 * `en/first.ts`, `en/rest.ts` or `en/late.ts`, and the same in each language.
 */
export type FirstWords = typeof first;
export type RestWords = typeof rest;
export type LateWords = typeof late;
export type OutlookWords = { readonly outlook: typeof outlook };
export type Words = FirstWords & RestWords & LateWords & OutlookWords;

/** As many texts, in other words. */
type Retold<Texts extends readonly string[]> = { readonly [Place in keyof Texts]: string };
/** What a language has for the server. */
export type ReplyWords = Omit<typeof server, "dataNotes"> & {
  readonly dataNotes: Retold<(typeof server)["dataNotes"]>;
};
/** What Outlook shows when an appointment is sent. */
export type SendingWords =
  typeof outlookEvents extends Readonly<Record<infer Code, string>> ? Readonly<Record<Code, string>> : never;
