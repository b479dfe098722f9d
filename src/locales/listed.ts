import { speech } from "./roomOf.ts";

/** One after the other, with what the language spoken puts between the first two of many: "Ann, Bo, Cy", "Ann、Bo、Cy". */
export function listed(things: readonly string[]): string {
  const between = new Intl.ListFormat(speech().locale).formatToParts(["a", "b", "c"])[1]?.value;
  return things.join(between ?? ", ");
}
