import { uuid4 } from "../../api/platform/chance.ts";
import type { Inside } from "./inside.ts";
import { MINUTE_MS } from "./inside.ts";
import type { AttendanceReport, Person, Team } from "./state.ts";
import { liveOf } from "./subscriptions.ts";

export type NewPerson = Pick<Person, "id" | "name"> & Partial<Omit<Person, "id" | "name" | "folder">>;

/** The permissions of an installation unless told otherwise: what an app is always given where it is installed. */
const basic = {
  user: ["TeamsActivity.Send.User"],
  chat: ["TeamsActivity.Send.Chat"],
  team: ["TeamsActivity.Send.Group"],
} as const;
type Place = { readonly user: string } | { readonly chat: string } | { readonly team: string };

/** People, teams, chats, apps and consent. Everything may be said again and is then changed. */
export type Organisation = {
  person(wish: NewPerson): void;
  team(wish: Pick<Team, "id" | "name" | "members"> & Partial<Pick<Team, "channelId">>): void;
  chat(wish: { id: string; topic: string; members: string[] }): void;
  /** The account is disabled and its mailbox gone. */
  leave(personId: string): void;
  /** @param permissions resource-specific ones besides those an app is always given */
  install(appId: string, place: Place, permissions?: readonly string[]): void;
  uninstall(appId: string, place: Place): void;
  /** Takes permissions back from every token, at once. */
  revoke(...permissions: string[]): void;
  grant(...permissions: string[]): void;
  /** The meeting was held; its report is there after a while. @returns the report's id */
  attended(uid: string, held: Pick<AttendanceReport, "start" | "end" | "records">): string;
};

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"];

export function organisationOf(inside: Inside): Organisation {
  const { state, clock, chance, profile } = inside;
  const nameOf = (place: Place): { name: string; always: readonly string[] } => {
    if ("user" in place) return { name: `user:${place.user}`, always: basic.user };
    if ("chat" in place) return { name: `chat:${place.chat}`, always: basic.chat };
    return { name: `team:${place.team}`, always: basic.team };
  };
  return {
    person({ id, name, ...wish }) {
      const timeZone = wish.timeZone ?? "W. Europe Standard Time";
      const person: Person = {
        id,
        name,
        mail: `${name
          .normalize("NFD")
          .replaceAll(/[^A-Za-z ]/g, "")
          .trim()
          .replaceAll(" ", ".")
          .toLowerCase()}@harbourside.example`,
        timeZone,
        locale: "en-GB",
        workingHours: { startTime: "08:00:00.0000000", endTime: "17:00:00.0000000", daysOfWeek: WEEKDAYS, timeZone },
        kind: "Member",
        enabled: true,
        hasMailbox: true,
        presence: { availability: "Available", activity: "Available" },
        ...wish,
        folder: state.people.find((one) => one.id === id)?.folder ?? 0,
      };
      state.people = [...state.people.filter((one) => one.id !== id), person];
    },
    team({ id, name, members, channelId }) {
      const before = state.teams.find((one) => one.id === id);
      const team = {
        id,
        name,
        members,
        channelId: channelId ?? before?.channelId ?? `19:${id.replaceAll("-", "")}@thread.tacv2`,
      };
      state.teams = [...state.teams.filter((one) => one !== before), team];
    },
    chat(wish) {
      state.chats = [...state.chats.filter(({ id }) => id !== wish.id), { ...wish }];
    },
    leave(personId) {
      const person = state.people.find(({ id }) => id === personId);
      if (person === undefined) return;
      person.enabled = false;
      person.hasMailbox = false;
      const gone = liveOf(inside).filter(({ mailbox }) => mailbox === personId);
      state.subscriptions = state.subscriptions.filter((one) => !gone.includes(one));
    },
    install(appId, place, permissions = []) {
      const { name, always } = nameOf(place);
      const others = (state.installs[name] ?? []).filter((one) => one.appId !== appId);
      state.installs[name] = [...others, { appId, permissions: [...always, ...permissions] }];
    },
    uninstall(appId, place) {
      const { name } = nameOf(place);
      state.installs[name] = (state.installs[name] ?? []).filter((one) => one.appId !== appId);
    },
    revoke(...permissions) {
      state.revoked = [...new Set([...state.revoked, ...permissions])];
    },
    grant(...permissions) {
      state.revoked = state.revoked.filter((one) => !permissions.includes(one));
    },
    attended(uid, held) {
      const meeting = state.meetings.find((one) => one.uid === uid);
      if (meeting === undefined) throw new RangeError("there is no such meeting");
      const readyAt = new Date(clock.now().getTime() + profile.reportDelayMinutes * MINUTE_MS).toISOString();
      const report = { id: uuid4(chance), readyAt, ...held };
      meeting.reports.push(report);
      return report.id;
    },
  };
}
