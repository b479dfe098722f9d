import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { built, root } from "./built.ts";
import { anActivity, needsOfGraph, requestsOfTheBot } from "./calls.ts";
import { levelOf } from "./officePermissions.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const filesOf = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`);
const asked = (kind: keyof typeof built): readonly string[] =>
  (manifestIn(built[kind]).authorization?.permissions?.resourceSpecific ?? []).map(({ name }) => name);

/** What was asked for without a use, and what is used without being asked for. */
const unequal = (has: readonly string[], needs: readonly string[]) => ({
  unused: has.filter((one) => !needs.includes(one)),
  missing: needs.filter((one) => !has.includes(one)),
});
const equal = { unused: [], missing: [] };

/** Every request that the bot makes, with the permissions that Microsoft Teams asks for it: in chats, in channels. */
const botRequests: Readonly<Record<string, readonly string[]>> = {
  "POST v3/conversations/*/activities": [],
  "PUT v3/conversations/*/activities/*": [],
  "GET v3/conversations/*/pagedMembers": [],
  "GET v3/teams/*": [],
  "GET v1/meetings/*": ["OnlineMeeting.ReadBasic.Chat", "ChannelMeeting.ReadBasic.Group"],
  "POST v1/meetings/*/notification": ["OnlineMeetingNotification.Send.Chat", "ChannelMeetingNotification.Send.Group"],
};
/** Everything else that a page or the bot does by a permission, by a sign that it still does. */
const signs: readonly (readonly [room: string, sign: RegExp, permissions: readonly string[]])[] = [
  ["src/host", /\bmeeting\.shareAppContentToStage\b/, ["MeetingStage.Write.Chat", "ChannelMeetingStage.Write.Group"]],
  [
    "api/bot",
    /"application\/vnd\.microsoft\.meeting(start|end)"/i,
    ["OnlineMeeting.ReadBasic.Chat", "ChannelMeeting.ReadBasic.Group"],
  ],
  ["src/host", /\bgetSharedPropertiesAsync\b/, ["Mailbox.SharedFolder"]],
];
const itemPermissions = {
  restricted: "MailboxItem.Restricted.User",
  "read item": "MailboxItem.Read.User",
  "read/write item": "MailboxItem.ReadWrite.User",
  "read/write mailbox": "Mailbox.ReadWrite.User",
} as const;

async function needed(code: (room: string) => string, bot: readonly string[]): Promise<readonly string[]> {
  const { feed } = await needsOfGraph("mailboxes");
  return [
    ...new Set([
      ...signs.filter(([room, sign]) => sign.test(code(room))).flatMap(([, , permissions]) => permissions),
      ...bot.flatMap((request) => botRequests[request] ?? [`nobody has said what ${request} needs`]),
      ...feed.rsc,
      itemPermissions[levelOf(code("src/host"))],
    ]),
  ];
}
const sources = (room: string): string => filesOf(room).map(read).join("\n");

describe("the larger package asks for what is used, and for nothing else", () => {
  test("as it stands", async () => {
    expect(unequal(asked("full"), await needed(sources, await requestsOfTheBot()))).toEqual(equal);
  });

  test("what is no longer used is noticed", async () => {
    const requests = await requestsOfTheBot();
    const without = (...gone: readonly RegExp[]) =>
      needed((room) => gone.reduce((text, one) => text.replaceAll(one, ""), sources(room)), requests);
    expect(unequal(asked("full"), await without(/shareAppContentToStage/g)).unused).toEqual([
      "MeetingStage.Write.Chat",
      "ChannelMeetingStage.Write.Group",
    ]);
    expect(unequal(asked("full"), await without(/getSharedPropertiesAsync/g)).unused).toEqual(["Mailbox.SharedFolder"]);
    expect(
      unequal(asked("full"), await without(/item\.saveAsync/g, /setSelectedDataAsync/g, /item\.organizer/g)),
    ).toEqual({
      unused: ["MailboxItem.ReadWrite.User"],
      missing: ["MailboxItem.Read.User"],
    });
    const quiet = requests.filter((one) => one !== "POST v1/meetings/*/notification");
    expect(unequal(asked("full"), await needed(sources, quiet)).unused).toEqual([
      "OnlineMeetingNotification.Send.Chat",
      "ChannelMeetingNotification.Send.Group",
    ]);
  });

  test("what is used and not asked for is noticed, and a request of the bot that nobody has thought of", async () => {
    const less = asked("full").filter((one) => one !== "TeamsActivity.Send.User");
    const more = [...(await requestsOfTheBot()), "GET v1/meetings/*/participants/*"];
    expect(unequal(less, await needed(sources, more)).missing).toEqual([
      "nobody has said what GET v1/meetings/*/participants/* needs",
      "TeamsActivity.Send.User",
    ]);
  });
});

test("the smaller package asks for the stage and the appointment beside the pane, nothing of meetings or people", () => {
  expect(asked("core")).toEqual([
    "MeetingStage.Write.Chat",
    "ChannelMeetingStage.Write.Group",
    "MailboxItem.ReadWrite.User",
  ]);
});

describe("Microsoft Graph", () => {
  /** The permissions of a rung as administrators read them. */
  const written = (rung: string): readonly string[] => {
    const row = read("docs/calendar.md")
      .split("\n")
      .find((line) => line.startsWith(`| ${rung} |`));
    return [...(row ?? "").matchAll(/`([A-Z]\w+(?:\.\w+)+)`/g)].map((match) => match[1] ?? "");
  };
  /** The wider of two where other calls of the same rung need it, or where the narrower is too new for many consent pages. */
  const standsFor: Readonly<Record<string, string>> = {
    "Calendars.ReadBasic": "Calendars.Read",
    "GroupMember.ReadBasic.All": "GroupMember.Read.All",
  };
  const wide = (names: readonly string[]): readonly string[] => [...new Set(names.map((one) => standsFor[one] ?? one))];

  test.each([
    ["person", "delegated"],
    ["mailboxes", "application"],
  ] as const)("calendar.md names for the rung %s what the calls need", async (rung, kind) => {
    const { calendars, unknown } = await needsOfGraph(rung);
    expect(unknown, "calls of the port that this test does not make").toEqual([]);
    expect(unequal(written(rung), wide(calendars[kind]))).toEqual(equal);
  });

  test("the feed is written to by the permission that comes with the app, or by the one that calendar.md names", async () => {
    const { feed } = await needsOfGraph("mailboxes");
    expect(feed).toMatchObject({ application: ["TeamsActivity.Send"], rsc: ["TeamsActivity.Send.User"] });
    expect(read("docs/calendar.md")).toContain("`TeamsActivity.Send`");
  });
});

describe("lines in the activity feed", () => {
  /** The type with words of our own, which every app may send and none may declare. */
  const reserved = "systemDefault";
  const declared = (manifestIn(built.full).activities?.activityTypes ?? []).map(({ type }) => type);

  test("are of a type that the manifest declares, or of the one that none may declare", () => {
    const sent = [...new Set((["before", "after"] as const).map((phase) => anActivity(phase).activityType))];
    expect(
      unequal(
        declared,
        sent.filter((one) => one !== reserved),
      ),
    ).toEqual(equal);
  });

  test("are made in one place", () => {
    const places = filesOf("api").filter((file) => /activityType: "/.test(read(file)));
    expect(places).toEqual(["api/features/reminder/send/words.ts"]);
  });
});
