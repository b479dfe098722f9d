/** The database has so many connections, each instance takes so many: docs/cost.md says what fits, and this counts it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { timers } from "../../api/timers.ts";
import { root } from "./tree.ts";

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const main = read("infra/main.bicep");
const page = read("docs/cost.md").replaceAll(/\s+/g, " ");

/** What Azure gives servers of these sizes (its table max_connections by size), and keeps for itself. */
const connections = { Standard_B1ms: 50, Standard_D2ds_v5: 859 };
const KEPT_BY_AZURE = 15;

const [, small = "", large = ""] =
  /^param databasePool int = databaseTier == 'Burstable' \? (\d+) : (\d+)$/m.exec(main) ?? [];
const number = (name: string): number => Number(new RegExp(`^param ${name} int = (\\d+)$`, "m").exec(main)?.[1]);
const timersAtOnce = Object.keys(timers).length;

/** Instances for requests that find their connections, beside one instance of each timer. */
const fitting = (size: keyof typeof connections, pool: number): number =>
  Math.floor((connections[size] - KEPT_BY_AZURE) / pool) - timersAtOnce;

test("on the size that comes by itself there are as many instances for requests as docs/cost.md says", () => {
  expect(/^param databaseSku string = '(\w+)'$/m.exec(main)?.[1]).toBe("Standard_B1ms");
  expect(/^param databaseTier string = '(\w+)'$/m.exec(main)?.[1]).toBe("Burstable");
  const instances = fitting("Standard_B1ms", Number(small));
  const panels = instances * number("requestsPerInstance");
  expect(page).toContain(`so there are ${instances} instances left for requests, about ${panels.toLocaleString("en")}`);
  expect(page).toContain(`up to ${small} there and up to ${large} on a larger server`);
  // A team of a thousand with every panel open.
  expect(panels).toBeGreaterThanOrEqual(1000);
});

test("on the next size every instance that Azure allows finds its connections", () => {
  expect(fitting("Standard_D2ds_v5", Number(large))).toBeGreaterThan(number("maximumInstances") * 2);
});
