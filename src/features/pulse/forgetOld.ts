import { keptPrefix } from "./voter.ts";

/** How long a device keeps answers that nothing has touched, in milliseconds: 30 days. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;

type Shelf = Pick<Storage, "length" | "key" | "getItem" | "removeItem">;

/**
 * Removes every kept answer, of whichever person and pulse, that was last touched 30 days ago or longer: sent, or first
 * seen closed. Both times are of this device's own clock, so a clock that is wrong measures right. A device that never
 * comes back after the close loses its record too. What cannot be read as a record goes as well; a blocked storage has none.
 * @param now milliseconds since 1970
 */
export function forgetOld(page: { readonly localStorage: Shelf }, now: number): void {
  let shelf: Shelf;
  try {
    shelf = page.localStorage;
  } catch {
    return;
  }
  const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at));
  for (const key of keys) {
    if (key?.startsWith(keptPrefix) && now - touchedAt(shelf.getItem(key)) >= keptFor) shelf.removeItem(key);
  }
}

/** 1970 for a text that says no time. */
function touchedAt(text: string | null): number {
  try {
    const { touched } = JSON.parse(text ?? "") as { touched?: unknown };
    return typeof touched === "number" ? touched : 0;
  } catch {
    return 0;
  }
}
