import { describe, expect, test } from "vitest";
import { allowedService, teamsServiceHosts } from "./serviceHosts.ts";

describe("an address of the bot's service", () => {
  test("counts on a host of the list, whatever its path", () => {
    for (const host of teamsServiceHosts) {
      expect(allowedService(`https://${host}/emea/`, teamsServiceHosts)).toBe(`https://${host}/emea`);
      expect(allowedService(`https://${host}`, teamsServiceHosts)).toBe(`https://${host}`);
    }
  });

  test.each([
    "https://smba.trafficmanager.net.evil.example/emea",
    "https://evil.example/smba.trafficmanager.net",
    "https://smba.trafficmanager.net@evil.example/",
    ["https://user", "secret@smba.trafficmanager.net/"].join(":"),
    "https://smba.trafficmanager.net:8443/",
    "https://smba.trafficmanager.net/emea?to=https://evil.example",
    "http://smba.trafficmanager.net/emea",
    "http://169.254.169.254/metadata",
    "https://169.254.169.254/",
    "https://localhost/",
    "file:///etc/passwd",
    "smba.trafficmanager.net",
    "",
    `https://smba.trafficmanager.net/${"a".repeat(400)}`,
  ])("%s does not", (address) => expect(allowedService(address, teamsServiceHosts)).toBeNull());

  test.each([undefined, null, 7, {}, ["https://smba.trafficmanager.net"]])("nothing but text does: %j", (address) =>
    expect(allowedService(address, teamsServiceHosts)).toBeNull(),
  );

  test("in the clear only on this machine, and only where it is named", () => {
    expect(allowedService("http://127.0.0.1:3978/_connector", ["127.0.0.1:3978"])).toBe(
      "http://127.0.0.1:3978/_connector",
    );
    expect(allowedService("http://127.0.0.1:3979/", ["127.0.0.1:3978"])).toBeNull();
    expect(allowedService("http://10.0.0.1:3978/", ["10.0.0.1:3978"])).toBeNull();
  });
});
