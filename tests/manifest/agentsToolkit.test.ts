import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SCOPE } from "../../api/auth/accessToken.ts";
import { readConfig } from "../../api/platform/config.ts";
import { fillTemplate, valueFaults } from "../../scripts/appPackage.ts";
import { isGuid } from "../../scripts/manifestChecks.ts";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { built, root, values } from "./built.ts";
import { type Action, type Lifecycle, lifecycleFaults, placeholdersIn } from "./lifecycle.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const example = parseEnv(read("env/.env.example"));
const files = ["m365agents.yml", "m365agents.local.yml"] as const;
const around = {
  root,
  declared: Object.keys(example),
  byHand: ["TAB_DOMAIN", "DEVELOPER_NAME", "TEAMSFX_ENV", "PACKAGE_KIND", "APP_NAME_SUFFIX"],
  azdTells: [...read("infra/main.bicep").matchAll(/^output (\w+)/gm)].map((match) => match[1] ?? ""),
  npmScripts: (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts,
  read,
};

describe.each(files)("%s", (file) => {
  const lifecycle = parse(read(file)) as Lifecycle;

  test("uses what is declared and made before, names files and commands that are there, and makes no secret", () => {
    expect(lifecycleFaults(lifecycle, around)).toEqual([]);
    expect(existsSync(join(root, lifecycle.environmentFolderPath))).toBe(true);
  });

  const planted = (at: number, change: Partial<Action>): Lifecycle => ({
    ...lifecycle,
    provision: (lifecycle.provision ?? []).map((one, place) => (place === at ? { ...one, ...change } : one)),
  });
  const place = (uses: string): number => (lifecycle.provision ?? []).findIndex((one) => one.uses === uses);

  test.each<[fault: string, uses: string, change: Partial<Action>, sentence: RegExp]>([
    ["an action that does not exist", "teamsApp/create", { uses: "teamsApp/make" }, /no action teamsApp\/make/],
    [
      "a secret that is made",
      "aadApp/create",
      {
        with: {
          name: "One",
          generateClientSecret: true,
          generateServicePrincipal: true,
          signInAudience: "AzureADMyOrg",
        },
      },
      /makes a secret/,
    ],
    [
      "a value nobody declared",
      "teamsApp/create",
      { with: { name: "Plumbline$".concat("{{SUFFIX}}") } },
      /uses SUFFIX, which env\/\.env\.example does not declare/,
    ],
    [
      "a value that comes later",
      "teamsApp/create",
      { with: { name: "Plumbline $".concat("{{AAD_APP_CLIENT_ID}}") } },
      /uses AAD_APP_CLIENT_ID before anything has filled it in/,
    ],
    [
      "a value written down that nobody declared",
      "teamsApp/create",
      { writeToEnvironmentFile: { teamsAppId: "APP_ID" } },
      /writes APP_ID, which env\/\.env\.example does not declare/,
    ],
    [
      "a file that is not there",
      "aadApp/update",
      { with: { manifestPath: "./aad.manifest.json", outputFilePath: "./dist/one.json" } },
      /names \.\/aad\.manifest\.json, which is not there/,
    ],
    [
      "a command that is not there",
      "cli/runNpmCommand",
      { with: { args: "run pack" } },
      /runs run pack, which is no command/,
    ],
    [
      "a package that is called otherwise",
      "teamsApp/update",
      { with: { appPackagePath: "./appPackage/build/appPackage.zip" } },
      /takes \.\/appPackage\/build\/appPackage\.zip, which nothing has made/,
    ],
  ])("%s is noticed", (_, uses, change, sentence) => {
    expect(lifecycleFaults(planted(place(uses), change), around).join("\n")).toMatch(sentence);
  });
});

test("an output of the infrastructure that is not there is noticed", () => {
  const run = 'echo "::set-teamsfx-env TAB_DOMAIN=$(azd env get-value SITE)"';
  const asking: Lifecycle = {
    version: "v1.11",
    environmentFolderPath: "./env",
    provision: [{ uses: "script", with: { run } }],
    deploy: [],
    publish: [],
  };
  expect(lifecycleFaults(asking, around)).toEqual(["script asks azd for SITE, which infra/main.bicep does not tell"]);
});

test("the infrastructure takes ids and host under the names that an environment has for them", () => {
  const taken = [...read("infra/main.parameters.json").matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? "");
  expect(["AAD_APP_CLIENT_ID", "TEAMS_APP_ID", "TAB_DOMAIN"].filter((name) => !taken.includes(name))).toEqual([]);
});

describe("an environment", () => {
  const needed = placeholdersIn(
    ["appPackage/manifest.json", "appPackage/full.json", "appPackage/entra.json", ...files].map(read).join("\n"),
  );

  test("declares every value that is asked for, and none that nothing asks for or writes", () => {
    const written = files.flatMap((file) => [...read(file).matchAll(/: ([A-Z][A-Z0-9_]+)$/gm)].map(([, name]) => name));
    expect(needed.filter((name) => !(name in example))).toEqual([]);
    expect(Object.keys(example).filter((name) => !needed.includes(name) && !written.includes(name))).toEqual([]);
  });

  test("has no secret, in the example or in what is kept beside it", () => {
    const kept = execFileSync("git", ["ls-files", "env"], { cwd: root, encoding: "utf8" }).trim().split("\n");
    expect(kept).toEqual(["env/.env.example", "env/.gitignore"]);
    expect(Object.entries(example).filter(([, value]) => value !== "")).toEqual([["PACKAGE_KIND", "core"]]);
    expect(Object.keys(example).filter((name) => /SECRET|PASSWORD|KEY|TOKEN/.test(name))).toEqual([]);
    const ignored = [".env.dev", ".env.dev.user", ".env.local"].map((name) => `env/${name}`);
    const found = execFileSync("git", ["check-ignore", "--no-index", ...ignored], { cwd: root, encoding: "utf8" });
    expect(found.trim().split("\n")).toEqual(ignored);
  });

  test("that is an empty example is refused value by value", () => {
    expect(valueFaults(example).map(({ code }) => code)).toEqual(Array(4).fill("value-missing"));
  });

  test("gives a server of one's own settings that it starts with", () => {
    const local = (parse(read("m365agents.local.yml")) as Lifecycle).deploy ?? [];
    const written = local.find(({ uses }) => uses === "file/createOrUpdateEnvironmentFile");
    const envs = (written?.with?.envs ?? {}) as Record<string, string>;
    const filled = { ...values, AAD_APP_TENANT_ID: "6f1c2f04-9f1e-4a86-8c0a-53b0b0a7c0d1" };
    const told = Object.fromEntries(Object.entries(envs).map(([name, value]) => [name, fillTemplate(value, filled)]));
    const config = readConfig(told);
    expect(config.tokens).toMatchObject({
      clientId: values.AAD_APP_CLIENT_ID,
      resource: manifestIn(built.core).webApplicationInfo?.resource,
      tenants: ["6f1c2f04-9f1e-4a86-8c0a-53b0b0a7c0d1"],
    });
    expect(config.pages).toEqual({ site: `https://${values.TAB_DOMAIN}`, teamsAppId: values.TEAMS_APP_ID });
  });
});

describe("the registration people sign in to", () => {
  type Registration = {
    appId: string;
    identifierUris: string[];
    signInAudience: string;
    api: {
      requestedAccessTokenVersion: number;
      oauth2PermissionScopes: { id: string; value: string; type: string; isEnabled: boolean }[];
      preAuthorizedApplications: { appId: string; delegatedPermissionIds: string[] }[];
    };
    appRoles: { id: string; value: string; allowedMemberTypes: string[] }[];
    spa: { redirectUris: string[] };
    requiredResourceAccess: unknown[];
  };
  const text = fillTemplate(read("appPackage/entra.json"), {
    ...values,
    APP_NAME_SUFFIX: "-test",
    AAD_APP_OBJECT_ID: "one",
  });
  const registration = JSON.parse(text) as Registration;
  const { api, spa } = registration;

  test("is the one the package names, with the one scope that pages ask for, in tokens of version 2", () => {
    expect(placeholdersIn(text)).toEqual([]);
    const { id, resource } = manifestIn(built.full).webApplicationInfo ?? {};
    expect([registration.appId, registration.identifierUris]).toEqual([id, [resource]]);
    expect(api.requestedAccessTokenVersion).toBe(2);
    expect(api.oauth2PermissionScopes).toMatchObject([{ value: SCOPE, type: "Admin", isEnabled: true }]);
  });

  test("lets the clients that people have ask for that scope without a question, each once", () => {
    const clients = api.preAuthorizedApplications.map(({ appId }) => appId);
    expect(new Set(clients).size).toBe(7);
    expect(clients.filter((one) => !isGuid(one))).toEqual([]);
    const [scope] = api.oauth2PermissionScopes;
    expect(new Set(api.preAuthorizedApplications.flatMap((one) => one.delegatedPermissionIds))).toEqual(
      new Set([scope?.id]),
    );
  });

  test("has the role of the administrator by the name that the server knows, for people only", () => {
    expect(registration.appRoles).toMatchObject([{ value: "Plumbline.Admin", allowedMemberTypes: ["User"] }]);
    expect(read("api/auth/accessToken.ts")).toContain('"Plumbline.Admin"');
    const ids = [...registration.appRoles, ...api.oauth2PermissionScopes].map(({ id }) => id);
    expect([new Set(ids).size, ids.filter((one) => !isGuid(one))]).toEqual([2, []]);
  });

  test("is come back to at the page that signs in without a host, and within one, and nowhere else", () => {
    expect(spa.redirectUris).toEqual([
      `https://${values.TAB_DOMAIN}/plain-link.html`,
      `brk-multihub://${values.TAB_DOMAIN}`,
    ]);
    expect(existsSync(join(root, "src", "surfaces", "plain-link.html"))).toBe(true);
    expect(text).not.toMatch(/"(web|publicClient)"/);
  });

  test("holds no secret, asks nothing of Microsoft Graph and is for one organisation", () => {
    expect(text).not.toMatch(/passwordCredentials|keyCredentials|secretText/);
    expect(registration.requiredResourceAccess).toEqual([]);
    expect(registration.signInAudience).toBe("AzureADMyOrg");
  });
});
