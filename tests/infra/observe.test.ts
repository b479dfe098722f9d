/**
 * Alerts and the workbook ask for metrics by name and by attribute. What no instrument has is asked for in vain, and an
 * alert that never fires looks like health: so every name here is held against the list of instruments.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { attributeValues, type InstrumentName, instruments } from "../../api/platform/telemetry/instruments.ts";
import { root } from "./tree.ts";

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const alerts = read("infra/app/observe.bicep");
const workbook = read("infra/observe/workbook.json");

type Item = { readonly name: string; readonly content: { readonly query?: string; readonly title?: string } };
const items = (JSON.parse(workbook) as { items: readonly Item[] }).items;
/** Every question to the metrics, by where it stands. */
const queriesOf = (bicep: string): readonly (readonly [string, string])[] => [
  ...[...bicep.matchAll(/^ {4}query: '(.*)'$/gm)].map(([, query = ""], index) => [`alert ${index}`, query] as const),
  ...items.flatMap(({ name, content }) => (content.query === undefined ? [] : [[name, content.query] as const])),
];

/** What a query asks for that is not measured. */
function unknownIn(query: string): string[] {
  const names = [...query.matchAll(/"(plumbline\.[\w.]+)"/g)].map(([, name = ""]) => name);
  if (names.length === 0) return ["no metric at all"];
  const unknown = names.filter((name) => !Object.hasOwn(instruments, name));
  const known = names.filter((name): name is InstrumentName => Object.hasOwn(instruments, name));
  const allowed = new Set<string>(known.flatMap((name) => [...instruments[name].attributes]));
  const attributes = [...query.matchAll(/(?:Properties|customDimensions)\.(\w+)/g)].map(([, one = ""]) => one);
  const values = [...query.matchAll(/(?:Properties|customDimensions)\.(\w+)\) *[!=]= *"([^"]*)"/g)];
  return [
    ...unknown,
    ...attributes.filter((one) => !allowed.has(one)),
    ...values.flatMap(([, attribute = "", value = ""]) =>
      ((attributeValues as Readonly<Record<string, readonly string[]>>)[attribute] ?? []).includes(value)
        ? []
        : [`${attribute} ${value}`],
    ),
  ];
}

test("every alert and every picture asks for what is measured, with attributes and values that it has", () => {
  const queries = queriesOf(alerts);
  expect(queries.length).toBeGreaterThan(20);
  for (const [where, query] of queries) expect(unknownIn(query), where).toEqual([]);
});

test.each([
  ["a name that is not measured", '"plumbline.queue.age"', '"plumbline.queue.length"', ["plumbline.queue.length"]],
  ["an attribute of another", "Properties.status", "Properties.timer", ["timer", "timer 5xx"]],
  ["a value that never comes", '"5xx"', '"500"', ["status 500"]],
])("a planted fault is found: %s", (_, from, to, found) => {
  expect(alerts).toContain(from);
  expect(queriesOf(alerts.replaceAll(from, to)).flatMap(([, query]) => unknownIn(query))).toEqual(found);
});

test("the alert for timers that are missing names each timer there is", () => {
  const [, listed = ""] = /datatable\(timer: string\) \[([^\]]*)\]/.exec(alerts) ?? [];
  expect([...listed.matchAll(/"(\w+)"/g)].map(([, name]) => name)).toEqual([...attributeValues.timer]);
});

test("everything that is measured can be looked at, and has its paragraph with what to do", () => {
  const asked = queriesOf(alerts)
    .map(([, query]) => query)
    .join("\n");
  const guide = read("docs/observe.md");
  for (const [name, { unit, attributes }] of Object.entries(instruments)) {
    expect(asked, name).toContain(`"${name}"`);
    const row = guide.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
    const [, , told = "", labels = "", , cure = ""] = (row ?? "").split("|").map((cell) => cell.trim());
    expect([name, told], name).toEqual([name, unit]);
    expect(labels, name).toBe(attributes.map((one) => `\`${one}\``).join(", ") || "none");
    expect(cure.length, `what to do about ${name}`).toBeGreaterThan(10);
  }
  const rows = [...guide.matchAll(/^\| `(plumbline\.[\w.]+)` \|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(Object.keys(instruments).toSorted());
});

test("an alert says in which paragraph stands what to do", () => {
  const abouts = [...alerts.matchAll(/^ {4}about: '(.*)'$/gm)].map(([, about = ""]) => about);
  expect(abouts.length).toBe([...alerts.matchAll(/^ {4}query: /gm)].length);
  for (const about of abouts) {
    const [, name = ""] = /docs\/observe\.md: (plumbline\.[\w.]+)\.$/.exec(about) ?? [];
    expect(Object.keys(instruments), about).toContain(name);
  }
});

/** What is wrong with the time of each alert: its values have to say in which of several periods they are. */
function timeFaultsIn(bicep: string): string[] {
  const blocks = [...bicep.matchAll(/^ {2}\{\n {4}name: '([\w-]+)'\n([\s\S]*?)^ {2}\}$/gm)];
  expect(blocks.length).toBe([...bicep.matchAll(/^ {4}query: /gm)].length);
  return blocks.flatMap(([, name = "", block = ""]) => {
    const periods = Number(/^ {4}periods: (\d+)$/m.exec(block)?.[1]);
    const [, amount = "", unit = ""] = /^ {4}window: 'PT(\d+)([MH])'$/m.exec(block) ?? [];
    const query = /^ {4}query: '(.*)'$/m.exec(block)?.[1] ?? "";
    const isTold = query.includes(`by bin(TimeGenerated, ${amount}${unit.toLowerCase()})`);
    return periods === 1 || isTold ? [] : [name];
  });
}

test("an alert that looks at several periods keeps the time of each value, by its own window", () => {
  expect(timeFaultsIn(alerts)).toEqual([]);
  expect([...alerts.matchAll(/periods: 2/g)].length).toBeGreaterThan(2);
  expect(timeFaultsIn(alerts.replace(" by bin(TimeGenerated, 15m)", ""))).toEqual(["calendar-overdue"]);
  expect(timeFaultsIn(alerts.replace(/periods: 1\n/, "periods: 3\n"))).toEqual(["sweep-silent"]);
});
