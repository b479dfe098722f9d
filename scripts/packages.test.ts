import { expect, test } from "vitest";
import { auditOf, type Bom, type Lock, missingIn, namedIn, unknownLicences } from "./packages.ts";

const component = (name: string, licence?: string, development = false): Bom["components"][number] => ({
  "bom-ref": name,
  ...(licence === undefined ? {} : { licenses: [{ license: { id: licence } }] }),
  properties: development ? [{ name: "cdx:npm:package:development", value: "true" }] : [],
});
const bom: Bom = {
  bomFormat: "CycloneDX",
  components: [component("hono@4.0.0", "MIT"), component("inner@1.0.0|a@2.0.0", "ISC")],
};

test("a package of production that the list leaves out is named, one of development or of another machine is not", () => {
  const lock: Lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/hono": { version: "4.0.0" },
      "node_modules/a/node_modules/inner": { version: "1.0.0" },
      "node_modules/@scope/left-out": { version: "3.0.0" },
      "node_modules/hono-old/node_modules/hono": { version: "3.0.0" },
      "node_modules/tool": { version: "1.0.0", dev: true },
      "node_modules/node-other": { version: "1.0.0", optional: true },
    },
  };
  expect(missingIn(bom, lock)).toEqual(["@scope/left-out@3.0.0", "hono@3.0.0"]);
});

test("a licence that nobody has looked at is named where it is delivered", () => {
  const components = [
    component("viral@1.0.0", "AGPL-3.0"),
    component("none@1.0.0"),
    component("tool@1.0.0", "AGPL-3.0", true),
  ];
  expect(unknownLicences(bom)).toEqual([]);
  expect(unknownLicences({ ...bom, components })).toEqual(["viral@1.0.0: AGPL-3.0", "none@1.0.0: none"]);
});

test("vulnerabilities are counted and named, and no answer is never taken for none", () => {
  const answer = (total: number, vulnerabilities: object) =>
    JSON.stringify({ metadata: { vulnerabilities: { total } }, vulnerabilities });
  const lock: Lock = {
    packages: {
      "node_modules/left": { version: "1.0.0" },
      "node_modules/page-part": { version: "1.0.0", dev: true },
      "node_modules/tool": { version: "1.0.0", dev: true },
    },
  };
  const inPages = namedIn("# Licenses\n\n## page-part - 1.0.0 (MIT)\n\nText\n\n## @scope/other - 2.0.0 (ISC)\n");
  expect([...inPages]).toEqual(["page-part", "@scope/other"]);
  expect(auditOf(answer(0, {}), lock, inPages)).toEqual({ found: 0, lines: [] });
  const one = (name: string) => ({ severity: "high", range: "<2", nodes: [`node_modules/${name}`] });
  const known = answer(3, { left: one("left"), "page-part": one("page-part"), tool: one("tool") });
  expect(auditOf(known, lock, inPages)).toEqual({ found: 2, lines: ["left <2: high", "page-part <2: high"] });
  for (const none of ["", "{}", '{"statusCode":405,"error":{"summary":""}}', "<html>", '{"metadata":{}}'])
    expect(auditOf(none, lock, inPages)).toBe("not-asked");
});
