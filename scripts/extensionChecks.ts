/**
 * What the manifest says for the calendar, and what the schema lets pass of it. Sources: the Office pages on the unified
 * manifest, on requirement sets and on event-based activation.
 */
import { type Extension, type Fault, leaves, type Manifest } from "./manifestShape.ts";
import { readPng } from "./png.ts";

/** Every fault in `extensions`; an empty list also where there is none. */
export function extensionFaults(manifest: Manifest): readonly Fault[] {
  return (manifest.extensions ?? []).flatMap((extension) =>
    [actionFaults, eventFaults, ribbonFaults, olderClientFaults].flatMap((check) => [...check(extension)]),
  );
}

/** Appointment events by their names in the unified manifest, with the set of the mailbox interface that brought them. */
const appointmentEvents: Readonly<Record<string, string>> = {
  newAppointmentOrganizerCreated: "1.10",
  appointmentOrganizerOpened: "1.12",
  appointmentAttendeesChanged: "1.11",
  appointmentTimeChanged: "1.11",
  appointmentRecurrenceChanged: "1.11",
  appointmentSending: "1.12",
};

const actionsOf = (extension: Extension) => (extension.runtimes ?? []).flatMap(({ actions }) => actions ?? []);

/** Every use of an action: buttons, items of menus, events. */
function* actionFaults(extension: Extension): Generator<Fault> {
  const ids = actionsOf(extension).map(({ id }) => id);
  const used = [...leaves(extension, "extensions.0")].filter(({ key }) => key === "actionId");
  for (const { path, value } of used)
    if (!ids.includes(value)) {
      yield { code: "action-missing", text: `${path} names the action ${value}, which no runtime has` };
    }
  for (const id of new Set(ids)) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) yield { code: "action-twice", text: `two actions are called ${id}` };
    if (!used.some(({ value }) => value === id))
      yield { code: "action-unused", text: `no button and no event names the action ${id}` };
  }
  for (const { id, type, view } of actionsOf(extension))
    if (type === "openPage" && view === undefined)
      yield { code: "page-without-view", text: `action ${id} needs a view` };
}

/** "1.12" is above "1.9". */
const above = (one: string, other: string): boolean => one.localeCompare(other, "en", { numeric: true }) > 0;
const mailboxOf = (requirements: Extension["requirements"]): string =>
  (requirements?.capabilities ?? []).find(({ name }) => name === "Mailbox")?.minVersion ?? "1.1";

function* eventFaults(extension: Extension): Generator<Fault> {
  for (const { type, actionId, options } of (extension.autoRunEvents ?? []).flatMap(({ events }) => events)) {
    const needed = appointmentEvents[type];
    if (needed === undefined) yield { code: "event-unknown", text: `${type} is not an appointment event` };
    // Anything else would keep people from inviting to their meetings while our pages cannot be reached.
    if (type === "appointmentSending" && options?.sendMode !== "promptUser")
      yield { code: "sending-blocked", text: "appointmentSending needs sendMode promptUser" };
    const runtime = (extension.runtimes ?? []).find(({ actions }) => actions?.some(({ id }) => id === actionId));
    if (runtime === undefined) continue;
    if (runtime.actions?.find(({ id }) => id === actionId)?.type !== "executeFunction")
      yield { code: "event-without-function", text: `${type} needs an action of type executeFunction` };
    // Windows runs the script, everything else the page.
    if (runtime.code.script === undefined)
      yield { code: "event-without-script", text: `the runtime ${runtime.id} needs a script beside its page` };
    if (needed !== undefined && above(needed, mailboxOf(runtime.requirements)))
      yield {
        code: "event-requirement",
        text: `the runtime ${runtime.id} must ask for Mailbox ${needed}, for ${type}`,
      };
    if (needed !== undefined && !above(needed, mailboxOf(extension.requirements)))
      yield { code: "pane-requirement", text: `with Mailbox ${needed} for all, older clients would lose the pane too` };
  }
}

const buttonSizes = [16, 32, 80];

function* ribbonFaults({ requirements, ribbons = [] }: Extension): Generator<Fault> {
  if (ribbons.length > 0 && !requirements?.scopes?.includes("mail"))
    yield { code: "ribbon-without-scope", text: "buttons in a calendar need the scope mail" };
  const ids: string[] = [];
  for (const { contexts = [], tabs } of ribbons) {
    if (contexts.length === 0) yield { code: "ribbon-without-context", text: "a ribbon must say where it is shown" };
    for (const group of tabs.flatMap(({ groups }) => groups ?? [])) {
      for (const part of [group, ...group.controls]) {
        ids.push(part.id);
        const sizes = (part.icons ?? []).map(({ size }) => size);
        if (buttonSizes.some((size) => !sizes.includes(size)))
          yield { code: "button-icons", text: `${part.id} needs icons of ${buttonSizes.join(", ")} pixels` };
      }
    }
  }
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    yield { code: "control-twice", text: `two buttons or groups are called ${id}` };
}

const olderClientSize = 64;

/** Older clients and those on a Mac get a manifest made from this one, and only where these icons are. */
function* olderClientFaults({ alternates = [] }: Extension): Generator<Fault> {
  const icons = alternates.find(({ alternateIcons }) => alternateIcons !== undefined)?.alternateIcons;
  if (icons === undefined || [icons.icon, icons.highResolutionIcon].some(({ size }) => size !== olderClientSize))
    yield { code: "alternate-icons", text: `alternates needs two alternateIcons of ${olderClientSize} pixels` };
}

/**
 * Icons the calendar asks for by address: there, and as large as the manifest says.
 * @param site what the site has, by path
 */
export function* addressedIconFaults(
  { extensions = [] }: Manifest,
  site: Readonly<Record<string, Uint8Array>>,
): Generator<Fault> {
  const named = new Map(
    extensions.flatMap((one) => [...iconsIn(one)]).map((icon) => [`${icon.size} ${icon.url}`, icon]),
  );
  for (const { size, url } of named.values()) {
    const file = site[URL.parse(url)?.pathname ?? ""];
    if (file === undefined) yield { code: "icon-not-on-site", text: `the site has no ${url}` };
    else {
      const { width, height } = readPng(file);
      if (width !== size || height !== size)
        yield { code: "icon-size", text: `${url} is ${width} x ${height}, not ${size} x ${size}` };
    }
  }
}

function* iconsIn(node: unknown): Generator<{ readonly size: number; readonly url: string }> {
  if (typeof node !== "object" || node === null) return;
  if ("size" in node && "url" in node && typeof node.size === "number" && typeof node.url === "string")
    yield { size: node.size, url: node.url };
  for (const child of Object.values(node)) yield* iconsIn(child);
}
