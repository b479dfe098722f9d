import fc from "fast-check";
import { z } from "zod";
import type { RouteName } from "../../src/contract/addresses.ts";
import { questionBank } from "../../src/contract/questionBank.ts";
import { type Route, routes } from "../../src/contract/routes.ts";

/** A request as generated: `<name>` stands for an id that exists, filled in when it is sent. */
export type Generated = {
  readonly name: RouteName;
  readonly path: string;
  readonly who: "owner" | "member" | "stranger" | "nobody";
  readonly locale: string;
  readonly body: string | undefined;
};

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
};

/** Ids a request may name; the sender knows what they stand for. */
const placeholders: readonly string[] = [
  "tenant",
  "team",
  "meeting",
  "series",
  "person",
  "private",
  "open",
  "planned",
  "sealed",
  "void",
];
const placeholder = fc.constantFrom(...placeholders.map((name) => `<${name}>`));
const questionIds = fc.constantFrom(...questionBank.map(({ id }) => id));
const oddText = fc.constantFrom(
  "\u0000",
  "a\u0000b",
  "\ud800",
  "'; drop table pulse; --",
  "%",
  "__proto__",
  "../..",
  "😀",
);
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  oddText,
  fc.constantFrom(null, [], {}, "", -1, 0, 1.5, 1e300, 2 ** 53, "x".repeat(5000), true),
);

const mostly = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: usual }, { weight: 1, arbitrary: junk });

function textOf(schema: Schema): fc.Arbitrary<string> {
  if (schema.format === "uuid") return fc.oneof({ weight: 6, arbitrary: placeholder }, fc.uuid());
  if (schema.format === "date-time") {
    const edges = fc.constantFrom("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-02-28T24:00:00Z");
    const usual = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    return fc.oneof(
      edges,
      usual.map((date) => date.toISOString()),
    );
  }
  if (schema.minLength === 342) {
    const bytes = fc.uint8Array({ minLength: 256, maxLength: 256 });
    return bytes.map((all) => Buffer.from(all).toString("base64url"));
  }
  if (schema.pattern?.startsWith("^[a-z][a-z0-9-]"))
    return fc.oneof({ weight: 8, arbitrary: questionIds }, fc.constant("constructor"));
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  const free = fc.string({ unit: "binary", minLength: schema.minLength ?? 0, maxLength: (schema.maxLength ?? 40) + 1 });
  return fc.oneof(placeholder, questionIds, free, oddText);
}

function exactly(schema: Schema): fc.Arbitrary<unknown> {
  if (Object.keys(schema).length === 0) return junk;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(likely));
  if (schema.type === "integer") {
    const least = schema.minimum ?? -9;
    return fc.integer({ min: least, max: Math.max(least, Math.min(schema.maximum ?? 9, 12)) });
  }
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "null") return fc.constant(null);
  if (schema.type === "string") return textOf(schema);
  if (schema.type === "array") {
    const { items = {}, minItems = 0, maxItems = 6 } = schema;
    return fc.array(likely(items), { minLength: minItems, maxLength: Math.min(maxItems, 5) });
  }
  if (schema.type !== "object") throw new RangeError(`nothing is known of the type ${schema.type}`);
  if (typeof schema.additionalProperties === "object")
    return fc.dictionary(questionIds, likely(schema.additionalProperties), { maxKeys: 4 });
  const parts = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, own]) => [key, likely(own)]));
  const record = fc.record(parts, { requiredKeys: [...(schema.required ?? [])] });
  const torn = fc.record(parts, { requiredKeys: [] });
  const extra = fc
    .tuple(record, fc.string({ minLength: 1, maxLength: 9 }), junk)
    .map(([own, key, value]) => ({ ...own, [key]: value }));
  return fc.oneof({ weight: 20, arbitrary: record }, torn, extra);
}

/** A value of the schema, or now and then something else at any place of it. */
const likely = (schema: Schema): fc.Arbitrary<unknown> => mostly(exactly(schema));

const schemaOf = (schema: z.ZodType): Schema => z.toJSONSchema(schema, { io: "input" }) as Schema;

/** What stands in a path or query: text as it is, anything else as JSON. Encoded, and now and then not quite. */
const written = (value: unknown): string => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (/^<\w+>$/.test(text)) return text;
  // A lone surrogate has no percent encoding.
  return encodeURIComponent(text.toWellFormed());
};

function requestOf(name: RouteName): fc.Arbitrary<Generated> {
  const route: Route = routes[name];
  const body: fc.Arbitrary<string | undefined> =
    route.body === null
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 20, arbitrary: likely(schemaOf(route.body)).map((value) => JSON.stringify(value)) },
          fc.string({ unit: "binary", maxLength: 30 }),
          fc.constant(undefined),
        );
  const { properties: places = {} } = schemaOf(route.params);
  const { properties: filters = {} } = schemaOf(route.query);
  const right: Readonly<Record<string, readonly string[]>> = {
    id: route.path.includes("/pulses/") ? ["private", "open", "planned", "sealed", "void"] : ["meeting"],
    teamId: ["team"],
    personId: ["person"],
    tenantId: ["tenant"],
    series: ["series"],
  };
  const place = (key: string, schema: Schema): fc.Arbitrary<unknown> => {
    const known = right[key]?.map((id) => `<${id}>`) ?? [];
    return known.length === 0
      ? likely(schema)
      : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, likely(schema));
  };
  const part = (own: Readonly<Record<string, Schema>>, requiredKeys: string[]) =>
    fc.record(Object.fromEntries(Object.entries(own).map(([key, one]) => [key, place(key, one)])), { requiredKeys });
  const badEncoding = fc.constantFrom("%", "%zz", "%00", "%ff%fe", "%E0%A4%A", "%2e%2e%2f", "%25", ";", "a%0d%0ab");
  return fc
    .record({
      params: part(places, Object.keys(places)),
      query: fc.oneof(
        { weight: 8, arbitrary: part(filters, []) },
        fc.dictionary(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), { maxKeys: 2 }),
      ),
      spoilt: fc.oneof({ weight: 24, arbitrary: fc.constant("") }, badEncoding),
      who: fc.oneof(
        { weight: 8, arbitrary: fc.constant<Generated["who"]>("owner") },
        fc.constantFrom<Generated["who"]>("member", "stranger", "nobody"),
      ),
      locale: fc.constantFrom("en", "de-AT,de;q=0.9", "", "*", "__proto__", "constructor-x"),
      body,
    })
    .map(({ params, query, spoilt, who, locale, body: sent }) => {
      const filled = route.path.replace(/\{(\w+)\}/g, (_, key: string) => written(params[key]) + spoilt);
      const search = Object.entries(query).map(([key, value]) => `${written(key)}=${written(value)}`);
      return { name, who, locale, body: sent, path: search.length > 0 ? `${filled}?${search.join("&")}` : filled };
    });
}

/**
 * Requests to every route of the table, made from its schemas: mostly as described, with something wrong anywhere. Routes
 * that take a body come up more often.
 */
export const anyRequest: fc.Arbitrary<Generated> = fc.oneof(
  ...(Object.keys(routes) as RouteName[]).map((name) => ({
    weight: routes[name].body === null ? 1 : 4,
    arbitrary: requestOf(name),
  })),
);
