import { describe, expect, test } from "vitest";
import { tenantScope } from "../tenancy/scope.ts";
import { messengerOver } from "./connector.ts";

const scope = tenantScope("0199a3c0-0000-7000-8000-0000000000aa");
const to = { conversationId: "19:a/../b;messageid=1@thread.v2", serviceUrl: "https://smba.trafficmanager.net/emea/" };
const meeting = { meetingId: "MCMx==", serviceUrl: to.serviceUrl };

/** @param answer null: the connection breaks */
function speakingTo(
  answer: (request: Request) => Response | null,
  token: () => Promise<string | null> = async () => "t",
) {
  const asked: Request[] = [];
  const logged: string[] = [];
  const messenger = messengerOver({
    fetch: async (input, init) => {
      const request = new Request(input as string, init);
      asked.push(request.clone());
      const response = answer(request);
      if (response === null) throw new TypeError("fetch failed");
      return response;
    },
    token,
    hosts: ["smba.trafficmanager.net"],
    log: (event) => void logged.push(event),
  });
  return { messenger, asked, logged };
}
const with_ = (status: number, body: unknown = null, headers: Record<string, string> = {}) =>
  new Response(status === 204 ? null : JSON.stringify(body), { status, headers });

describe("how a message ends", () => {
  test.each<[string, Response | null, object]>([
    ["201", with_(201, { id: "1" }), { outcome: "sent", activityId: "1" }],
    ["429 with its time", with_(429, null, { "retry-after": "7" }), { outcome: "later", afterMs: 7000 }],
    ["429 with a date", with_(429, null, { "retry-after": "Mon, 28 Dec 2026" }), { outcome: "later", afterMs: 5000 }],
    ["429 with a year", with_(429, null, { "retry-after": "31536000" }), { outcome: "later", afterMs: 900_000 }],
    ["503", with_(503), { outcome: "unknown" }],
    ["408", with_(408), { outcome: "unknown" }],
    ["a broken connection", null, { outcome: "unknown" }],
    ["404", with_(404), { outcome: "refused", why: "removed" }],
    [
      "403",
      with_(403, { error: { code: "BotNotInConversationRoster" } }),
      { outcome: "refused", why: "not-installed" },
    ],
    ["403 by policy", with_(403, { error: { code: "BotDisabledByAdmin" } }), { outcome: "refused", why: "blocked" }],
    ["400", with_(400), { outcome: "refused", why: "bad-card" }],
    ["413", with_(413), { outcome: "refused", why: "bad-card" }],
  ])("%s, and it is sent once", async (_, response, end) => {
    const { messenger, asked } = speakingTo(() => response);
    expect(await messenger.say(scope, to, "hello")).toEqual(end);
    expect(asked).toHaveLength(1);
  });

  test("ids stay inside the path, and the token goes with the request", async () => {
    const { messenger, asked } = speakingTo(() => with_(201, {}));
    await messenger.say(scope, to, "hello");
    expect(asked[0]?.url).toBe(
      "https://smba.trafficmanager.net/emea/v3/conversations/19%3Aa%2F..%2Fb%3Bmessageid%3D1%40thread.v2/activities",
    );
    expect(asked[0]?.headers.get("authorization")).toBe("Bearer t");
    expect(asked[0]?.redirect).toBe("error");
  });

  test("nothing goes to a host outside the list, and nothing goes without a token", async () => {
    const outside = speakingTo(() => with_(201, {}));
    const elsewhere = { ...to, serviceUrl: "https://evil.example/" };
    expect(await outside.messenger.say(scope, elsewhere, "hello")).toEqual({ outcome: "refused", why: "blocked" });
    expect([outside.asked.length, outside.logged]).toEqual([0, ["bot-address-refused"]]);
    const tokenless = speakingTo(
      () => with_(201, {}),
      () => Promise.reject(new Error("secret-word")),
    );
    expect(await tokenless.messenger.say(scope, to, "hello")).toMatchObject({ outcome: "later" });
    expect([tokenless.asked.length, tokenless.logged]).toEqual([0, ["bot-token-missing"]]);
  });
});

describe("a page inside a meeting", () => {
  const page = { url: "https://plumbline.example/dialog.html", title: "Plumbline" };
  const people = ["29:a", "29:b"];
  test.each<[string, Response, object]>([
    ["202 reaches all", with_(202), { failed: [] }],
    [
      "207 names whom it did not reach",
      with_(207, { recipientsFailureInfo: [{ recipientMri: "29:b" }] }),
      { failed: ["29:b"] },
    ],
    [
      "207 that names strangers names nobody",
      with_(207, { recipientsFailureInfo: [{ recipientMri: "29:z" }] }),
      { failed: [] },
    ],
    ["207 that cannot be read reached nobody", with_(207, "x"), { failed: people }],
    ["403 says why", with_(403), { outcome: "refused", why: "not-installed" }],
  ])("%s", async (_, response, end) => {
    const { messenger } = speakingTo(() => response);
    expect(await messenger.inMeeting(scope, meeting, people, page)).toEqual(end);
  });
});

describe("what the service tells", () => {
  test("of a team or meeting is nothing where it tells something else", async () => {
    for (const body of [null, [], {}, { members: [{ id: 1 }] }, { details: 7 }, { aadGroupId: "x" }]) {
      const { messenger } = speakingTo(() => with_(200, body));
      expect(await messenger.members(scope, to)).toBeNull();
      expect(await messenger.team(scope, to)).toBeNull();
      expect(await messenger.meeting(scope, meeting)).toBeNull();
    }
  });
  test("of its people never ends: after a hundred pages it counts as not told", async () => {
    const { messenger, asked } = speakingTo(() => with_(200, { members: [], continuationToken: "again" }));
    expect(await messenger.members(scope, to)).toBeNull();
    expect(asked).toHaveLength(100);
  });
  test("of a meeting's times may be rubbish, and counts as none", async () => {
    const details = { title: " Review ", scheduledStartTime: "soon", scheduledEndTime: null };
    const { messenger } = speakingTo(() => with_(200, { details, organizer: { aadObjectId: "x" } }));
    expect(await messenger.meeting(scope, meeting)).toEqual({
      ...{ title: "Review", joinUrl: null, chatId: null, startAt: null, endAt: null, organizerId: null },
    });
  });
});
