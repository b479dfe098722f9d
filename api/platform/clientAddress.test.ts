import { describe, expect, test } from "vitest";
import { clientAddress } from "./clientAddress.ts";

describe("whom a request is counted for", () => {
  test("without a proxy it is the other end of the connection, whatever the header says", () => {
    expect(clientAddress("198.51.100.9", 0, "203.0.113.7")).toBe("203.0.113.7");
    expect(clientAddress("198.51.100.9", 0, "::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(clientAddress("198.51.100.9", 0, null)).toBeNull();
  });

  test("behind proxies it is whom the outermost of ours heard from, never what a client wrote in front", () => {
    expect(clientAddress("203.0.113.7:4711", 1, null)).toBe("203.0.113.7");
    expect(clientAddress("made-up, 10.0.0.1, 203.0.113.7:4711", 1, "10.0.0.9")).toBe("203.0.113.7");
    expect(clientAddress("made-up, 203.0.113.7:4711, 10.0.0.1:80", 2, null)).toBe("203.0.113.7");
    expect(clientAddress("203.0.113.7", 2, "10.0.0.9")).toBeNull();
    expect(clientAddress(null, 1, "10.0.0.9")).toBeNull();
    expect(clientAddress("1".repeat(4000), 1, null)).toBeNull();
  });

  test("one subscriber's IPv6 addresses count as one, however they are written", () => {
    const same = [
      "[2001:DB8:0:7::1]:4711",
      "2001:db8::7:1:2:3:4",
      "2001:0db8:0000:0007:ffff:0:0:9",
      "[2001:db8:0:7::]",
    ];
    expect(new Set(same.map((one) => clientAddress(one, 1, null)))).toEqual(new Set(["2001:db8:0:7"]));
    expect(clientAddress("2001:db8:0:8::1", 1, null)).toBe("2001:db8:0:8");
    expect(clientAddress("::1", 1, null)).toBe("0:0:0:0");
  });
});
