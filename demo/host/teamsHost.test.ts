import { expect, it } from "vitest";
import { type Around, type FrameSetup, teamsHost } from "./teamsHost.ts";

const origin = "http://localhost:4280";
const setup: FrameSetup = {
  frame: "sidePanel",
  person: { id: "mara", name: "Mara Lindqvist" },
  tenantId: "harbourside",
  teamId: "product",
  chatId: null,
  meeting: { id: "sync", title: "Weekly product sync", start: "2026-12-28T09:00:00Z", end: "2026-12-28T09:45:00Z" },
  subPageId: "sync",
  theme: "light",
  locale: "en-GB",
  ability: "full",
};

type Sent = { readonly id: number; readonly uuidAsString: string; readonly args: readonly unknown[] };

/** A page with one frame in it, and what that frame was sent. */
function aPage(changes: Partial<FrameSetup> = {}) {
  const page = Object.assign(new EventTarget(), { location: { origin } });
  const shared: string[] = [];
  const around: Around = {
    token: async (person) => `token of ${person}`,
    share: (url) => void shared.push(url),
    unshare: () => shared.splice(0),
    isSharing: () => shared.length > 0,
    openLink: (url) => void shared.push(`opened ${url}`),
    showLink: (subPageId, label) => void shared.push(`link to ${subPageId}: ${label}`),
  };
  const host = teamsHost(page as unknown as Window, around);
  const sent: Sent[] = [];
  const frame = { postMessage: (message: Sent) => void sent.push(message) };
  host.seat(frame as unknown as Window, {
    setup: () => ({ ...setup, ...changes }),
    ready: () => void shared.push("ready"),
    close: () => void shared.push("closed"),
  });
  const say = async (func: string, args: unknown[] = [], from: { origin?: string; source?: unknown } = {}) => {
    const data = { id: 7, uuidAsString: "u7", func, args };
    page.dispatchEvent(Object.assign(new Event("message"), { data, origin, source: frame, ...from }));
    await new Promise((next) => setTimeout(next));
    return sent.at(-1);
  };
  return { say, sent, shared };
}

it("answers with the id and the uuid of the question", async () => {
  const { say } = aPage();
  const answer = await say("initialize", ["2.58.0", 4]);
  expect(answer).toMatchObject({ id: 7, uuidAsString: "u7" });
  expect(answer?.args.slice(0, 2)).toEqual(["sidePanel", "web"]);
  expect(JSON.parse(String(answer?.args[2]))).toMatchObject({ apiVersion: 4, supports: { pages: { config: {} } } });
});

it("tells a frame its own person, team, meeting and theme", async () => {
  const context = (await aPage().say("getContext"))?.args[0];
  expect(context).toMatchObject({ userObjectId: "mara", groupId: "product", subEntityId: "sync", theme: "default" });
  expect(context).not.toHaveProperty("chatId");
  const answer = await aPage().say("authentication.getAuthToken");
  expect(answer?.args).toEqual([true, "token of mara"]);
});

it("hears nobody but the windows it has seated, and those from its own origin only", async () => {
  const { say, sent } = aPage();
  await say("getContext", [], { source: {} });
  await say("getContext", [], { source: null });
  await say("getContext", [], { origin: "https://elsewhere.example" });
  expect(sent).toEqual([]);
});

it("shares to the stage and opens links for whoever asks", async () => {
  const { say, shared } = aPage();
  expect((await say("meeting.shareAppContentToStage", ["/stage.html"]))?.args).toEqual([null, true]);
  expect((await say("meeting.getAppContentStageSharingState"))?.args).toEqual([null, { isAppSharing: true }]);
  await say("executeDeepLink", ["https://example.org/"]);
  await say("appInitialization.success");
  expect(shared).toEqual(["/stage.html", "opened https://example.org/", "ready"]);
});

it("shows a link to whatever a frame wants to share, and closes a dialog that is done", async () => {
  const tab = aPage({ frame: "content" });
  await tab.say("shareDeepLink", ["occurrence/1", "Weekly product sync"]);
  await tab.say("tasks.completeTask");
  expect(tab.shared).toEqual(["link to occurrence/1: Weekly product sync"]);
  const dialog = aPage({ frame: "task" });
  await dialog.say("tasks.completeTask");
  expect(dialog.shared).toEqual(["closed"]);
});

it("lacks what a lesser host lacks", async () => {
  const sharing = "meeting.shareAppContentToStage";
  const noStage = await aPage({ ability: "no-stage" }).say(sharing, ["/stage.html"]);
  expect(noStage?.args[0]).toMatchObject({ errorCode: 1000 });
  const noMeeting = aPage({ ability: "no-meeting" });
  expect((await noMeeting.say(sharing, ["/stage.html"]))?.args[0]).toMatchObject({ errorCode: 100 });
  expect((await noMeeting.say("getContext"))?.args[0]).not.toHaveProperty("meetingId");
  const bare = await aPage({ ability: "bare" }).say("initialize");
  expect(JSON.parse(String(bare?.args[2]))).toMatchObject({ apiVersion: 4, supports: {} });
  expect((await aPage({ ability: "no-sign-in" }).say("authentication.getAuthToken"))?.args[0]).toBe(false);
  expect(await aPage({ ability: "silent" }).say("initialize")).toBeUndefined();
});

it("leaves unanswered what clients of years ago had not heard of", async () => {
  const { say, sent, shared } = aPage({ ability: "old" });
  expect((await say("initialize"))?.args).toEqual(["sidePanel", "web", "1.6.0"]);
  expect((await say("authentication.getAuthToken"))?.args).toEqual([true, "token of mara"]);
  await say("meeting.getAppContentStageSharingState");
  await say("meeting.shareAppContentToStage", ["/stage.html"]);
  expect(sent).toHaveLength(2);
  expect(shared).toEqual([]);
});
