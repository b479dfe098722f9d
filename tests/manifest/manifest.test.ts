/** Long, because every fault is planted in the same package. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFiles, faultsOf, fromZip, kinds, toZip, withAdditions } from "../../scripts/appPackage.ts";
import { textsIn } from "../../scripts/manifestLanguages.ts";
import { manifestIn, updateFaults } from "../../scripts/packageChecks.ts";
import { readPng } from "../../scripts/png.ts";
import { languages } from "../../src/locales/languages.ts";
import { serverWords } from "../../src/locales/serverWords.ts";
import { appPackage, built, codesAfter, site, values } from "./built.ts";
import { type Changes, changed } from "./plant.ts";

/** The manifest's own texts are English. */
const spoken = languages.filter((language) => language !== "en" && language !== "en-xa");

const placeholder = (name: string): string => `\${{${name}}}`;
const files = built.full;
const manifest = manifestIn(files);

describe.each(kinds)("the package %s as it stands", (kind) => {
  const files = built[kind];
  const manifest = manifestIn(files);
  const asked: unknown[] = [];
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal("fetch", (url: unknown) => {
      asked.push(url);
      return Promise.reject(new Error("the network is not to be asked"));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("passes the schema and every check, and asks no server", async () => {
    expect(await faultsOf(files, site)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test("names a schema it does not know instead of fetching it", async () => {
    expect(await codesAfter({ $schema: "https://schemas.example.com/v9.json" }, kind)).toEqual(["other-schema"]);
    expect(asked).toEqual([]);
  });

  test("zips to exactly the manifest, its languages and the two icons, byte for byte the same each time", () => {
    const zip = toZip(files);
    expect(Object.keys(fromZip(zip)).sort()).toEqual(
      [...spoken.map((language) => `${language}.json`), "color.png", "manifest.json", "outline.png"].sort(),
    );
    expect(fromZip(zip)).toEqual(files);
    expect(toZip(buildFiles(appPackage, values, kind))).toEqual(zip);
  });

  test.each([
    ["color.png", 192],
    ["outline.png", 32],
  ])("%s is %i pixels square", (name, size) => {
    expect(readPng(files[name] ?? new Uint8Array())).toMatchObject({ width: size, height: size });
  });

  test("offers the bot's commands in each language by the words that the bot understands", () => {
    const [bot] = manifest.bots ?? [];
    expect(bot?.botId).toBe(values.AAD_APP_CLIENT_ID);
    const titles = (texts: Readonly<Record<string, string>>) =>
      [0, 1, 2, 3].map((place) => texts[`bots[0].commandLists[0].commands[${place}].title`]);
    for (const language of spoken) {
      const { cards } = serverWords(language);
      const texts = textsIn(files[`${language}.json`] ?? new Uint8Array());
      const words = (["check", "pause", "stop", "help"] as const).map((one) => cards[`command-${one}`]);
      expect(titles(texts as Readonly<Record<string, string>>), language).toEqual(words);
    }
  });
});

describe("the two packages", () => {
  test("differ in what full.json adds, and in nothing else", () => {
    const [core, full] = [manifestIn(built.core), manifestIn(built.full)];
    const permissions = (of: typeof core) => of.authorization?.permissions?.resourceSpecific ?? [];
    const runtimes = (of: typeof core) => of.extensions?.[0]?.runtimes ?? [];
    expect(core.extensions?.[0]?.autoRunEvents).toBeUndefined();
    expect(full.extensions?.[0]?.autoRunEvents).toHaveLength(1);
    const lesser: Changes = {
      version: core.version,
      "authorization.permissions.resourceSpecific": permissions(full).slice(0, permissions(core).length),
      "extensions.0.runtimes": runtimes(full).slice(0, runtimes(core).length),
      "extensions.0.autoRunEvents": undefined,
    };
    expect(changed(full, lesser)).toEqual(core);
    for (const name of Object.keys(built.core).filter((one) => one !== "manifest.json"))
      expect(built.full[name], name).toEqual(built.core[name]);
  });

  test("are one app: whoever has the smaller may take the larger as an update", () => {
    expect([...updateFaults(built.core, built.full)]).toEqual([]);
    expect([...updateFaults(built.full, built.core)].map(({ code }) => code)).toEqual(["version-not-raised"]);
  });

  test("what is added must have a place to go to", () => {
    expect(withAdditions({ a: { b: [1] } }, { "a.b": [2], "a.c": { d: 3 } })).toEqual({
      a: { b: [1, 2], c: { d: 3 } },
    });
    expect(() => withAdditions({ a: {} }, { "x.0.y": [1] })).toThrow(RangeError);
  });
});

describe("a planted fault is named, though the schema lets it pass", () => {
  const tab = { entityId: "more", contentUrl: "https://checks.example.com/tab.html", scopes: ["personal"] };
  const permissions = "authorization.permissions.resourceSpecific";
  const seventeen = Array.from({ length: 17 }, (_, at) => ({ name: `Made.Up${at}.Chat`, type: "Application" }));
  test.each<[fault: string, changes: Changes, codes: readonly string[]]>([
    ["a placeholder nobody filled", { "description.full": `By ${placeholder("SOMEBODY")}` }, ["placeholder-left"]],
    ["an unpublishable version", { version: "1.0" }, ["version-form"]],
    ["another company's product in the name", { "name.full": "Plumbline for Teams" }, ["name-of-another-product"]],
    ["a blank name", { "name.full": " " }, ["name-blank"]],
    ["an id that nobody made", { id: "00000000-0000-0000-0000-000000000000" }, ["id-not-guid"]],
    [
      "a tab on plain http",
      { "staticTabs.0.contentUrl": "http://checks.example.com/personal.html" },
      ["url-not-https"],
    ],
    [
      "a tab on a host not declared",
      { "staticTabs.0.contentUrl": "https://other.example.com/" },
      ["url-outside-domains"],
    ],
    [
      "a privacy page on a host not declared",
      { "developer.privacyUrl": "https://example.org/" },
      ["url-outside-domains"],
    ],
    ["a host forgotten", { validDomains: ["else.example.com"] }, ["resource-mismatch", "url-outside-domains"]],
    ["a wildcard host", { "validDomains.1": "*.example.com" }, ["domain-form"]],
    ["a host with its scheme", { "validDomains.1": "https://checks.example.com" }, ["domain-form"]],
    [
      "a bot that is another app than the one people sign in to",
      { "bots.0.botId": "5a0c1f8e-2b7d-4d56-8f11-90ab12cd34ef" },
      ["bot-of-another-app"],
    ],
    ["sign-in for another host", { "webApplicationInfo.resource": "api://else/1" }, ["resource-mismatch"]],
    [
      "a made-up permission",
      { [`${permissions}.9`]: { name: "Meeting.Join.Chat", type: "Delegated" } },
      ["unknown-permission"],
    ],
    ["a permission of the wrong kind", { [`${permissions}.0.type`]: "Application" }, ["unknown-permission"]],
    ["permissions without sign-in", { webApplicationInfo: undefined }, ["permission-without-sign-in"]],
    ["permissions without a resource", { "webApplicationInfo.resource": undefined }, ["permission-without-sign-in"]],
    [
      "activities without sign-in",
      {
        webApplicationInfo: undefined,
        authorization: undefined,
        "staticTabs.2.context": ["channelTab"],
        "meetingExtensionDefinition.supportsCustomShareToStage": false,
        activities: { activityTypes: [{ type: "ready", description: "Ready", templateText: "Ready" }] },
      },
      ["activities-without-sign-in", "mailbox-permission", "text-missing"],
    ],
    ["the same tab twice", { "staticTabs.3": { ...tab, entityId: "personal" } }, ["tab-twice"]],
    ["a tab without a page", { "staticTabs.0.contentUrl": undefined }, ["tab-without-page"]],
    ["a place outside the tab's scope", { "staticTabs.0.context": ["channelTab"] }, ["context-outside-scope"]],
    [
      "two kinds of tab for one scope",
      { configurableTabs: [{ configurationUrl: tab.contentUrl, scopes: ["team"] }] },
      ["scope-twice"],
    ],
    ["the stage without its permission", { [permissions]: [] }, ["mailbox-permission", "stage-without-permission"]],
    [
      "the stage of chats only",
      { [permissions]: [{ name: "MeetingStage.Write.Chat", type: "Delegated" }] },
      ["mailbox-permission", "stage-without-permission"],
    ],
    [
      "permissions for a stage not used",
      { "staticTabs.2.context": ["channelTab"] },
      ["permission-without-stage", "share-without-stage"],
    ],
    ["channels without their tier", { supportsChannelFeatures: undefined }, ["channel-features-missing"]],
    ["the retired list of channel kinds", { supportedChannelTypes: ["sharedChannels"] }, ["channel-types-retired"]],
    ["a connector promised and not there", { "defaultGroupCapability.team": "connector" }, ["capability-missing"]],
    [
      "the type of activity that nobody may declare",
      { activities: { activityTypes: [{ type: "systemDefault", description: "Any", templateText: "Any" }] } },
      ["activity-reserved", "text-missing"],
    ],
    [
      "an activity declared twice",
      { activities: { activityTypes: Array(2).fill({ type: "ready", description: "Ready", templateText: "Ready" }) } },
      ["activity-twice", "text-missing"],
    ],
    [
      "nested sign-in for another host",
      {
        "webApplicationInfo.nestedAppAuthInfo": [
          {
            redirectUri: "brk-multihub://else.example.com",
            scopes: [`${manifest.webApplicationInfo?.resource}/access_as_user`],
          },
        ],
      },
      ["nested-sign-in-mismatch"],
    ],
    [
      "nested sign-in for more than pages ask for",
      {
        "webApplicationInfo.nestedAppAuthInfo": [
          { redirectUri: "brk-multihub://checks.example.com", scopes: ["User.Read"] },
        ],
      },
      ["nested-sign-in-mismatch"],
    ],
    [
      "a language file left out of the package",
      { "localizationInfo.additionalLanguages.5": { languageTag: "it", file: "it.json" } },
      ["file-missing"],
    ],
    [
      "a language named twice",
      { "localizationInfo.additionalLanguages.5": { languageTag: "de", file: "fr.json" } },
      ["language-twice"],
    ],
    ["a text that no language file has", { "staticTabs.1.name": "About" }, ["text-missing"]],
    ["a text that only language files have", { "staticTabs.2.name": undefined }, ["text-left-over"]],
    ["an icon of another name", { "icons.color": "colour.png" }, ["file-left-over", "file-missing"]],
  ])("%s", async (_, changes, codes) => {
    expect(await codesAfter(changes)).toEqual(codes);
  });

  test.each<[fault: string, changes: Changes]>([
    ["an id that is no GUID", { id: "plumbline" }],
    ["a short name of 31 characters", { "name.short": "P".repeat(31) }],
    ["a seventeenth permission", { [permissions]: seventeen }],
    ["a key nobody knows", { surprise: true }],
    ["a developer without terms", { "developer.termsOfUseUrl": undefined }],
  ])("%s is refused by the schema itself", async (_, changes) => {
    expect(await codesAfter(changes)).toEqual(["schema"]);
  });

  test.each<[fault: string, texts: object, code: string]>([
    ["a short description of 81 characters", { "description.short": "x".repeat(81) }, "text-length"],
    ["a blank name", { "name.full": " " }, "text-length"],
    ["a text the manifest does not have", { "staticTabs[1].name": "Hilfe" }, "text-left-over"],
    ["the schema of another version", { $schema: "https://schemas.example.com/v9.json" }, "language-schema"],
  ])("%s in a language file is refused", async (_, texts, code) => {
    const german = { ...textsIn(files["de.json"] ?? new Uint8Array()), ...texts };
    const found = await faultsOf({ ...files, "de.json": new TextEncoder().encode(JSON.stringify(german)) }, site);
    expect(found.map((fault) => fault.code)).toEqual([code]);
    expect(found[0]?.text).toContain("de.json");
  });
});
