import { expect, test } from "vitest";
import { mayPauseUntil } from "./rules.ts";

test("a pause lasts until a day after today, and no longer than to the last one", () => {
  const may = (said: unknown) => mayPauseUntil(said, "2026-12-28", "2027-12-29");
  for (const said of ["2026-12-29", "2027-12-29"]) expect(may(said)).toBe(true);
  for (const said of ["2026-12-28", "2026-12-27", "2027-12-30", "2027-02", "2027-2-30", "soon", "", 7, null, undefined])
    expect(may(said)).toBe(false);
});
