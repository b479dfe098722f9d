import { afterAll, expect, it } from "vitest";
import { listed } from "./listed.ts";
import { speak } from "./roomOf.ts";

afterAll(() => speak("en"));

it("puts between names what the language puts there", async () => {
  await speak("en");
  expect(listed(["Ann", "Bo", "Cy"])).toBe("Ann, Bo, Cy");
  expect(listed(["Ann"])).toBe("Ann");
  expect(listed([])).toBe("");
  await speak("ja-JP");
  expect(listed(["Ann", "Bo", "Cy"])).toBe("Ann、Bo、Cy");
  await speak("ar-EG");
  expect(listed(["Ann", "Bo", "Cy"])).toBe("\u2068Ann\u2069 و\u2068Bo\u2069 و\u2068Cy\u2069");
});
