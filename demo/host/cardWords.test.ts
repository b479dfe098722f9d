import { describe, expect, test } from "vitest";
import { filled, leadsTo, plainSaid, saidIn } from "./cardWords.ts";

describe("a text of a card", () => {
  test("says dates and times where its reader is", () => {
    const text = "Open until {{DATE(2026-12-28T23:30:00Z, SHORT)}}, {{TIME(2026-12-28T23:30:00Z)}}.";
    expect(filled(text, "en-GB", "Europe/Berlin")).toBe("Open until Tue, 29 Dec 2026, 00:30.");
    expect(filled(text, "en-GB", "UTC")).toBe("Open until Mon, 28 Dec 2026, 23:30.");
  });
  test("leaves alone what is no moment", () => {
    for (const text of ["{{DATE(tomorrow)}}", "{{NAME(1)}}", "{{TIME(2026-99-99T99:99:99Z)}}"])
      expect(filled(text, "en-GB", "UTC")).toBe(text);
  });
  test("has its links apart, and none that runs something", () => {
    expect(saidIn("See [the page](https://a.example/b) now")).toEqual([
      "See ",
      { words: "the page", address: "https://a.example/b" },
      " now",
    ]);
    expect(saidIn("[x](javascript:alert(1))").join("")).toContain("javascript");
    expect(saidIn("[x](javascript:alert(1))").every((part) => typeof part === "string")).toBe(true);
  });
});

test("a message has its addresses apart", () => {
  const address = "https://a.example/b?c=d";
  expect(plainSaid(`See\n${address}\n\n${address} now`, "Open")).toEqual([
    "See\n",
    { words: "Open", address },
    "\n\n",
    { words: "Open", address },
    " now",
  ]);
  expect(plainSaid("nothing", "Open")).toEqual(["nothing"]);
  expect(plainSaid(address, "Open")).toEqual([{ words: "Open", address }]);
});

describe("a link of a card", () => {
  const here = "http://localhost:4280/";
  const context = encodeURIComponent(JSON.stringify({ subEntityId: "occurrence/7" }));
  test("that names a meeting opens it in here", () => {
    const open = "http://localhost:4280/?open=occurrence%2F7";
    expect(leadsTo(`https://teams.microsoft.com/l/entity/app/personal?context=${context}`, here)).toBe(open);
    expect(leadsTo("http://localhost:4280/plain-link.html?occurrence=7", here)).toBe(open);
  });
  test("elsewhere stays as it is", () => {
    for (const address of [`https://a.example/?context=${context}`, "https://a.example/?occurrence=7", "nothing"])
      expect(leadsTo(address, here)).toBe(address);
  });
});
