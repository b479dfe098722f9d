import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { repeat } from "./repeat.ts";

test("rounds never overlap, however long one takes", async () => {
  let under = 0;
  let most = 0;
  let rounds = 0;
  const stop = repeat(
    1,
    async () => {
      most = Math.max(most, ++under);
      rounds++;
      await pause(12);
      under--;
    },
    () => undefined,
  );
  await pause(80);
  await stop();
  expect(most).toBe(1);
  expect(rounds).toBeGreaterThan(1);
});

test("a failing round is told and the next one comes", async () => {
  const failures: unknown[] = [];
  const stop = repeat(
    1,
    async () => {
      throw new Error("the database is away");
    },
    (error) => failures.push(error),
  );
  await pause(40);
  await stop();
  expect(failures.length).toBeGreaterThan(1);
});

test("stopping waits for the round under way and starts no other", async () => {
  let ended = 0;
  const stop = repeat(
    1,
    async () => {
      await pause(20);
      ended++;
    },
    () => undefined,
  );
  await stop();
  expect(ended).toBe(1);
  await pause(30);
  expect(ended).toBe(1);
});
