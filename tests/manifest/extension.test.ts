import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { drawIcon } from "../../scripts/paneIcons.ts";
import { built, codesAfter, root, site } from "./built.ts";
import type { Changes } from "./plant.ts";

const full = manifestIn(built.full).extensions?.[0];

describe("in a calendar", () => {
  test("there is a button for who invites and one for who is invited, and both open the same pane, which can be kept open", () => {
    const buttons = (full?.ribbons ?? []).map(({ contexts, tabs }) => ({
      contexts,
      opens: tabs.flatMap(({ groups = [] }) => groups.flatMap(({ controls }) => controls)),
    }));
    expect(buttons).toMatchObject([
      { contexts: ["meetingDetailsOrganizer"], opens: [{ actionId: "openPane" }] },
      { contexts: ["meetingDetailsAttendee"], opens: [{ actionId: "openPane" }] },
    ]);
    expect(full?.runtimes?.[0]).toMatchObject({
      code: { page: "https://checks.example.com/outlook.html" },
      actions: [{ id: "openPane", type: "openPage", pinnable: true }],
    });
  });

  test("what is called when an invitation is sent stands apart, asks, and leaves the pane to clients without it", () => {
    expect(full?.autoRunEvents).toMatchObject([
      { events: [{ type: "appointmentSending", actionId: "onAppointmentSend", options: { sendMode: "promptUser" } }] },
    ]);
    expect(full?.runtimes?.[1]).toMatchObject({
      requirements: { capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
      code: {
        page: "https://checks.example.com/outlook-events.html",
        script: "https://checks.example.com/outlook-events.js",
      },
    });
    // As little as the pane itself asks for.
    const pane = readFileSync(join(root, "src", "host", "outlook.ts"), "utf8");
    const [, least] = /if \(!offers\("([\d.]+)"\)\) throw new NoOutlook\("too-old"\)/.exec(pane) ?? [];
    expect(full?.requirements?.capabilities).toEqual([{ name: "Mailbox", minVersion: least }]);
  });
});

describe("a planted fault is named, though the schema lets it pass", () => {
  const button = "extensions.0.ribbons.0.tabs.0.groups.0.controls.0";
  const event = "extensions.0.autoRunEvents.0.events.0";
  const pane = "extensions.0.runtimes.0";
  const events = "extensions.0.runtimes.1";
  const icons = (...sizes: readonly number[]) =>
    sizes.map((size) => ({ size, url: `https://checks.example.com/icons/pane-${size}.png` }));
  const asked = (minVersion: string) => [{ name: "Mailbox", minVersion }];
  const permissions = "authorization.permissions.resourceSpecific";

  test.each<[fault: string, changes: Changes, codes: readonly string[]]>([
    ["a button without an action of its name", { [`${button}.actionId`]: "openPanel" }, ["action-missing"]],
    [
      "an event without an action of its name",
      { [`${event}.actionId`]: "onSend" },
      ["action-missing", "action-unused"],
    ],
    ["an action that nothing names", { "extensions.0.autoRunEvents": undefined }, ["action-unused"]],
    [
      "two actions of one name",
      { [`${events}.actions.1`]: { id: "openPane", type: "executeFunction" } },
      ["action-twice"],
    ],
    ["a page that opens nowhere", { [`${pane}.actions.0.view`]: undefined }, ["page-without-view"]],
    ["an event by its older name", { [`${event}.type`]: "OnAppointmentSend" }, ["event-unknown"]],
    ["an event that is almost right", { [`${event}.type`]: "appointmentSend" }, ["event-unknown"]],
    ["an invitation that is held back", { [`${event}.options.sendMode`]: "softBlock" }, ["sending-blocked"]],
    ["an invitation without a word on what is done", { [`${event}.options`]: undefined }, ["sending-blocked"]],
    [
      "an event that opens a page",
      { [`${events}.actions.0`]: { id: "onAppointmentSend", type: "openPage", view: "events" } },
      ["event-without-function"],
    ],
    ["an event without a script for Windows", { [`${events}.code.script`]: undefined }, ["event-without-script"]],
    ["an event in clients that do not know it", { [`${events}.requirements`]: undefined }, ["event-requirement"]],
    [
      "an event in clients too old for it",
      { [`${events}.requirements.capabilities`]: asked("1.9") },
      ["event-requirement"],
    ],
    [
      "the event's needs put on the pane",
      { "extensions.0.requirements.capabilities": asked("1.12") },
      ["pane-requirement"],
    ],
    ["buttons of no calendar", { "extensions.0.requirements.scopes": undefined }, ["ribbon-without-scope"]],
    ["buttons shown nowhere", { "extensions.0.ribbons.0.contexts": undefined }, ["ribbon-without-context"]],
    ["a button without its smallest icon", { [`${button}.icons`]: icons(32, 64, 80) }, ["button-icons"]],
    [
      "a group without its largest icon",
      { "extensions.0.ribbons.1.tabs.0.groups.0.icons": icons(16, 32, 64) },
      ["button-icons"],
    ],
    ["two buttons of one name", { [`${button}.id`]: "attendeeButton" }, ["control-twice"]],
    ["nothing for clients on a Mac", { "extensions.0.alternates": undefined }, ["alternate-icons"]],
    [
      "an icon of the wrong size for clients on a Mac",
      { "extensions.0.alternates.0.alternateIcons.icon": icons(32)[0] },
      ["alternate-icons"],
    ],
    [
      "an icon the site does not have",
      { [`${button}.icons.0.url`]: "https://checks.example.com/icons/small.png" },
      ["icon-not-on-site"],
    ],
    [
      "an icon of another size than it says",
      { [`${button}.icons.0.url`]: "https://checks.example.com/icons/pane-32.png" },
      ["icon-size"],
    ],
    [
      "a pane on plain http",
      { [`${button}.icons.0.url`]: "http://checks.example.com/icons/pane-16.png" },
      ["url-not-https"],
    ],
    [
      "a script on a host not declared",
      { [`${events}.code.script`]: "https://other.example.com/outlook-events.js" },
      ["url-outside-domains"],
    ],
    [
      "a pane that may not look at the appointment",
      { [`${permissions}.2`]: { name: "OnlineMeetingParticipant.Read.Chat", type: "Application" } },
      ["mailbox-permission"],
    ],
    [
      "two permissions for the appointment",
      { [`${permissions}.9`]: { name: "MailboxItem.Read.User", type: "Delegated" } },
      ["mailbox-permission"],
    ],
    ["a button without a text in other languages", { [`${pane}.actions.0.displayName`]: "Open" }, ["text-missing"]],
  ])("%s", async (_, changes, codes) => {
    expect(await codesAfter(changes)).toEqual(codes);
  });

  test.each<[fault: string, changes: Changes]>([
    ["a pane on plain http", { [`${pane}.code.page`]: "http://checks.example.com/outlook.html" }],
    ["a second extension", { "extensions.1": full }],
    ["an icon of 128 pixels", { [`${button}.icons`]: [...icons(16, 32), { ...icons(80)[0], size: 128 }] }],
    ["a label of 65 characters", { [`${button}.label`]: "x".repeat(65) }],
    ["a button shown in a place that is none", { "extensions.0.ribbons.0.contexts": ["meetingDetails"] }],
  ])("%s is refused by the schema itself", async (_, changes) => {
    expect(await codesAfter(changes)).toEqual(["schema"]);
  });

  test("an icon drawn at another size than its name says", async () => {
    const square =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><rect width="8" height="8"/></svg>';
    const wrong = { ...site, "/icons/pane-16.png": drawIcon(square, 20) };
    expect(await codesAfter({}, "full", wrong)).toEqual(["icon-size"]);
    expect(await codesAfter({}, "full", { ...site, "/icons/pane-16.png": drawIcon(square, 16) })).toEqual([]);
  });
});
