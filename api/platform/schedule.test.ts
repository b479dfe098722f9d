import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { keepTime } from "./schedule.ts";

const everySecond = "* * * * * *";
const never = "0 0 0 1 1 *";
const quiet = () => undefined;

test("work is done at the start, and again when its schedule says so", async () => {
  let often = 0;
  let seldom = 0;
  const stop = keepTime(
    {
      often: { schedule: everySecond, work: async () => often++ },
      seldom: { schedule: never, work: async () => seldom++ },
    },
    quiet,
  );
  await pause(2200);
  await stop();
  expect(often).toBeGreaterThan(1);
  expect(seldom).toBe(1);
});

test("a tick during a long round is left out", async () => {
  let under = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++under);
    await pause(1500);
    under--;
  };
  const stop = keepTime({ long: { schedule: everySecond, work } }, quiet);
  await pause(2500);
  await stop();
  expect(most).toBe(1);
});

test("a failing round is told by its name, and the next one comes", async () => {
  const failures: [string, unknown][] = [];
  const work = () => Promise.reject(new Error("the database is away"));
  const stop = keepTime({ bad: { schedule: everySecond, work } }, (error, name) => failures.push([name, error]));
  await pause(1200);
  await stop();
  expect(failures.length).toBeGreaterThan(1);
  expect(failures[0]).toEqual(["bad", new Error("the database is away")]);
});

test("stopping waits for the round under way and starts no other", async () => {
  let ended = 0;
  const work = async () => {
    await pause(30);
    ended++;
  };
  const stop = keepTime({ one: { schedule: everySecond, work } }, quiet);
  await stop();
  expect(ended).toBe(1);
  await pause(1100);
  expect(ended).toBe(1);
});

test("a schedule that is none is refused at the start", () => {
  expect(() => keepTime({ odd: { schedule: "every day", work: async () => undefined } }, quiet)).toThrow(TypeError);
});
