import type { MyDataEntry } from "../../contract/myData.ts";
import { fieldWords, myData as t, valueWords } from "../../locales/en/myData.ts";

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * An entry as name and value, in the order it was sent; what is empty is left out.
 * @param locale of dates, in the zone of the device
 */
export const entryText = (entry: MyDataEntry, locale: string): readonly (readonly [string, string])[] =>
  Object.entries(entry).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[fieldWords[name] ?? name, valueText(value, locale)] as const],
  );

function valueText(value: NonNullable<MyDataEntry[string]>, locale: string): string {
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string" && instant.test(value))
    return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(value));
  return typeof value === "string" ? (valueWords[value] ?? value) : String(value);
}
