import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { differenceOf, isFramed, manifestPaths, mayBeFramed, valuesIn } from "./rules.ts";

const clientId = "3f0c5a10-7b1e-4d02-9a44-00000000c11d";
const botId = "3f0c5a10-7b1e-4d02-9a44-0000000b0704";
const appId = "0b8f4d3e-5f0b-4a53-9a0e-2f1a4d3c2b10";
const template = readFileSync(new URL("../../../../appPackage/manifest.json", import.meta.url), "utf8");
const filled = JSON.parse(template.replaceAll(/\$\{\{TAB_DOMAIN\}\}/g, "checks.example")) as object;

test("the pages that are looked at without a package are those of the smaller one", () => {
  const named = valuesIn(filled).addresses.map((one) => new URL(one).pathname);
  expect([...new Set(named)].toSorted()).toEqual([...manifestPaths].toSorted());
});

describe("a package and the settings of a server", () => {
  const found = {
    ...{ appId, clientId, resource: `api://checks.example/${clientId}`, botIds: [botId] },
    ...{ addresses: ["https://checks.example/tab.html"], domains: ["checks.example"] },
  };
  const wanted = { site: "https://checks.example", appId, clientId, resource: found.resource, botId };
  test("that belong together have no difference, and a server without a bot asks for none", () => {
    expect(differenceOf(found, wanted)).toBeNull();
    expect(differenceOf(found, { ...wanted, botId: null, appId: null })).toBeNull();
  });
  test.each([
    ["manifest-site", { site: "https://other.example" }],
    ["manifest-app", { appId: clientId }],
    ["manifest-client", { clientId: botId }],
    ["manifest-resource", { resource: `api://${clientId}` }],
    ["manifest-bot", { botId: clientId }],
  ] as const)("%s names what differs", (code, change) => {
    expect(differenceOf(found, { ...wanted, ...change })?.code).toBe(code);
  });
  test("a domain too many is another site, and no bot at all is none of ours", () => {
    expect(differenceOf({ ...found, domains: ["checks.example", "evil.example"] }, wanted)?.code).toBe("manifest-site");
    expect(differenceOf({ ...found, botIds: [] }, wanted)?.code).toBe("manifest-bot");
  });
});

test("whatever is no manifest has no values, and breaks nothing", () => {
  for (const odd of [null, 7, "text", [], { bots: [null, 7], validDomains: "all", webApplicationInfo: [] }])
    expect(valuesIn(odd)).toMatchObject({ clientId: null, botIds: [], addresses: [], domains: [] });
});

describe("headers of a page", () => {
  const policy = (ancestors: string) => new Headers({ "content-security-policy": `default-src 'self'${ancestors}` });
  const hosts = "https://teams.microsoft.com https://*.cloud.microsoft";
  test("let it be shown where both hosts are named", () => {
    expect(mayBeFramed(policy(`; frame-ancestors 'self' ${hosts}`))).toBe(true);
    expect(mayBeFramed(policy(`; frame-ancestors 'self' ${hosts}; object-src 'none'`))).toBe(true);
  });
  test("do not where one is missing, none is named, or an older header forbids it", () => {
    expect(mayBeFramed(policy("; frame-ancestors 'self' https://teams.microsoft.com"))).toBe(false);
    expect(mayBeFramed(policy(""))).toBe(false);
    const denied = policy(`; frame-ancestors ${hosts}`);
    denied.set("x-frame-options", "SAMEORIGIN");
    expect(mayBeFramed(denied)).toBe(false);
  });
  test("matter for pages inside Microsoft 365 only", () => {
    expect(isFramed("/tab.html")).toBe(true);
    expect(isFramed("/privacy.html")).toBe(false);
    expect(isFramed("/outlook-events.js")).toBe(false);
  });
});
