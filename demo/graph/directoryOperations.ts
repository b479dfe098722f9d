import { membersOfChat } from "./activityOperations.ts";
import { workingHoursOf } from "./calendarOperations.ts";
import { type Call, mailboxAt, personAt } from "./call.ts";
import type { Asked, Operation, Operations } from "./contract.ts";
import { eventId } from "./eventIds.ts";
import { keyOf, wholeOf } from "./mailbox.ts";
import { GraphRefusal } from "./rules.ts";
import type { Person, Team } from "./state.ts";

type Shown = Record<string, unknown>;

const picked = (body: Shown, select: unknown): Shown =>
  Array.isArray(select) ? Object.fromEntries(Object.entries(body).filter(([name]) => select.includes(name))) : body;

const userBody = (person: Person): Shown => ({
  id: person.id,
  displayName: person.name,
  mail: person.mail,
  userPrincipalName: person.mail,
  userType: person.kind,
  accountEnabled: person.enabled,
  preferredLanguage: person.locale,
});

const getUser: Operation = ({ params, query, call }) => ({
  status: 200,
  body: picked(userBody(personAt(call, params)), query.$select),
});

const settings: Operation = ({ params, query, call }) => {
  const person = mailboxAt(call, params);
  const body = {
    timeZone: person.timeZone,
    language: { locale: person.locale, displayName: person.locale },
    workingHours: workingHoursOf(person),
    userPurpose: "user",
    dateFormat: "dd.MM.yyyy",
    timeFormat: "HH:mm",
  };
  return { status: 200, body: picked(body, query.$select) };
};

const presenceBody = ({ id, presence }: Person): Shown => ({ id, ...presence });
const presence: Operation = ({ params, call }) => ({ status: 200, body: presenceBody(personAt(call, params)) });

const teamBody = ({ tenantId }: Call["inside"], { id, name, channelId }: Team): Shown => ({
  id,
  displayName: name,
  internalId: channelId,
  tenantId,
  isArchived: false,
  visibility: "private",
});

const joinedTeams: Operation = ({ params, call }) => {
  const person = personAt(call, params);
  const own = call.inside.state.teams.filter(({ members }) => members.some(({ id }) => id === person.id));
  return { status: 200, body: { value: own.map((team) => teamBody(call.inside, team)) } };
};

function teamBy({ params, call }: Asked, name: string): Team {
  const found = call.inside.state.teams.find(({ id }) => id === params[name]);
  if (found === undefined) throw new GraphRefusal(404, "NotFound", "No team found with this id.");
  return found;
}

/** One page by $top; $skiptoken is how many went before. */
function paged({ query, call }: Asked, all: readonly Shown[]): Shown {
  const size = Number(query.$top ?? 100);
  const skip = Number(query.$skiptoken ?? 0);
  const next = `${call.address}?$top=${size}&$skiptoken=${skip + size}`;
  return {
    value: all.slice(skip, skip + size),
    ...(skip + size < all.length ? { "@odata.nextLink": next } : {}),
  };
}

function memberBody({ inside: { state, tenantId } }: Call, place: string, id: string, roles: readonly string[]): Shown {
  const person = state.people.find((one) => one.id === id);
  return {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    id: Buffer.from(`${tenantId}##${place}##${id}`).toString("base64url"),
    roles: [...roles, ...(person?.kind === "Guest" ? ["guest"] : [])],
    displayName: person?.name ?? null,
    visibleHistoryStartDateTime: "0001-01-01T00:00:00Z",
    userId: id,
    email: person?.mail ?? null,
    tenantId,
  };
}

const teamMembers: Operation = (asked) => {
  const team = teamBy(asked, "team-id");
  const isOwner = ({ role }: Team["members"][number]): boolean => role === "owner";
  const wanted = /^roles\/any\(\w+:\w+ eq 'owner'\)$/.test(String(asked.query.$filter ?? ""))
    ? team.members.filter(isOwner)
    : team.members;
  const all = wanted.map((one) => memberBody(asked.call, team.id, one.id, isOwner(one) ? ["owner"] : []));
  return { status: 200, body: paged(asked, all) };
};

