import { expect, test } from "vitest";
import { gateFor } from "./gate.ts";

/** Work that ends when told, and what has begun so far. */
const works = () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work =
    (name: number, fails = false) =>
    () => {
      begun.push(name);
      return new Promise<number>((resolve, reject) => {
        ends[name] = () => (fails ? reject(new Error("failed")) : resolve(name));
      });
    };
  return { begun, work, end: (name: number) => ends[name]?.() };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("so many run at once, the others wait in their order, and one too many hears so at once", async () => {
  const { begun, work, end } = works();
  const gate = gateFor(2, 2);
  const results = [0, 1, 2, 3].map((name) => gate(work(name)));
  await expect(gate(work(4))).rejects.toMatchObject({ code: "busy" });
  expect(begun).toEqual([0, 1]);
  end(1);
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  for (const name of [0, 2]) end(name);
  await settled();
  end(3);
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
});

test("work that fails gives its place on, and nobody but its owner hears of it", async () => {
  const { begun, work, end } = works();
  const gate = gateFor(1, 1);
  const failing = gate(work(0, true));
  const next = gate(work(1));
  end(0);
  await expect(failing).rejects.toThrow("failed");
  await settled();
  expect(begun).toEqual([0, 1]);
  end(1);
  expect(await next).toBe(1);
  const last = gate(work(2));
  end(2);
  expect(await last).toBe(2);
});
