/**
 * What the manifest schema accepts and Teams, the store or the product does not. Pure: a manifest in, faults out.
 * The schema must have passed first; it guarantees the shape these checks read. Sources: manifest schema 1.30, the
 * Teams pages on app manifests and resource-specific consent.
 */
import { extensionFaults } from "./extensionChecks.ts";
import { type Fault, leaves, type Manifest } from "./manifestShape.ts";
import { surfaceFaults } from "./surfaceChecks.ts";

/** Every fault found, in the order of the checks; an empty list means the manifest may be packed. */
export function manifestFaults(manifest: Manifest): readonly Fault[] {
  return [
    placeholderFaults,
    versionFaults,
    nameFaults,
    idFaults,
    domainFaults,
    urlFaults,
    signInFaults,
    activityFaults,
    permissionFaults,
    surfaceFaults,
    extensionFaults,
  ].flatMap((check) => [...check(manifest)]);
}

function* placeholderFaults(manifest: Manifest): Generator<Fault> {
  for (const { path, value } of leaves(manifest)) {
    if (value.includes("${{")) yield { code: "placeholder-left", text: `${path} still holds a placeholder: ${value}` };
  }
}

function* versionFaults(manifest: Manifest): Generator<Fault> {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(manifest.version)) {
    yield { code: "version-form", text: `version ${manifest.version} must be three numbers, such as 1.0.0` };
  }
}

const othersNames = /\b(microsoft|teams|outlook|office|entra|azure|copilot)\b/i;

function* nameFaults(manifest: Manifest): Generator<Fault> {
  for (const { path, value } of leaves(manifest.name, "name")) {
    if (othersNames.test(value))
      yield { code: "name-of-another-product", text: `${path} must not name a Microsoft product` };
    if (value.trim() !== value || value === "")
      yield { code: "name-blank", text: `${path} must not be blank or padded` };
  }
}

function* idFaults(manifest: Manifest): Generator<Fault> {
  const ids = [
    ["id", manifest.id],
    ["webApplicationInfo.id", manifest.webApplicationInfo?.id],
    ...(manifest.bots ?? []).map((bot, at) => [`bots.${at}.botId`, bot.botId]),
  ];
  for (const [path, id] of ids) {
    if (id !== undefined && !isGuid(id))
      yield { code: "id-not-guid", text: `${path} must be a GUID of your own: ${id}` };
  }
}

/** A GUID somebody made: five groups of hex digits which are not all the same digit. */
export function isGuid(value: string): boolean {
  const digits = value.replaceAll("-", "");
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) && new Set(digits).size > 1;
}

/** A host, with a port if need be: `checks.example.com` or `localhost:4280`, and no scheme, path or wildcard. */
export function isHost(value: string): boolean {
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/i.test(value);
}

function* domainFaults(manifest: Manifest): Generator<Fault> {
  for (const domain of manifest.validDomains ?? []) {
    // A wildcard would let pages through that are not the product's, and the site needs one host only.
    if (!isHost(domain)) yield { code: "domain-form", text: `validDomains must hold plain hosts, not ${domain}` };
  }
}

function* urlFaults(manifest: Manifest): Generator<Fault> {
  const domains = new Set(manifest.validDomains ?? []);
  for (const { path, key, value } of leaves(manifest)) {
    if (key === "$schema" || !(/url$/i.test(key) || /^https?:/i.test(value))) continue;
    const url = URL.parse(value);
    if (url?.protocol !== "https:")
      yield { code: "url-not-https", text: `${path} must start with https://, not ${value}` };
    else if (!domains.has(url.host)) {
      yield { code: "url-outside-domains", text: `${path} is on ${url.host}, which validDomains does not name` };
    }
  }
}

