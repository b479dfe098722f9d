import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { RETENTION_USUAL } from "../../api/features/settings/rules.ts";
import { register } from "../../api/platform/db/register.ts";
import { settingsBody } from "../../src/contract/settings.ts";
import { keptFor } from "../../src/features/pulse/forgetOld.ts";
import { pageNamed, pageNames } from "../../src/features/trust/pageHtml.ts";
import { licence, pages } from "../../src/locales/en/trust.ts";
import type { PageWords, Stored } from "../../src/locales/pageWords.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const textOf = (page: PageWords): string => JSON.stringify(page);

describe("the privacy page", () => {
  const told: Readonly<Record<string, Stored>> = Object.assign({}, ...pages.privacy.parts.map((part) => part.records));

  test("tells of every table there is, once, and of no other", () => {
    const named = pages.privacy.parts.flatMap((part) => Object.keys(part.records ?? {}));
    expect(named.toSorted(), "a new table needs a record in src/locales/en/trust.ts").toEqual(
      Object.keys(register).toSorted(),
    );
  });

  test("says that a table names nobody exactly where the register does", () => {
    const nobody = Object.entries(register).filter(([, entry]) => entry.erase.startsWith("holds nobody"));
    const toldSo = Object.entries(told).filter(([, record]) => record.leaves === null);
    expect(toldSo.map(([table]) => table).toSorted()).toEqual(nobody.map(([table]) => table).toSorted());
  });

  test("repeats every number of the register's terms", () => {
    for (const [table, { kept }] of Object.entries(register)) {
      for (const number of kept.match(/\d+ \w+/g) ?? []) expect(told[table]?.kept, table).toContain(number);
    }
  });

  test("names the days after which an organisation forgets", () => {
    const limited = Object.keys(register).filter((table) =>
      register[table as keyof typeof register].kept.includes("retention"),
    );
    expect(limited).toContain("occurrence");
    for (const table of limited) expect(told[table]?.kept, table).toContain(`${RETENTION_USUAL} days`);
    for (const days of [RETENTION_USUAL, 30, 3650]) expect(textOf(pages.privacy)).toContain(String(days));
    for (const days of [30, 3650]) expect(settingsBody.safeParse({ retentionDays: days }).success).toBe(true);
    for (const days of [29, 3651]) expect(settingsBody.safeParse({ retentionDays: days }).success).toBe(false);
  });

  test("names the days after which a device forgets", () => {
    expect(textOf(pages.privacy)).toContain(`for ${keptFor / 86_400_000} days`);
  });
});

describe("the other pages", () => {
  test("terms repeat the licence word for word", () => {
    const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
    expect(plain(["MIT License", ...licence].join(" "))).toBe(plain(read("LICENSE")));
    expect(pages.terms.parts.some((part) => part.text === licence)).toBe(true);
  });

  test("support keeps the terms of SECURITY.md", () => {
    const policy = read("SECURITY.md").replace(/\s+/g, " ");
    for (const term of ["three working days", "within ten", "90 days", "Report a vulnerability"]) {
      expect(policy).toContain(term);
      expect(textOf(pages.support)).toContain(term);
    }
  });

  test("every page that the manifest names without a tab is one of them, and each has its file", () => {
    const { developer } = JSON.parse(read("appPackage/manifest.json")) as { developer: Record<string, string> };
    const addresses = [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl];
    expect(addresses.map((address) => pageNamed(path.basename(address ?? "")))).toEqual([
      "support",
      "privacy",
      "terms",
    ]);
    for (const name of pageNames) {
      const html = read(`src/surfaces/${name}.html`);
      expect(html).toContain("<!--title-->");
      expect(html).toContain("<!--words-->");
      expect(html).not.toContain("<script");
    }
  });

  test("the trust line leads to the trust page, and every question that can be answered begins with it", () => {
    expect(read("src/features/pulse/TrustLine.tsx")).toContain("trustFile(");
    const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
      .map((file) => file.split(path.sep).join("/"))
      .filter((file) => file.endsWith(".tsx"));
    const using = (part: string) => sources.filter((file) => read(`src/${file}`).includes(`<${part}`));
    // One place asks, in the panel's way or in the dialog's, and both bring the whole line.
    expect(using("List")).toEqual(["features/pulse/AnswerFlow.tsx"]);
    expect(using("Trust ")).toEqual(using("List"));
    expect(read("src/features/pulse/AnswerFlow.tsx")).toContain("Trust = TrustLine");
    expect(using("TrustLine")).toEqual(["features/pulse/SmallTrust.tsx"]);
  });

  test("are as dark as the rest of the product", () => {
    const valuesIn = (css: string, selector: string): Readonly<Record<string, string>> => {
      const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
      return Object.fromEntries([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
    };
    const dark = valuesIn(read("src/ui/look.css"), ".pl-root.pl-dark");
    expect(Object.keys(dark).length).toBeGreaterThan(4);
    expect(valuesIn(read("src/features/trust/trust.css"), "body.pl-root.pl-page")).toMatchObject(dark);
  });
});
