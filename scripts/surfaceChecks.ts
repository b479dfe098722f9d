/** Where the app says it can be opened, and whether Teams would agree. Source: Teams pages on tabs, stage and channels. */
import { allTabs, type Fault, type Manifest } from "./manifestShape.ts";

/** Every fault in what the manifest says about tabs, scopes, the meeting stage and channels. */
export function surfaceFaults(manifest: Manifest): readonly Fault[] {
  return [tabFaults, stageFaults, channelFaults, capabilityFaults].flatMap((check) => [...check(manifest)]);
}

const reservedTabs = new Set(["about", "conversations"]);
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  personalTab: ["personal"],
  channelTab: ["team"],
  teamLevelApp: ["team"],
  privateChatTab: ["groupChat"],
  meetingChatTab: ["team", "groupChat"],
  meetingDetailsTab: ["team", "groupChat"],
  meetingSidePanel: ["team", "groupChat"],
  meetingStage: ["team", "groupChat"],
};

function* tabFaults(manifest: Manifest): Generator<Fault> {
  const fixed = manifest.staticTabs ?? [];
  const configured = manifest.configurableTabs ?? [];
  for (const [at, tab] of fixed.entries()) {
    const place = `staticTabs.${at} (${tab.entityId})`;
    if (fixed.findIndex((other) => other.entityId === tab.entityId) < at) {
      yield { code: "tab-twice", text: `${place} repeats the entityId of an earlier tab` };
    }
    if (tab.contentUrl === undefined && tab.contentBotId === undefined && !reservedTabs.has(tab.entityId ?? "")) {
      yield { code: "tab-without-page", text: `${place} needs a contentUrl` };
    }
  }
  for (const tab of [...fixed, ...configured]) {
    for (const context of tab.context ?? []) {
      if (!scopesOf[context]?.some((scope) => tab.scopes.includes(scope))) {
        yield {
          code: "context-outside-scope",
          text: `context ${context} needs one of the scopes ${scopesOf[context]}`,
        };
      }
    }
  }
  for (const scope of new Set(configured.flatMap((tab) => tab.scopes))) {
    if (fixed.some((tab) => tab.scopes.includes(scope))) {
      yield { code: "scope-twice", text: `scope ${scope} has a static and a configurable tab; keep one` };
    }
  }
}

/** The stage needs three declarations which Teams ties together only when somebody presses Share. */
function* stageFaults(manifest: Manifest): Generator<Fault> {
  const onStage = allTabs(manifest).filter((tab) => tab.context?.includes("meetingStage"));
  const asked = (manifest.authorization?.permissions?.resourceSpecific ?? []).map(({ name }) => name);
  for (const [scope, permission] of [
    ["groupChat", "MeetingStage.Write.Chat"],
    ["team", "ChannelMeetingStage.Write.Group"],
  ] as const) {
    const needed = onStage.some((tab) => tab.scopes.includes(scope));
    if (needed && !asked.includes(permission)) {
      yield { code: "stage-without-permission", text: `context meetingStage in scope ${scope} needs ${permission}` };
    }
    if (!needed && asked.includes(permission)) {
      yield {
        code: "permission-without-stage",
        text: `${permission} is asked for, but no tab of scope ${scope} is on stage`,
      };
    }
  }
  if (onStage.length === 0 && manifest.meetingExtensionDefinition?.supportsCustomShareToStage === true) {
    yield { code: "share-without-stage", text: "supportsCustomShareToStage needs a tab with context meetingStage" };
  }
}

/** Teams refuses an upload of manifest 1.25 or later for scope team on either ground; the schema takes both. */
function* channelFaults(manifest: Manifest): Generator<Fault> {
  if (manifest.supportedChannelTypes !== undefined) {
    yield { code: "channel-types-retired", text: "supportedChannelTypes is refused since manifest 1.25; remove it" };
  }
  const inTeams = [...allTabs(manifest), ...(manifest.bots ?? [])].some(({ scopes }) => scopes.includes("team"));
  if (inTeams && manifest.supportsChannelFeatures === undefined) {
    yield { code: "channel-features-missing", text: 'scope team needs "supportsChannelFeatures": "tier1"' };
  }
}

function* capabilityFaults(manifest: Manifest): Generator<Fault> {
  const offers = { tab: allTabs(manifest), bot: manifest.bots ?? [], connector: manifest.connectors ?? [] };
  for (const [place, capability] of Object.entries(manifest.defaultGroupCapability ?? {})) {
    const scope = place === "team" ? "team" : "groupChat";
    if (
      !Object.entries(offers).some(
        ([kind, all]) => kind === capability && all.some((one) => one.scopes.includes(scope)),
      )
    ) {
      yield {
        code: "capability-missing",
        text: `defaultGroupCapability.${place} names a ${capability}; scope ${scope} has none`,
      };
    }
  }
}
