import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { systemChance } from "./chance.ts";
import { limitsFor } from "./limits.ts";

const tenant = randomUUID();
const tooMany = (seconds: number) => expect.objectContaining({ name: "Refusal", code: "too-many", facts: { seconds } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a person has so many reads and, apart from them, so many writes, and gets new ones when the minute is over", async () => {
  const limits = limitsFor({ reads: 3, writes: 2, unsigned: 1 }, systemChance);
  const somebody = randomUUID();
  for (let i = 0; i < 3; i++) await limits.person(tenant, somebody, "reads");
  vi.advanceTimersByTime(20_500);
  await expect(limits.person(tenant, somebody, "reads")).rejects.toEqual(tooMany(40));
  for (let i = 0; i < 2; i++) await limits.person(tenant, somebody, "writes");
  await expect(limits.person(tenant, somebody, "writes")).rejects.toEqual(tooMany(60));
  vi.advanceTimersByTime(40_000);
  await limits.person(tenant, somebody, "reads");
});

test("nobody spends what is another's, nor the same id in another organisation", async () => {
  const limits = limitsFor({ reads: 1, writes: 1, unsigned: 1 }, systemChance);
  const somebody = randomUUID();
  await limits.person(tenant, somebody, "writes");
  await expect(limits.person(tenant, somebody, "writes")).rejects.toEqual(tooMany(60));
  await limits.person(tenant, randomUUID(), "writes");
  await limits.person(randomUUID(), somebody, "writes");
});

test("an address that is not known is held against nobody", async () => {
  const limits = limitsFor({ reads: 1, writes: 1, unsigned: 1 }, systemChance);
  for (let i = 0; i < 50; i++) await limits.unsigned(null);
  await limits.unsigned("203.0.113.7");
  await expect(limits.unsigned("203.0.113.7")).rejects.toEqual(tooMany(60));
});

test("thirty thousand addresses take no more memory than the drawers there are", async () => {
  const limits = limitsFor({ reads: 1, writes: 1, unsigned: 1_000_000 }, systemChance);
  for (let i = 0; i < 30_000; i++) await limits.unsigned(`198.51.${i >> 8}.${i & 255}`);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(16_384);
});
