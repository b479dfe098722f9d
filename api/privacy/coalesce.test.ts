import { expect, test } from "vitest";
import { tenantScope } from "../tenancy/scope.ts";
import { coalesced } from "./coalesce.ts";

const here = tenantScope("11111111-1111-4111-8111-111111111111");
const there = tenantScope("22222222-2222-4222-8222-222222222222");
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Answers with the double; notes each batch and how many ran at once. */
function doubling(fails: (items: readonly number[]) => boolean = () => false) {
  const batches: number[][] = [];
  let [running, most] = [0, 0];
  const send = coalesced<number, number>(async (_, items) => {
    batches.push([...items]);
    most = Math.max(most, ++running);
    await turn();
    running--;
    if (fails(items)) throw new Error("the whole batch failed");
    return items.map((item) => (item < 0 ? new Error("a refused item") : item * 2));
  });
  return { send, batches, most: () => most };
}

test("a request that finds nobody writing is written at once, alone", async () => {
  const { send, batches } = doubling();
  expect(await send(here, 1)).toBe(2);
  expect(batches).toEqual([[1]]);
});

test("what arrives meanwhile goes together, at most two batches at once, each answer to its own request", async () => {
  const { send, batches, most } = doubling();
  const numbers = Array.from({ length: 50 }, (_, i) => i);
  expect(await Promise.all(numbers.map((one) => send(here, one)))).toEqual(numbers.map((one) => one * 2));
  expect(batches.length).toBeLessThan(6);
  expect(most()).toBe(2);
});

test("a batch holds at most 128 requests", async () => {
  const { send, batches } = doubling();
  await Promise.all(Array.from({ length: 400 }, (_, i) => send(here, i)));
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(128);
});

test("tenants never share a batch and never wait for each other", async () => {
  const { send, batches, most } = doubling();
  await Promise.all([1, 2, 3, 4].flatMap((one) => [send(here, one), send(there, 100 + one)]));
  for (const batch of batches) expect(new Set(batch.map((one) => one > 100)).size).toBe(1);
  expect(most()).toBe(4);
});

test("one refused item fails alone", async () => {
  const { send } = doubling();
  const outcomes = await Promise.allSettled([1, 2, -3, 4, 5].map((one) => send(here, one)));
  expect(outcomes.map((one) => one.status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
});

test("when a batch fails its items are tried one by one, so that one bad item fails alone", async () => {
  const { send } = doubling((items) => items.includes(13));
  const outcomes = await Promise.allSettled([10, 11, 12, 13, 14, 15].map((one) => send(here, one)));
  expect(outcomes.map((one) => one.status === "fulfilled")).toEqual([true, true, true, false, true, true]);
});

test("after a failure the next request is written as ever", async () => {
  const { send } = doubling((items) => items.includes(13));
  await expect(send(here, 13)).rejects.toThrow("the whole batch failed");
  expect(await send(here, 1)).toBe(2);
});
