import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SelfTestLine, selfTestLine } from "../../../src/contract/selfTest.ts";
import { selfTest } from "../../../src/locales/en/selfTest.ts";
import { audienceSeen, clockSeen, settled } from "./rules.ts";

const clientId = "3f0c5a10-7b1e-4d02-9a44-00000000c11d";
const codesOf = (state: SelfTestLine["state"]) =>
  selfTestLine.options.find((option) => option.shape.state.value === state)?.shape.code.options ?? [];

describe("what tokens are for", () => {
  const seen = (resource: string, site: string | null) => audienceSeen({ clientId, resource }, site).code;
  test("the resource names the client and the host of the pages, in whatever case", () => {
    expect(seen(`api://Checks.example/${clientId.toUpperCase()}`, "https://checks.example")).toBe("audience-fits");
    expect(seen(`api://localhost:4280/${clientId}`, "http://localhost:4280")).toBe("audience-fits");
    expect(seen(`api://${clientId}`, null)).toBe("audience-fits");
  });
  test("another client, another host, no host and one path too many are told apart", () => {
    expect(seen("api://checks.example/another", "https://checks.example")).toBe("audience-client");
    expect(seen(`api://other.example/${clientId}`, "https://checks.example")).toBe("audience-host");
    expect(seen(`api://${clientId}`, "https://checks.example")).toBe("audience-host");
    expect(seen(`api://checks.example/more/${clientId}`, "https://checks.example")).toBe("audience-host");
  });
});

describe("the clock", () => {
  test("a minute either way is allowed, more is named by whose clock it is", () => {
    expect(clockSeen({ authority: 60, database: -60 })).toMatchObject({ code: "clock-agrees", facts: { seconds: 60 } });
    expect(clockSeen({ authority: -61, database: 0 }).code).toBe("clock-authority");
    expect(clockSeen({ authority: null, database: 61 }).code).toBe("clock-database");
  });
  test("without anybody to compare with nothing is said of it", () => {
    expect(clockSeen({ authority: null, database: null })).toMatchObject({ state: "not-used", code: "clock-alone" });
  });
});

describe("one fault, one name", () => {
  const line = (name: SelfTestLine["name"], code: string) =>
    ({ name, state: "broken", code, facts: {} }) as SelfTestLine;
  test("what rests on something broken waits for it, and what does not is named", () => {
    const lines = settled([
      line("redirect", "redirect-unreachable"),
      line("bot", "bot-unreachable"),
      line("keys", "keys-stay"),
      line("rows", "no-answer-in-time"),
      line("bot", "bot-open"),
    ]);
    expect(lines.map(({ code }) => code)).toEqual([
      "redirect-unreachable",
      "waits",
      "keys-stay",
      "no-answer-in-time",
      "bot-open",
    ]);
    expect(lines[1]?.facts).toEqual({ on: "redirect" });
  });
});

test("every code has its words, every broken one its cure, and the page of documentation names it", () => {
  const written = readFileSync(new URL("../../../docs/self-test.md", import.meta.url), "utf8");
  const codes = (["well", "not-used", "broken"] as const).flatMap((state) => codesOf(state));
  expect(codes.length).toBeGreaterThan(60);
  for (const code of codes) expect(Object.keys(selfTest)).toContain(code);
  for (const code of codesOf("broken")) {
    expect(Object.keys(selfTest)).toContain(`${code}-cure`);
    expect(written).toContain(`\`${code}\``);
  }
});
