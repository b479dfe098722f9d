/** Long, because every operation of the contract slice is asked once, right and wrong. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { APP_ID } from "../../demo/graph/simulatedGraph.ts";
import { ada, ask, ben, chi, dov, GRAPH, graphWorld, ourTeam, tenantId, weekly } from "../support/graphWorld.ts";

const slice = JSON.parse(
  readFileSync(new URL("../../demo/graph/graph-slice.openapi.json", import.meta.url), "utf8"),
) as {
  paths: Record<string, Record<string, { operationId?: string }>>;
};
const operationIds = Object.values(slice.paths)
  .flatMap((path) => Object.values(path).flatMap(({ operationId }) => operationId ?? []))
  .toSorted();

const window = "startDateTime=2026-10-20T00:00:00Z&endDateTime=2026-11-04T00:00:00Z";
const recipient = { "@odata.type": "microsoft.graph.aadUserNotificationRecipient", userId: ben };
const activity = (topic: string) => ({
  topic: { source: "entityUrl", value: `${GRAPH}${topic}` },
  activityType: "systemDefault",
  previewText: { content: "Two questions" },
  templateParameters: [{ name: "systemDefaultText", value: "Two questions before the weekly" }],
  recipient,
});

// Every schema of the contract is compiled once here.
const PATIENCE_MS = 120_000;
test(
  "every operation of the contract answers a rightful caller, and every answer fits the contract",
  async () => {
    const { graph, clock } = graphWorld();
    const { calendars, organisation } = graph;
    const uid = calendars.meet(weekly);
    calendars.meet({ ...weekly, subject: "In the channel", online: { channelOf: ourTeam } });
    organisation.chat({ id: "19:launch@thread.v2", topic: "Launch", members: [ada, ben] });
    for (const place of [{ user: ben }, { chat: "19:launch@thread.v2" }, { team: ourTeam }])
      organisation.install(APP_ID, place);
    const report = organisation.attended(uid, {
      start: "2026-10-20T07:30:00Z",
      end: "2026-10-20T08:00:00Z",
      records: [{ personId: ben, joined: "2026-10-20T07:31:00Z", left: "2026-10-20T07:59:00Z" }],
    });
    clock.set(new Date("2026-10-20T08:10:00Z"));
    const mine = graph.token({ person: ada });
    const joinUrl = graph.state.meetings[0]?.online?.joinUrl ?? "";
    const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl}'`);
    const get = (path: string, token?: string) => ask(graph, path, token === undefined ? {} : { token });
    const post = (path: string, body: unknown, token?: string) =>
      ask(graph, path, { method: "POST", body, ...(token === undefined ? {} : { token }) });

    for (const [root, token] of [
      ["/me", mine],
      [`/users/${ada}`, undefined],
    ] as const) {
      expect((await get(root, token)).body).toMatchObject({ id: ada, displayName: "Ada" });
      const view = await get(`${root}/calendarView?${window}`, token);
      expect(view.body.value).toHaveLength(6);
      const master = String(view.body.value[0]?.seriesMasterId);
      await get(`${root}/calendarView/delta?${window}`, token);
      expect((await get(`${root}/events/${master}`, token)).body).toMatchObject({ type: "seriesMaster" });
      expect((await get(`${root}/events/${master}/instances?${window}`, token)).body.value).toHaveLength(3);
      expect((await get(`${root}/mailboxSettings`, token)).body).toMatchObject({ timeZone: "W. Europe Standard Time" });
      expect((await get(`${root}/presence`, token)).body).toMatchObject({ availability: "Available" });
      expect((await get(`${root}/joinedTeams`, token)).body.value).toHaveLength(1);
      const found = await get(`${root}/onlineMeetings?$filter=${filter}`, token);
      expect(found.body.value).toMatchObject([
        { joinWebUrl: joinUrl, chatInfo: { threadId: expect.stringMatching(/^19:meeting_/) } },
      ]);
      const meeting = `${root}/onlineMeetings/${found.body.value[0]?.id}`;
      await get(meeting, token);
      expect((await get(`${meeting}/attendanceReports`, token)).body.value).toHaveLength(1);
      const whole = await get(`${meeting}/attendanceReports/${report}?$expand=attendanceRecords`, token);
      expect(whole.body).toMatchObject({ attendanceRecords: [{ totalAttendanceInSeconds: 1680 }] });
      expect((await get(`${meeting}/attendanceReports/${report}/attendanceRecords`, token)).body.value).toHaveLength(1);
    }
    const day = (at: string) => ({ dateTime: `2026-10-20T${at}`, timeZone: "UTC" });
    const schedules = {
      schedules: ["ada@harbourside.example", "nobody@elsewhere.example"],
      startTime: day("00:00:00"),
      endTime: day("23:00:00"),
    };
    expect((await post("/me/calendar/getSchedule", schedules, mine)).body.value).toMatchObject([
      { scheduleItems: [{}, {}] },
      { error: {} },
    ]);

    expect((await get(`/groups/${ourTeam}/members`)).body.value).toHaveLength(3);
    expect((await get(`/groups/${ourTeam}/calendarView?${window}`, mine)).body.value).toHaveLength(3);
    expect((await get(`/groups/${ourTeam}/calendarView/delta?${window}`, mine)).body.value).toHaveLength(4);
    expect((await get(`/teams/${ourTeam}`)).body).toMatchObject({ displayName: "Ours" });
    const members = await get(`/teams/${ourTeam}/members?$top=2`);
    expect(members.body.value).toMatchObject([{ userId: ada, roles: ["owner"], tenantId }, { userId: ben }]);
    expect((await get(String(members.body["@odata.nextLink"]))).body.value).toMatchObject([{ userId: chi }]);

    const thread = encodeURIComponent(graph.state.meetings[0]?.online?.threadId ?? "");
    expect((await get(`/chats/${thread}?$expand=members`)).body).toMatchObject({
      chatType: "meeting",
      onlineMeetingInfo: { joinWebUrl: joinUrl },
    });
    expect((await get(`/chats/${thread}/members`)).body.value).toHaveLength(3);
    const launch = encodeURIComponent("19:launch@thread.v2");
    expect((await get(`/chats/${launch}/installedApps?$expand=teamsApp`)).body.value).toHaveLength(1);
    expect((await get(`/users/${ben}/teamwork/installedApps`)).body.value).toHaveLength(1);
    expect((await get(`/users/${dov}/teamwork/installedApps`)).body.value).toEqual([]);
    expect((await post("/communications/getPresencesByUserId", { ids: [ada, ben] })).body.value).toHaveLength(2);

    const { recipient: _, ...toOne } = activity(`/users/${ben}/teamwork/installedApps/1`);
    const { recipient: __, ...toSome } = activity(`/teams/${ourTeam}`);
    expect([
      (await post(`/users/${ben}/teamwork/sendActivityNotification`, toOne)).status,
      (await post(`/chats/${launch}/sendActivityNotification`, activity("/chats/19:launch@thread.v2"))).status,
      (await post(`/teams/${ourTeam}/sendActivityNotification`, activity(`/teams/${ourTeam}`))).status,
      (await post("/teamwork/sendActivityNotificationToRecipients", { ...toSome, recipients: [recipient] })).status,
    ]).toEqual([204, 204, 204, 202]);
    expect(graph.feed(ben)).toHaveLength(4);

    const made = await post("/subscriptions", {
      changeType: "updated",
      notificationUrl: "https://plumbline.example/changes",
      resource: `users/${ada}/events`,
      expirationDateTime: "2026-10-21T08:00:00Z",
    });
    const subscription = `/subscriptions/${made.body.id}`;
    expect((await get("/subscriptions")).body.value).toHaveLength(1);
    await get(subscription);
    await ask(graph, subscription, { method: "PATCH", body: { expirationDateTime: "2026-10-21T09:00:00Z" } });
    await post(`${subscription}/reauthorize`, undefined);
    await ask(graph, subscription, { method: "DELETE" });
    await post("/$batch", { requests: [{ id: "1", method: "GET", url: `/users/${ada}` }] });

    expect(graph.calls.filter(({ status }) => status === "timeout" || status >= 300)).toEqual([]);
    expect([...new Set(graph.calls.map(({ operationId }) => operationId))].toSorted()).toEqual(operationIds);
  },
  PATIENCE_MS,
);

test("an answer that does not fit the contract is noticed", async () => {
  const { graph } = graphWorld();
  for (const person of graph.state.people) Object.assign(person, { name: 5 });
  await expect(ask(graph, `/users/${ada}`)).rejects.toThrow("broke its contract");
});

test("a permission that is missing closes what needs it, and one that is taken back closes it at once", async () => {
  const { graph } = graphWorld();
  graph.calendars.meet(weekly);
  const basic = graph.token({ person: ada, scopes: ["Calendars.ReadBasic"] });
  const paths = [`/me/calendarView?${window}`, `/me/calendarView/delta?${window}`, "/me/mailboxSettings"];
  const statuses = async (token: string) =>
    Promise.all(paths.map(async (path) => (await ask(graph, path, { token })).status));
  expect(await statuses(basic)).toEqual([200, 403, 403]);
  const all = graph.token({ person: ada });
  expect(await statuses(all)).toEqual([200, 200, 200]);
  graph.organisation.revoke("Calendars.Read");
  expect(await statuses(all)).toEqual([403, 403, 200]);
  graph.organisation.grant("Calendars.Read");
  expect(await statuses(all)).toEqual([200, 200, 200]);
});

test("nobody reads another's mailbox in their own name, and an app only those it was given", async () => {
  const { graph } = graphWorld();
  const view = (person: string) => `/users/${person}/calendarView?${window}`;
  expect((await ask(graph, view(ben), { token: graph.token({ person: ada }) })).status).toBe(403);
  graph.state.mailboxScope = [ada];
  expect((await ask(graph, view(ada))).status).toBe(200);
  expect((await ask(graph, view(ben))).status).toBe(403);
});

test("what came with the installation in a team is enough there, and nowhere else", async () => {
  const { graph } = graphWorld();
  const token = graph.token({ scopes: [] });
  const members = () => ask(graph, `/teams/${ourTeam}/members`, { token });
  expect((await members()).status).toBe(403);
  graph.organisation.install(APP_ID, { team: ourTeam }, ["TeamMember.Read.Group"]);
  expect((await members()).status).toBe(200);
  graph.organisation.uninstall(APP_ID, { team: ourTeam });
  expect((await members()).status).toBe(403);
});

test("a later notification of a chain takes the earlier one's place in the feed", async () => {
  const { graph } = graphWorld();
  graph.organisation.install(APP_ID, { user: ben });
  const { recipient: _, ...one } = activity(`/users/${ben}/teamwork/installedApps/1`);
  const send = (changed: object) =>
    ask(graph, `/users/${ben}/teamwork/sendActivityNotification`, { method: "POST", body: { ...one, ...changed } });
  await send({ chainId: 7 });
  await send({ chainId: 7, previewText: { content: "Now at three" } });
  await send({ chainId: 8 });
  expect(graph.feed(ben).map(({ chainId, preview, replaced }) => [chainId, preview, replaced])).toEqual([
    [7, "Now at three", 1],
    [8, "Two questions", 0],
  ]);
});

test("a report is there some minutes after the meeting, and a short link is found without a thread in it", async () => {
  const { graph, clock } = graphWorld();
  const uid = graph.calendars.meet({ ...weekly, online: { isShort: true } });
  const joinUrl = graph.state.meetings[0]?.online?.joinUrl ?? "";
  expect(joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/meet\/\d+\?p=\w+$/);
  const found = await ask(
    graph,
    `/users/${ben}/onlineMeetings?$filter=${encodeURIComponent(`JoinWebUrl eq '${joinUrl}'`)}`,
  );
  const id = found.body.value[0]?.id;
  graph.organisation.attended(uid, { start: "2026-10-20T07:30:00Z", end: "2026-10-20T08:00:00Z", records: [] });
  const reports = async () =>
    (await ask(graph, `/users/${ada}/onlineMeetings/${id}/attendanceReports`)).body.value.length;
  expect(await reports()).toBe(0);
  clock.set(new Date("2026-10-20T08:05:00Z"));
  expect(await reports()).toBe(1);
});

test("faults on demand: before the work, after it, without an answer, for one person, so many times", async () => {
  const { graph } = graphWorld();
  graph.organisation.install(APP_ID, { user: ben });
  const { calls } = graph.faults;
  const { recipient: _, ...one } = activity(`/users/${ben}/teamwork/installedApps/1`);
  const send = () => ask(graph, `/users/${ben}/teamwork/sendActivityNotification`, { method: "POST", body: one });
  calls.add({ operation: "users.sendActivityNotification", status: 503, retryAfter: 3, times: 1 });
  calls.add({ operation: "users.sendActivityNotification", status: 503, times: 1, isAfterTheWork: true });
  expect((await send()).headers.get("retry-after")).toBe("3");
  expect(graph.feed(ben)).toHaveLength(0);
  expect((await send()).status).toBe(503);
  expect(graph.feed(ben)).toHaveLength(1);
  expect((await send()).status).toBe(204);
  const view = (person: string) => ask(graph, `/users/${person}/calendarView?${window}`);
  const stop = calls.add({ about: ada, status: 429, retryAfter: 7 });
  expect([(await view(ada)).status, (await view(ben)).status]).toEqual([429, 200]);
  stop();
  calls.add({ operation: "calendarView.list", status: "timeout", times: 1 });
  await expect(view(ada)).rejects.toThrow("timed out");
  expect((await view(ada)).status).toBe(200);
});

test("a caller that gives up hears nothing more", async () => {
  const { graph } = graphWorld();
  const hold = graph.faults.calls.hold({ about: ada });
  const given = new AbortController();
  const asked = graph.fetch(`${GRAPH}/users/${ada}`, {
    signal: given.signal,
    headers: { authorization: `Bearer ${graph.token()}` },
  });
  while (hold.waiting() === 0) await new Promise(setImmediate);
  given.abort(new Error("enough"));
  await expect(asked).rejects.toThrow("enough");
  hold.letGo();
});

test("what it holds is plain data: written down and read again it goes on", async () => {
  const first = graphWorld();
  first.graph.calendars.meet(weekly);
  const begun = await ask(first.graph, `/users/${ben}/calendarView/delta?${window}`, {
    headers: { prefer: "odata.maxpagesize=50" },
  });
  const state = JSON.parse(JSON.stringify(first.graph.state)) as typeof first.graph.state;
  const later = graphWorld({ state });
  expect((await ask(later.graph, String(begun.body["@odata.deltaLink"]))).body.value).toEqual([]);
});
