import { describe, expect, test } from "vitest";
import { addresses } from "./addresses.ts";
import { openapiDocument } from "./openapi.ts";

type Operation = { operationId: string; security: unknown[]; responses: Record<string, unknown>; tags: string[] };
type Document = { openapi: string; tags: { name: string }[]; paths: Record<string, Record<string, Operation>> };

const document = openapiDocument() as unknown as Document;
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

describe("the interface as OpenAPI", () => {
  test("every route of the table is there once under its own name", () => {
    expect(operations.map((operation) => operation.operationId).sort()).toEqual(Object.keys(addresses).sort());
  });
  test("only signed-in routes ask for a token", () => {
    for (const [name, { method, path, access }] of Object.entries(addresses)) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect({ name, security: operation?.security }).toEqual({
        name,
        security: access === "signed-in" ? [{ bearer: [] }] : [],
      });
    }
  });
  test("every operation says how it refuses and carries a tag that is explained", () => {
    for (const { responses, tags } of operations) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "400", "500"]));
      expect(document.tags.map((tag) => tag.name)).toEqual(expect.arrayContaining(tags));
    }
  });
  test("nothing in it is lost on the way to JSON", () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
