import type { MyDataEntry } from "../../contract/myData.ts";
import { roomOf, wordsOf } from "../../locales/roomOf.ts";

const t = roomOf("myData");
/** The words for a name that the server sent, or the name itself. */
const worded = (room: "dataFields" | "dataValues", name: string): string =>
  (wordsOf(room) as Readonly<Record<string, string>>)[name] ?? name;

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * An entry as name and value, in the order it was sent; what is empty is left out.
 * @param locale of dates, in the zone of the device
 */
export const entryText = (entry: MyDataEntry, locale: string): readonly (readonly [string, string])[] =>
  Object.entries(entry).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[worded("dataFields", name), valueText(value, locale)] as const],
  );

function valueText(value: NonNullable<MyDataEntry[string]>, locale: string): string {
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string" && instant.test(value))
    return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(value));
  return typeof value === "string" ? worded("dataValues", value) : String(value);
}
