import { apart } from "./message.ts";
import { speech } from "./roomOf.ts";

/** One after the other, with what the language spoken puts between the first two of many: "Ann, Bo, Cy", "Ann、Bo、Cy". */
export function listed(things: readonly string[]): string {
  const { locale } = speech();
  const between = new Intl.ListFormat(locale).formatToParts(["a", "b", "c"])[1]?.value;
  return things.map((thing) => apart(thing, locale)).join(between ?? ", ");
}
