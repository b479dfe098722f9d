import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { RouteName } from "../../src/contract/addresses.ts";
import { routes } from "../../src/contract/routes.ts";
import { decisions, replyFields } from "./replyFields.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

type Schema = {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
};

/** The place of every value that a reply of this schema may hold. */
function* placesIn(schema: Schema, place = ""): Generator<string> {
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) for (const one of either) yield* placesIn(one, place);
  else if (schema.properties !== undefined) {
    for (const [name, one] of Object.entries(schema.properties))
      yield* placesIn(one, place === "" ? name : `${place}.${name}`);
  } else if (schema.type === "object") yield* placesIn(schema.additionalProperties || {}, `${place}{}`);
  else if (schema.type === "array") {
    for (const one of schema.prefixItems ?? [schema.items ?? {}]) yield* placesIn(one, `${place}[]`);
  } else if (schema.type !== "null") yield place;
}
const placesOf = (reply: z.ZodType): string[] =>
  [...new Set(placesIn(z.toJSONSchema(reply, { io: "output" }) as Schema))].toSorted();

const registered = (name: string): string[] =>
  Object.values(replyFields[name] ?? { others: "" })
    .flatMap((paths) => paths.split(" "))
    .filter((place) => place !== "")
    .toSorted();

describe("every reply", () => {
  test.each(Object.keys(routes) as RouteName[])("of %s says where each of its fields comes from", (name) => {
    expect(registered(name), "say in replyFields.ts which decision lets a new field out").toEqual(
      placesOf(routes[name].reply),
    );
  });

  test("is of a route that is there", () => {
    expect(Object.keys(replyFields).toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  test("that gains a field is noticed, also deep inside, in a list, under any key and in one of several shapes", () => {
    const mean = z.strictObject({ mean: z.number() });
    const shapes = [mean, z.array(mean), z.record(z.string(), mean), z.union([z.null(), mean]), z.tuple([mean, mean])];
    expect(shapes.map((shape) => placesOf(z.strictObject({ of: shape })))).toEqual([
      ["of.mean"],
      ["of[].mean"],
      ["of{}.mean"],
      ["of.mean"],
      ["of[].mean"],
    ]);
  });

  test.each(Object.entries(decisions))("what %s lets out is decided where it says", (_, { file, decidedBy }) => {
    expect(read(file)).toMatch(new RegExp(`export (async )?(function|const) ${decidedBy}\\b`));
  });
});

describe("the tables that hold what people answered", () => {
  const files = readdirSync(path.join(root, "api"), { recursive: true, encoding: "utf8" })
    .map((file) => `api/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("api/migrations/"));
  /** From the mention of a table to the end of its statement: what is taken from it. */
  const statements = (table: string) =>
    files.flatMap((file) =>
      [...read(file).matchAll(new RegExp(`(selectFrom|[jJ]oin)\\(\\s*"${table}[" ][^;]*`, "g"))].map(([statement]) => ({
        file,
        statement,
      })),
    );

  test("sentences are read in one place", () => {
    expect(statements("sentence").map(({ file }) => file)).toEqual(["api/privacy/release.ts"]);
  });

  test("what a leader answered in the open is read in one place, besides the leader's own file", () => {
    const files = statements("leader_answer").map(({ file }) => file);
    expect(files.toSorted()).toEqual(["api/features/me/data/reads.ts", "api/privacy/release.ts"]);
  });

  test("tallies are read in one place, and elsewhere only what was asked", () => {
    const found = statements("pulse_question").filter(({ statement }) =>
      /selectAll\(|["'.](counts|cant_say|shown|n)["'\]]/.test(statement),
    );
    expect(found.map(({ file }) => file)).toEqual(["api/privacy/release.ts"]);
    expect(statements("pulse_question").length).toBeGreaterThan(5);
  });

  test("open answers are read only behind the one door", () => {
    expect(statements("open_pulse").filter(({ file }) => !file.startsWith("api/privacy/"))).toEqual([]);
    expect(statements("open_pulse").length).toBeGreaterThan(5);
  });
});
