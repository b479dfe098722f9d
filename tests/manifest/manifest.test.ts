/** Long, because every fault is planted in the same package. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFiles, faultsOf, fillTemplate, fromZip, toZip, valueFaults } from "../../scripts/appPackage.ts";
import { textsIn } from "../../scripts/manifestLanguages.ts";
import { leaves } from "../../scripts/manifestShape.ts";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { readPng } from "../../scripts/png.ts";
import { languages } from "../../src/locales/languages.ts";
import { serverWords } from "../../src/locales/serverWords.ts";
import { type Changes, changed, withManifest } from "./plant.ts";

const root = join(import.meta.dirname, "..", "..");
const values = {
  TEAMS_APP_ID: "7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71",
  AAD_APP_CLIENT_ID: "0b9e2c44-51d7-4a86-b3f0-6c7d8e9f1a23",
  TAB_DOMAIN: "checks.example.com",
  DEVELOPER_NAME: 'Ann & Sons, "Works"',
};
const files = buildFiles(join(root, "appPackage"), values);
const manifest = manifestIn(files);

/** The manifest's own texts are English. */
const spoken = languages.filter((language) => language !== "en" && language !== "en-xa");

const placeholder = (name: string): string => `\${{${name}}}`;

async function codesAfter(changes: Changes): Promise<readonly string[]> {
  const faults = await faultsOf(withManifest(files, changed(manifest, changes)));
  return [...new Set(faults.map(({ code }) => code))].sort();
}

describe("the package as it stands", () => {
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
    expect(await faultsOf(files)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test("names a schema it does not know instead of fetching it", async () => {
    expect(await codesAfter({ $schema: "https://schemas.example.com/v9.json" })).toEqual(["other-schema"]);
    expect(asked).toEqual([]);
  });

  test("zips to exactly the manifest, its languages and the two icons, byte for byte the same each time", () => {
    const zip = toZip(files);
    expect(Object.keys(fromZip(zip)).sort()).toEqual(
      [...spoken.map((language) => `${language}.json`), "color.png", "manifest.json", "outline.png"].sort(),
    );
    expect(fromZip(zip)).toEqual(files);
    expect(toZip(buildFiles(join(root, "appPackage"), values))).toEqual(zip);
  });

  test.each([
    ["color.png", 192],
    ["outline.png", 32],
  ])("%s is %i pixels square", (name, size) => {
    expect(readPng(files[name] ?? new Uint8Array())).toMatchObject({ width: size, height: size });
  });

  test("asks for the stage, for what the bot is told of meetings, for what it shows in them and the feed, and nothing else", () => {
    expect(manifest.authorization?.permissions?.resourceSpecific?.map(({ name }) => name)).toEqual([
      "MeetingStage.Write.Chat",
      "ChannelMeetingStage.Write.Group",
      "OnlineMeeting.ReadBasic.Chat",
      "ChannelMeeting.ReadBasic.Group",
      "OnlineMeetingNotification.Send.Chat",
      "ChannelMeetingNotification.Send.Group",
      "TeamsActivity.Send.User",
    ]);
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

  test("every page it names on its own host is a page of the site", () => {
    const pages = [...leaves(manifest)].filter(({ key }) => /url$/i.test(key)).map(({ value }) => new URL(value));
    const site = readdirSync(join(root, "src", "surfaces"), { recursive: true, encoding: "utf8" });
    const built = site.filter((name) => name.endsWith(".html")).map((name) => `/${name.replaceAll("\\", "/")}`);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.map(({ pathname }) => pathname).filter((path) => !built.includes(path))).toEqual([]);
  });
});

describe("a planted fault is named, though the schema lets it pass", () => {
  const tab = { entityId: "more", contentUrl: "https://checks.example.com/tab.html", scopes: ["personal"] };
  const permissions = "authorization.permissions.resourceSpecific";
  const seventeen = Array.from({ length: 17 }, (_, at) => ({ name: `Made.Up${at}.Chat`, type: "Application" }));
  const extension = (actionId: string, type: string): object => ({
    requirements: { scopes: ["mail"] },
    runtimes: [
      {
        id: "events",
        type: "general",
        code: { page: "https://checks.example.com/events.html" },
        actions: [{ id: "onSend", type: "executeFunction" }],
      },
    ],
    autoRunEvents: [{ events: [{ type, actionId }] }],
  });

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
    ["sign-in for another host", { "webApplicationInfo.resource": "api://else/1" }, ["resource-mismatch"]],
    [
      "a made-up permission",
      { [`${permissions}.7`]: { name: "Meeting.Join.Chat", type: "Delegated" } },
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
      ["activities-without-sign-in"],
    ],
    ["the same tab twice", { "staticTabs.3": { ...tab, entityId: "personal" } }, ["tab-twice"]],
    ["a tab without a page", { "staticTabs.0.contentUrl": undefined }, ["tab-without-page"]],
    ["a place outside the tab's scope", { "staticTabs.0.context": ["channelTab"] }, ["context-outside-scope"]],
    [
      "two kinds of tab for one scope",
      { configurableTabs: [{ configurationUrl: tab.contentUrl, scopes: ["team"] }] },
      ["scope-twice"],
    ],
    ["the stage without its permission", { [permissions]: [] }, ["stage-without-permission"]],
    [
      "the stage of chats only",
      { [permissions]: [{ name: "MeetingStage.Write.Chat", type: "Delegated" }] },
      ["stage-without-permission"],
    ],
    [
      "permissions for a stage not used",
      { "staticTabs.2.context": ["channelTab"] },
      ["permission-without-stage", "share-without-stage"],
    ],
    ["channels without their tier", { supportsChannelFeatures: undefined }, ["channel-features-missing"]],
    ["the retired list of channel kinds", { supportedChannelTypes: ["sharedChannels"] }, ["channel-types-retired"]],
    ["a connector promised and not there", { "defaultGroupCapability.team": "connector" }, ["capability-missing"]],
    ["an action that no runtime has", { extensions: [extension("onSent", "appointmentSending")] }, ["action-missing"]],
    ["an event that does not exist", { extensions: [extension("onSend", "appointmentSend")] }, ["event-unknown"]],
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
    const found = await faultsOf({ ...files, "de.json": new TextEncoder().encode(JSON.stringify(german)) });
    expect(found.map((fault) => fault.code)).toEqual([code]);
    expect(found[0]?.text).toContain("de.json");
  });

  test("a sound extension passes, so the two faults above come from what was planted", async () => {
    expect(await codesAfter({ extensions: [extension("onSend", "appointmentSending")] })).toEqual([]);
  });
});

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

  test("cover every placeholder of the template, and a quotation mark in one does no harm", () => {
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
