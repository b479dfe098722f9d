import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { fillTemplate, readEnvironment, valueFaults } from "../../scripts/appPackage.ts";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { built, root, values } from "./built.ts";

const placeholder = (name: string): string => `\${{${name}}}`;

describe("the values of an environment", () => {
  test("pass when each has its form", () => {
    expect(valueFaults(values)).toEqual([]);
    expect(valueFaults({ ...values, TAB_DOMAIN: "localhost:4280" })).toEqual([]);
  });

  test.each<[name: keyof typeof values, value: string | undefined, code: string]>([
    ["TEAMS_APP_ID", undefined, "value-missing"],
    ["AAD_APP_CLIENT_ID", "  ", "value-missing"],
    ["TEAMS_APP_ID", "plumbline", "value-malformed"],
    ["AAD_APP_CLIENT_ID", "00000000-0000-0000-0000-000000000000", "value-malformed"],
    ["TAB_DOMAIN", "https://checks.example.com", "value-malformed"],
    ["TAB_DOMAIN", "checks.example.com/site", "value-malformed"],
    ["TAB_DOMAIN", "*.example.com", "value-malformed"],
    ["DEVELOPER_NAME", "x".repeat(33), "value-malformed"],
  ])("%s = %s is refused with its name and a cure", (name, value, code) => {
    const faults = valueFaults({ ...values, [name]: value });
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]?.text).toContain(name);
  });

  test("come from the file, and where that is empty from what is around", () => {
    const folder = mkdtempSync(join(tmpdir(), "environment-"));
    writeFileSync(join(folder, ".env.dev"), "TEAMS_APP_ID=\nTAB_DOMAIN=checks.example.com\n");
    const around = { TEAMS_APP_ID: values.TEAMS_APP_ID, TAB_DOMAIN: "other.example.com", HOME: "elsewhere" };
    expect(readEnvironment(folder, "dev", around)).toMatchObject({
      TEAMS_APP_ID: values.TEAMS_APP_ID,
      TAB_DOMAIN: values.TAB_DOMAIN,
    });
    rmSync(folder, { recursive: true });
  });

  test("cover every placeholder of the template, and a quotation mark in one does no harm", () => {
    const manifest = manifestIn(built.full);
    expect(manifest).toMatchObject({ developer: { name: values.DEVELOPER_NAME }, id: values.TEAMS_APP_ID });
    expect(fillTemplate(`"${placeholder("TAB_DOMAIN")} ${placeholder("OTHER")}"`, values)).toBe(
      `"checks.example.com ${placeholder("OTHER")}"`,
    );
  });

  test("that do not exist end the command with one sentence and the cure", async () => {
    const run = promisify(execFile)(process.execPath, [join(root, "scripts", "package.ts"), "--env", "no-such-place"]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr:
        "env/.env.no-such-place cannot be read. Copy env/.env.example to env/.env.no-such-place and fill it in.\n",
    });
  });
});
