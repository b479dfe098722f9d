import { describe, expect, test } from "vitest";
import type { Account } from "./graph.ts";
import type { GraphEvent } from "./graphEvent.ts";
import { addressesIn, invitationOf, isBare, toldBy, withMaster } from "./told.ts";

const utc = (dateTime: string) => ({ dateTime: `${dateTime}:00.0000000`, timeZone: "UTC" });
const person = (name: string) => ({ emailAddress: { name, address: `${name}@Harbourside.example` } });
const single: GraphEvent = {
  id: "E1",
  type: "singleInstance",
  iCalUId: "UID1",
  subject: "Planning",
  sensitivity: "normal",
  showAs: "busy",
  isAllDay: false,
  isCancelled: false,
  start: utc("2026-12-28T09:00"),
  end: utc("2026-12-28T09:30"),
  originalStartTimeZone: "W. Europe Standard Time",
  organizer: person("ada"),
  responseStatus: { response: "accepted" },
  attendees: [
    { ...person("ben"), type: "required", status: { response: "tentativelyAccepted" } },
    { ...person("chi"), type: "optional", status: { response: "declined" } },
    { ...person("room"), type: "resource", status: { response: "accepted" } },
  ],
  onlineMeeting: { joinUrl: "https://teams.microsoft.com/meet/1?p=x" },
};
const master: GraphEvent = { ...single, id: "M", type: "seriesMaster", iCalUId: "UIDM", subject: "Weekly" };
const series = { iCalUId: "UIDM", subject: "Weekly" };

describe("what an event tells", () => {
  test("a single one has its own key, its instants in UTC and the organizer's zone beside them", () => {
    expect(toldBy(single, null)).toMatchObject({
      eventId: "E1",
      iCalUId: "UID1",
      originalStart: null,
      masterId: null,
      subject: "Planning",
      start: { dateTime: "2026-12-28T09:00:00.000", timeZone: "UTC" },
      timeZone: "W. Europe Standard Time",
      joinUrl: "https://teams.microsoft.com/meet/1?p=x",
      organizer: "ada@harbourside.example",
      own: "accepted",
      isQuiet: false,
    });
  });

  test("an ordinary date that comes with its times alone takes the rest from the series' own entry", () => {
    const bare: GraphEvent = {
      id: "O1",
      type: "occurrence",
      seriesMasterId: "M",
      start: utc("2027-01-04T09:00"),
      end: utc("2027-01-04T09:30"),
    };
    expect([isBare(bare), isBare(single)]).toEqual([true, false]);
    const cancelled = { ...master, isCancelled: true };
    expect(toldBy(withMaster(bare, cancelled), series)).toMatchObject({
      eventId: "O1",
      masterId: "M",
      iCalUId: "UIDM",
      originalStart: "2027-01-04T09:00:00.000Z",
      subject: "Weekly",
      seriesSubject: "Weekly",
      isCancelled: false,
    });
  });

  test("an exception keeps the start it was planned at, and its own name", () => {
    const moved: GraphEvent = {
      ...single,
      id: "X",
      type: "exception",
      seriesMasterId: "M",
      originalStart: "2027-01-11T09:00:00Z",
      subject: "Moved",
    };
    expect(toldBy(moved, series)).toMatchObject({
      originalStart: "2027-01-11T09:00:00.000Z",
      subject: "Moved",
      seriesSubject: "Weekly",
    });
  });

  test.each([{ sensitivity: "private" }, { sensitivity: "confidential" }, { sensitivity: "personal" }])(
    "$sensitivity: neither its name nor that of its series is told",
    (change) => {
      const told = toldBy({ ...single, ...change, seriesMasterId: "M" }, series);
      expect(told).toMatchObject({ subject: "", seriesSubject: null, isQuiet: true });
    },
  );

  test.each([{ showAs: "free" }, { showAs: "oof" }, { isAllDay: true }, { subject: "  " }, { subject: null }])(
    "%j is no meeting by itself",
    (change) => {
      expect(toldBy({ ...single, ...change }, null)?.isQuiet).toBe(true);
    },
  );

  test("the series' entry, an event without times or key, and times in another zone than asked for tell nothing", () => {
    expect(toldBy(master, series)).toBeNull();
    for (const change of [{ start: null }, { end: undefined }, { iCalUId: null }, { seriesMasterId: "M" }])
      expect(toldBy({ ...single, ...change }, null)).toBeNull();
    expect(
      toldBy({ ...single, start: { dateTime: "2026-12-28T09:00:00", timeZone: "Customized Time Zone" } }, null),
    ).toBeNull();
    expect(toldBy({ ...single, start: { dateTime: "soon", timeZone: "UTC" } }, null)).toBeNull();
  });
});

describe("who is on an invitation", () => {
  const account = (id: string, kind: Account["kind"] = "member"): Account => ({ id, name: id.toUpperCase(), kind });
  const people = new Map<string, Account | null>([
    ["ada@harbourside.example", account("ada")],
    ["ben@harbourside.example", account("ben")],
    ["chi@harbourside.example", null],
  ]);
  const told = toldBy(single, null);
  if (told === null) throw new Error("nothing was told");

  test("rooms are not looked up", () => {
    expect(addressesIn(told)).toEqual([
      "ada@harbourside.example",
      "ben@harbourside.example",
      "chi@harbourside.example",
    ]);
  });

  test("the organizer belongs to it; who has no account, and a room, stand there without an id", () => {
    expect(invitationOf(told, people, "ada").attendees).toEqual([
      { id: "ada", name: "ADA", kind: "member", response: "accepted" },
      { id: "ben", name: "BEN", kind: "member", response: "tentative" },
      { id: null, name: "chi", kind: "external", response: "declined" },
      { id: null, name: "room", kind: "room", response: "accepted" },
    ]);
  });

  test("what the owner of a mailbox says for themselves counts there", () => {
    const declined = { ...told, own: "declined" as const };
    expect(invitationOf(declined, people, "ben").attendees[1]).toMatchObject({ id: "ben", response: "declined" });
    expect(invitationOf({ ...declined, own: "organizer" }, people, "ben").attendees[1]).toMatchObject({
      response: "tentative",
    });
  });
});
