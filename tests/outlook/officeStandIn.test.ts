/** Long, because every member that is offered is held here against the declarations of it. */
/// <reference types="office-js" />

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { since } from "../../demo/outlook/requirementSets.ts";
import { answered, outlookPage, unsaved, weekly } from "./outlookPage.ts";

const declared = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");

/** Every member of one of Microsoft's declared interfaces, with the version of Mailbox it came with; the first where none is named. */
function membersOf(name: string): Map<string, string> {
  const begin = declared.search(new RegExp(`\\n    interface ${name}(?: extends [^{]*)? \\{\\n`));
  if (begin < 0) throw new Error(`${name} is not declared`);
  const text = declared.slice(begin, declared.indexOf("\n    }\n", begin));
  const members = new Map<string, string>();
  let set = "1.1";
  for (const line of text.split("\n")) {
    if (/^ {8}\/\*\*/.test(line)) set = "1.1";
    set = /\[Api set: Mailbox (\d+\.\d+)/i.exec(line)?.[1] ?? set;
    const member = /^ {8}(\w+)\??[(:]/.exec(line)?.[1];
    if (member !== undefined && !members.has(member)) members.set(member, set);
  }
  return members;
}
const keys = (value: unknown): string[] => Object.keys(value as object);
type Compose = Office.AppointmentCompose;
type Read = Office.AppointmentRead;
const reading = { ...weekly, mode: "read" } as const;

describe("what the demo's Outlook offers", () => {
  test.each([
    ["AppointmentCompose", weekly],
    ["AppointmentRead", reading],
  ] as const)("has only members that Microsoft declares for %s", async (name, item) => {
    const { office } = await outlookPage({ ...item, owner: "mara.lindqvist@harbourside.example" });
    const members = membersOf(name);
    expect(members.size).toBeGreaterThan(20);
    expect(keys(office.context.mailbox.item).filter((key) => !members.has(key))).toEqual([]);
  });

  test.each([
    ["AppointmentCompose", since.compose],
    ["AppointmentRead", since.read],
  ] as const)("each member of %s comes with the requirement set that its declaration names", async (name, came) => {
    const members = membersOf(name);
    for (const [member, version] of Object.entries(came))
      expect([member, members.get(member)]).toEqual([member, version]);
  });

  test.each([
    ["Mailbox", (office: Awaited<ReturnType<typeof outlookPage>>["office"]) => office.context.mailbox],
    ["Body", (office) => office.context.mailbox.item?.body],
    ["Subject", (office) => office.context.mailbox.item?.subject],
    ["Time", (office) => office.context.mailbox.item?.start],
    ["Recipients", (office) => office.context.mailbox.item?.requiredAttendees],
    ["Organizer", (office) => office.context.mailbox.item?.organizer],
    ["Recurrence", (office) => office.context.mailbox.item?.recurrence],
    ["SessionData", (office) => office.context.mailbox.item?.sessionData],
    ["Sensitivity", (office) => office.context.mailbox.item?.sensitivity],
    ["OfficeTheme", (office) => office.context.officeTheme],
    ["UserProfile", (office) => office.context.mailbox.userProfile],
    ["Diagnostics", (office) => office.context.mailbox.diagnostics],
    ["RequirementSetSupport", (office) => office.context.requirements],
    ["Actions", (office) => office.actions],
  ] as const satisfies readonly (readonly [
    string,
    (office: Awaited<ReturnType<typeof outlookPage>>["office"]) => unknown,
  ])[])("%s has only members that Microsoft declares", async (name, part) => {
    const { office } = await outlookPage(weekly);
    const members = membersOf(name);
    const found = keys(part(office));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((key) => !members.has(key))).toEqual([]);
  });

  test("an organizer's form is asked, an attendee's window has values", async () => {
    const compose = (await outlookPage(weekly)).office.context.mailbox.item as unknown as Compose;
    const read = (await outlookPage(reading)).office.context.mailbox.item as unknown as Read;
    const subject = await answered<string>((tell) => compose.subject.getAsync(tell));
    expect([subject.status, subject.value]).toEqual(["succeeded", weekly.subject]);
    expect(read.subject).toBe(weekly.subject);
    expect((read.subject as unknown as Office.Subject).getAsync).toBeUndefined();
    expect((await answered<Date>((tell) => compose.start.getAsync(tell))).value).toEqual(read.start);
    expect((read.start as unknown as Office.Time).getAsync).toBeUndefined();
    expect(read.organizer.emailAddress).toBe(weekly.organizer.address);
    const organizer = await answered<Office.EmailAddressDetails>((tell) => compose.organizer.getAsync(tell));
    expect(organizer.value).toEqual(read.organizer);
    const optional = await answered<Office.EmailAddressDetails[]>((tell) => compose.optionalAttendees.getAsync(tell));
    expect(optional.value).toEqual(read.optionalAttendees);
    expect(read.optionalAttendees.map(({ recipientType }) => recipientType)).toEqual(["externalUser"]);
  });

  test("only a window has the id as a value, and only a form can be saved, sent or written to", async () => {
    const compose = (await outlookPage(weekly)).office.context.mailbox.item as unknown as Compose & Partial<Read>;
    const read = (await outlookPage(reading)).office.context.mailbox.item as unknown as Read & Partial<Compose>;
    expect(compose.itemId).toBeUndefined();
    expect(read.itemId).toBe(weekly.id);
    expect([read.saveAsync, read.getItemIdAsync, read.sessionData, read.body.setAsync]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(compose.body.setAsync).toBeTypeOf("function");
  });

  test("what is not saved has no id until it is, and keeps what the add-in left with it", async () => {
    const { office, server } = await outlookPage(unsaved);
    const item = office.context.mailbox.item as unknown as Compose;
    const before = await answered<string>((tell) => item.getItemIdAsync(tell));
    expect([before.status, before.error.name]).toEqual(["failed", "ItemNotSaved"]);
    const { value: properties } = await answered<Office.CustomProperties>((tell) =>
      item.loadCustomPropertiesAsync(tell),
    );
    properties.set("plumbline", "1");
    await answered<void>((tell) => properties.saveAsync(tell));
    expect(server.kept.size).toBe(0);
    const saved = await answered<string>((tell) => item.saveAsync({ asyncContext: 7 }, tell));
    expect([saved.value, saved.asyncContext]).toEqual(["AAMkAGI2/new+AAA=", 7]);
    expect((await answered<string>((tell) => item.getItemIdAsync(tell))).value).toBe(saved.value);
    expect(server.kept.get(saved.value)).toEqual({ plumbline: "1" });
  });

  test("custom properties take 2500 characters and no more", async () => {
    const { office, server } = await outlookPage(weekly);
    const item = office.context.mailbox.item as unknown as Compose;
    const { value } = await answered<Office.CustomProperties>((tell) => item.loadCustomPropertiesAsync(tell));
    value.set("a", "x".repeat(2500 - '{"a":""}'.length));
    expect((await answered<void>((tell) => value.saveAsync(tell))).status).toBe("succeeded");
    value.set("a", `${value.get("a")}x`);
    expect((await answered<void>((tell) => value.saveAsync(tell))).status).toBe("failed");
    expect(server.kept.get(weekly.id ?? "")).toEqual({ a: "x".repeat(2492) });
  });

  test("a date of a series knows its series; the series itself and a single meeting know none", async () => {
    const of = async (item: typeof weekly) => (await outlookPage(item)).office.context.mailbox.item as unknown as Read;
    expect((await of(reading)).seriesId).toBe(weekly.seriesId);
    const series = await of({ ...reading, kind: "series", seriesId: null });
    expect([series.seriesId, series.recurrence.recurrenceType]).toEqual([null, "weekly"]);
    expect(series.recurrence.recurrenceProperties).toEqual({ interval: 1, days: ["mon"], firstDayOfWeek: "mon" });
    expect(series.recurrence.seriesTime.getStartTime()).toBe("T10:00:00:000");
    expect(series.recurrence.seriesTime.getEndTime()).toBe("T10:45:00:000");
    expect(series.recurrence.seriesTime.getStartDate()).toBe("2026-09-07");
    const single = await of({ ...reading, kind: "single", seriesId: null, recurrence: null });
    expect([single.seriesId, single.recurrence]).toEqual([null, null]);
  });

  test("on behalf of another, the item says in whose mailbox it lies; else nobody can ask", async () => {
    const own = (await outlookPage(weekly)).office.context.mailbox.item as unknown as Compose;
    expect(own.getSharedPropertiesAsync).toBeUndefined();
    const owner = "mara.lindqvist@harbourside.example";
    const theirs = (await outlookPage({ ...weekly, owner })).office.context.mailbox.item as unknown as Compose;
    const shared = await answered<Office.SharedProperties>((tell) => theirs.getSharedPropertiesAsync(tell));
    expect([shared.value.owner, shared.value.targetMailbox]).toEqual([owner, owner]);
  });

  test("an Outlook of years ago lacks what came later, and says so", async () => {
    const { office } = await outlookPage(weekly, { sets: { Mailbox: "1.5" } });
    const item = office.context.mailbox.item as unknown as Partial<Compose>;
    expect([item.organizer, item.recurrence, item.seriesId, item.getItemIdAsync, item.sessionData]).toEqual(
      Array(5).fill(undefined),
    );
    expect(item.saveAsync).toBeTypeOf("function");
    const { requirements } = office.context;
    expect(["1.1", "1.5", "1.7", "1.10"].map((version) => requirements.isSetSupported("Mailbox", version))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(requirements.isSetSupported("NestedAppAuth", "1.1")).toBe(false);
  });

  test("the body is text or HTML as asked, and what is put at the cursor stands above the part of Teams", async () => {
    const { office } = await outlookPage(weekly);
    const item = office.context.mailbox.item as unknown as Compose;
    const text = await answered<string>((tell) => item.body.getAsync("text", tell));
    expect(text.value).toContain("Bring numbers & names.");
    expect(text.value).toContain("Join the meeting now <https://teams.microsoft.com/l/meetup-join/x?a=1&b=2>");
    await answered<void>((tell) =>
      item.body.setSelectedDataAsync("<b>here</b>", { coercionType: "html" as never }, tell),
    );
    const { value } = await answered<string>((tell) => item.body.getAsync("html", tell));
    expect(value).toContain("names.</div><b>here</b><br><div>____");
    expect((await answered<string>((tell) => item.body.getAsync("html", {}, tell))).value).toBe(value);
  });

  test("a pinned pane hears of another item, and finds none where none is chosen", async () => {
    const { office, choose } = await outlookPage(weekly);
    let heard = 0;
    office.context.mailbox.addHandlerAsync(office.EventType.ItemChanged, () => heard++);
    choose({ ...reading, subject: "Another one" });
    expect([heard, (office.context.mailbox.item as unknown as Read).subject]).toEqual([1, "Another one"]);
    choose(null);
    expect([heard, office.context.mailbox.item]).toEqual([2, undefined]);
    office.context.mailbox.removeHandlerAsync(office.EventType.ItemChanged);
    choose(weekly);
    expect(heard).toBe(2);
  });

  test("a form that is changed tells whoever listens to this item, and nobody once another is chosen", async () => {
    const { office, open, choose } = await outlookPage(weekly);
    const heard: string[] = [];
    const item = office.context.mailbox.item as unknown as Compose;
    item.addHandlerAsync(office.EventType.AppointmentTimeChanged, ({ type }: { type: string }) => heard.push(type));
    open.change({ start: "2026-12-28T08:00:00.000Z" });
    open.change({ subject: "Other" });
    expect(heard).toEqual([office.EventType.AppointmentTimeChanged]);
    choose(reading);
    open.change({ start: "2026-12-28T07:00:00.000Z" });
    expect(heard).toHaveLength(1);
  });

  test("the theme is told in colours alone, again when it changes", async () => {
    const { office, news } = await outlookPage(weekly);
    expect(office.context.officeTheme.isDarkTheme).toBeUndefined();
    const heard: string[] = [];
    office.context.mailbox.addHandlerAsync(
      office.EventType.OfficeThemeChanged,
      ({ officeTheme }: Office.OfficeThemeChangedEventArgs) => heard.push(officeTheme.bodyBackgroundColor),
    );
    news({ news: "colors", colors: { body: "#1f1f1f", bodyInk: "#fff", control: "#292929", controlInk: "#fff" } });
    expect(heard).toEqual(["#1f1f1f"]);
    expect(office.context.officeTheme.bodyBackgroundColor).toBe("#1f1f1f");
  });
});

describe("the send event", () => {
  test("waits for its handler, gives it an event, and takes the first word on it only", async () => {
    const { office, news, told } = await outlookPage(weekly);
    news({ news: "run", action: "onAppointmentSend" });
    await Promise.resolve();
    office.actions.associate("onAppointmentSend", (event: Office.MailboxEvent) => {
      event.completed({ allowEvent: false, errorMessage: "No purpose yet." });
      event.completed({ allowEvent: true });
    });
    await new Promise((done) => setTimeout(done, 0));
    expect(told).toEqual([
      { do: "associated", action: "onAppointmentSend" },
      { do: "completed", answer: { allowEvent: false, errorMessage: "No purpose yet." } },
    ]);
  });

  test("without a word on it the item may go", async () => {
    const { office, news, told } = await outlookPage(weekly);
    office.actions.associate("onAppointmentSend", (event: Office.MailboxEvent) => event.completed());
    news({ news: "run", action: "onAppointmentSend" });
    await new Promise((done) => setTimeout(done, 0));
    expect(told).toContainEqual({ do: "completed", answer: { allowEvent: true } });
  });

  test("without a page, nothing that waits for the library to be ready ever runs", async () => {
    const { office, news, told } = await outlookPage(weekly, { platform: "PC", role: "events" }, false);
    let ready = false;
    void office.onReady(() => {
      ready = true;
    });
    office.actions.associate("onAppointmentSend", (event: Office.MailboxEvent) =>
      event.completed({ allowEvent: true }),
    );
    news({ news: "run", action: "onAppointmentSend" });
    await new Promise((done) => setTimeout(done, 20));
    expect(ready).toBe(false);
    expect(told).toContainEqual({ do: "completed", answer: { allowEvent: true } });
  });
});