function* signInFaults(manifest: Manifest): Generator<Fault> {
  const signIn = manifest.webApplicationInfo;
  if (manifest.activities !== undefined && signIn === undefined) {
    yield { code: "activities-without-sign-in", text: "activities need webApplicationInfo" };
  }
  for (const { redirectUri, scopes } of signIn?.nestedAppAuthInfo ?? []) {
    const known = (manifest.validDomains ?? []).map((domain) => `brk-multihub://${domain}`);
    if (!known.includes(redirectUri) || scopes.some((scope) => scope !== `${signIn?.resource}/access_as_user`))
      yield {
        code: "nested-sign-in-mismatch",
        text: `nestedAppAuthInfo must be what pages ask for: ${known.join(" or ")}`,
      };
  }
  // What is granted in a meeting is granted to the one, and used by the other.
  for (const { botId } of manifest.bots ?? [])
    if (signIn !== undefined && botId !== signIn.id)
      yield { code: "bot-of-another-app", text: "botId must be the id of webApplicationInfo" };
  if (signIn?.resource === undefined) return;
  const expected = (manifest.validDomains ?? []).map((domain) => `api://${domain}/${signIn.id}`);
  if (!expected.includes(signIn.resource)) {
    yield { code: "resource-mismatch", text: `webApplicationInfo.resource must be ${expected.join(" or ")}` };
  }
}

/** Free words from our own side, which no manifest may declare. */
const reservedActivity = "systemDefault";

function* activityFaults({ activities }: Manifest): Generator<Fault> {
  const types = (activities?.activityTypes ?? []).map(({ type }) => type);
  if (types.includes(reservedActivity))
    yield { code: "activity-reserved", text: `the activity type ${reservedActivity} must not be declared` };
  for (const type of new Set(types.filter((one, at) => types.indexOf(one) !== at)))
    yield { code: "activity-twice", text: `the activity type ${type} is declared twice` };
}

/** The resource-specific permissions this product has a use for, now or by design, each with the forms Teams knows. */
const knownPermissions: Readonly<Record<string, readonly string[]>> = {
  "MeetingStage.Write.Chat": ["Delegated"],
  "ChannelMeetingStage.Write.Group": ["Delegated"],
  "OnlineMeeting.ReadBasic.Chat": ["Application"],
  "OnlineMeetingParticipant.Read.Chat": ["Application", "Delegated"],
  "OnlineMeetingNotification.Send.Chat": ["Application"],
  "ChannelMeeting.ReadBasic.Group": ["Application"],
  "ChannelMeetingParticipant.Read.Group": ["Application", "Delegated"],
  "ChannelMeetingNotification.Send.Group": ["Application"],
  "ChatMember.Read.Chat": ["Application"],
  "TeamMember.Read.Group": ["Application"],
  "ChannelMember.Read.Group": ["Application"],
  "TeamsActivity.Send.User": ["Application"],
  "TeamsActivity.Send.Chat": ["Application"],
  "TeamsActivity.Send.Group": ["Application"],
  "MailboxItem.Read.User": ["Delegated"],
  "MailboxItem.ReadWrite.User": ["Delegated"],
  "Mailbox.SharedFolder": ["Delegated"],
};

function* permissionFaults(manifest: Manifest): Generator<Fault> {
  const asked = manifest.authorization?.permissions?.resourceSpecific ?? [];
  for (const { name, type } of asked) {
    if (!knownPermissions[name]?.includes(type)) {
      yield { code: "unknown-permission", text: `no permission ${name} of type ${type} is known here` };
    }
  }
  const mailbox = asked.filter(({ name }) => name.startsWith("MailboxItem."));
  const inCalendar = (manifest.extensions ?? []).length > 0;
  if (mailbox.length !== (inCalendar ? 1 : 0))
    yield {
      code: "mailbox-permission",
      text: `${mailbox.length} permissions for the item beside the pane; needed: ${inCalendar ? 1 : 0}`,
    };
  if (asked.length > 0 && manifest.webApplicationInfo?.resource === undefined) {
    yield { code: "permission-without-sign-in", text: "permissions need webApplicationInfo with id and resource" };
  }
}