const groupMembers: Operation = (asked) => {
  const team = teamBy(asked, "group-id");
  const people = team.members.flatMap(({ id }) => asked.call.inside.state.people.find((one) => one.id === id) ?? []);
  const all = people.map((person) => ({
    "@odata.type": "#microsoft.graph.user",
    ...picked(userBody(person), asked.query.$select),
  }));
  return { status: 200, body: paged(asked, all) };
};

const getChat: Operation = ({ params, query, call }) => {
  const id = params["chat-id"] ?? "";
  const { state, tenantId } = call.inside;
  const members = membersOfChat(call.inside, id);
  const meeting = state.meetings.find(({ online }) => online?.threadId === id);
  const organizer = state.people.find((one) => one.id === meeting?.organizerId);
  const expand = query.$expand;
  return {
    status: 200,
    body: {
      id,
      topic: meeting?.subject ?? state.chats.find((one) => one.id === id)?.topic ?? null,
      chatType: meeting === undefined ? "group" : "meeting",
      tenantId,
      onlineMeetingInfo:
        meeting?.online == null || organizer === undefined
          ? null
          : {
              calendarEventId: eventId(organizer, keyOf(wholeOf(meeting)), false),
              joinWebUrl: meeting.online.joinUrl,
              organizer: { id: organizer.id, displayName: organizer.name, userIdentityType: "aadUser" },
            },
      ...(String(expand ?? "").includes("members")
        ? { members: members.map((one) => memberBody(call, id, one, [])) }
        : {}),
    },
  };
};

const chatMembers: Operation = (asked) => {
  const id = asked.params["chat-id"] ?? "";
  const all = membersOfChat(asked.call.inside, id).map((one) => memberBody(asked.call, id, one, []));
  return { status: 200, body: paged(asked, all) };
};

const APP_FILTER = /^teamsApp(?:Definition)?\/(?:externalId|teamsAppId|id) eq '([^']+)'$/;

const installed =
  (kind: "chat" | "user"): Operation =>
  ({ params, query, call }) => {
    const id = kind === "chat" ? (params["chat-id"] ?? "") : personAt(call, params).id;
    const wanted = APP_FILTER.exec(String(query.$filter ?? ""))?.[1];
    const apps = (call.inside.state.installs[`${kind}:${id}`] ?? []).filter(
      ({ appId }) => wanted === undefined || appId === wanted,
    );
    const value = apps.map(({ appId }) => ({
      id: Buffer.from(`${id}##${appId}`).toString("base64url"),
      ...(query.$expand === undefined
        ? {}
        : { teamsApp: { id: appId, externalId: appId, displayName: appId, distributionMethod: "organization" } }),
    }));
    return { status: 200, body: { value } };
  };

export const directoryOperations: Operations = {
  "me.get": getUser,
  "users.get": getUser,
  "me.mailboxSettings.get": settings,
  "users.mailboxSettings.get": settings,
  "me.presence.get": presence,
  "users.presence.get": presence,
  "me.joinedTeams.list": joinedTeams,
  "users.joinedTeams.list": joinedTeams,
  "groups.members.list": groupMembers,
  "teams.get": (asked) => ({
    status: 200,
    body: picked(teamBody(asked.call.inside, teamBy(asked, "team-id")), asked.query.$select),
  }),
  "teams.members.list": teamMembers,
  "chats.get": getChat,
  "chats.members.list": chatMembers,
  "chats.installedApps.list": installed("chat"),
  "users.teamwork.installedApps.list": installed("user"),
  "communications.getPresencesByUserId": ({ body, call }) => {
    const ids = Array.isArray(body.ids) ? body.ids : [];
    return {
      status: 200,
      body: { value: call.inside.state.people.filter(({ id }) => ids.includes(id)).map(presenceBody) },
    };
  },
};
