import { uuid4 } from "../../api/platform/chance.ts";
import type { Call } from "./call.ts";
import { personAt } from "./call.ts";
import type { Operations } from "./contract.ts";
import { type Inside, insist, type Profile } from "./inside.ts";
import { GraphRefusal } from "./rules.ts";
import type { Activity } from "./state.ts";

type Recipient = {
  readonly "@odata.type"?: string;
  readonly userId?: string;
  readonly chatId?: string;
  readonly teamId?: string;
};
type Wish = {
  readonly topic: { readonly source: string; readonly value: string; readonly webUrl?: string };
  readonly activityType: string;
  readonly previewText: { readonly content: string };
  readonly chainId?: number;
  readonly templateParameters?: readonly { readonly name: string; readonly value: string }[];
  readonly recipient?: Recipient;
  readonly recipients?: readonly Recipient[];
};

const TEAMS_LINK = /^https:\/\/(teams\.microsoft\.com|teams\.cloud\.microsoft)\//;
/** What every app may send without declaring it, with the text that it says. */
const ANYWHERE = { systemDefault: ["systemDefaultText"] } as const;

/** Whether a text topic leads nowhere in Teams. */
export const hasNoTeamsLink = (body: unknown): boolean => {
  const { topic } = (body ?? {}) as Partial<Wish>;
  return topic?.source === "text" && !TEAMS_LINK.test(topic.webUrl ?? "");
};

export const activityOperations: Operations = {
  "users.sendActivityNotification": ({ params, body, call }) => {
    const person = personAt(call, params);
    const isInstalled = (call.inside.state.installs[`user:${person.id}`] ?? []).some(
      ({ appId }) => appId === call.token.appId,
    );
    insist(
      call.inside,
      "G-ACT-4",
      !isInstalled,
      "Application with AAD App Id is not authorized to generate notifications for the user.",
    );
    send(call, body as Wish, [person.id]);
    return { status: 204 };
  },

  "chats.sendActivityNotification": ({ params, body, call }) => {
    const id = params["chat-id"] ?? "";
    const wish = body as Wish;
    send(
      call,
      wish,
      recipientsIn(call.inside, wish, { path: `/chats/${id}`, members: membersOfChat(call.inside, id) }),
    );
    return { status: 204 };
  },

  "teams.sendActivityNotification": ({ params, body, call }) => {
    const id = params["team-id"] ?? "";
    const wish = body as Wish;
    const team = call.inside.state.teams.find((one) => one.id === id);
    if (team === undefined) throw new GraphRefusal(404, "NotFound", "No team found with this id.");
    send(
      call,
      wish,
      recipientsIn(call.inside, wish, { path: `/teams/${id}`, members: team.members.map((one) => one.id) }),
    );
    return { status: 204 };
  },

  "teamwork.sendActivityNotificationToRecipients": ({ body, call }) => {
    const wish = body as Wish;
    const known = new Set(call.inside.state.people.map(({ id }) => id));
    send(
      call,
      wish,
      (wish.recipients ?? []).flatMap(({ userId }) => (userId !== undefined && known.has(userId) ? [userId] : [])),
    );
    return { status: 202 };
  },
};

/** Everybody in a chat, a meeting's or another. @throws GraphRefusal 404 */
export function membersOfChat({ state }: Inside, id: string): string[] {
  const chat = state.chats.find((one) => one.id === id);
  if (chat !== undefined) return chat.members;
  const meetings = state.meetings.filter(({ online }) => online?.threadId === id && online.channelOf === null);
  if (meetings.length === 0) throw new GraphRefusal(404, "NotFound", "No chat found with this id.");
  return [
    ...new Set(
      meetings.flatMap(({ organizerId, attendees }) => [
        organizerId,
        ...attendees.flatMap(({ personId }) => personId ?? []),
      ]),
    ),
  ];
}

function recipientsIn(
  inside: Inside,
  { topic, recipient }: Wish,
  place: { path: string; members: readonly string[] },
): string[] {
  const topicPath = decodeURIComponent(
    /^https:\/\/graph\.microsoft\.com\/(?:v1\.0|beta)(\/.*)$/.exec(topic.value)?.[1] ?? topic.value,
  );
  const isElsewhere =
    topic.source === "entityUrl" && topicPath !== place.path && !topicPath.startsWith(`${place.path}/`);
  const isStranger = recipient?.userId !== undefined && !place.members.includes(recipient.userId);
  insist(inside, "G-ACT-5", isElsewhere || isStranger, "Recipient or topic does not belong here.");
  return recipient?.userId === undefined ? [...place.members] : [recipient.userId];
}

/** Puts one entry into each feed; one of a chain takes the place of the earlier one of that chain. */
function send({ inside, token }: Call, wish: Wish, recipients: readonly string[]): void {
  const { state, clock, chance, profile } = inside;
  insist(inside, "G-ACT-9", state.twoApps, "Found multiple applications with the same AAD App Id.");
  insist(inside, "G-ACT-1", hasNoTeamsLink(wish), "A text topic needs a webUrl in Teams.");
  const declared: Profile["activityTypes"] = { ...profile.activityTypes, ...ANYWHERE };
  const parameters = Object.fromEntries((wish.templateParameters ?? []).map(({ name, value }) => [name, value]));
  const needed = Object.entries(declared).find(([name]) => name === wish.activityType)?.[1];
  insist(inside, "G-ACT-2", needed === undefined, "The activity type is not in the manifest of the app.");
  const isIncomplete = (needed ?? []).some((name) => name !== "actor" && parameters[name] === undefined);
  insist(inside, "G-ACT-3", isIncomplete, "A parameter of the activity type is missing.");
  const isToSelf = token.person !== null && recipients.includes(token.person);
  insist(inside, "G-ACT-6", isToSelf, "Recipient cannot be the caller.");
  for (const personId of recipients) {
    const told = {
      activityType: wish.activityType,
      topic: { source: wish.topic.source, value: wish.topic.value, webUrl: wish.topic.webUrl ?? null },
      preview: wish.previewText.content,
      parameters,
      at: clock.now().toISOString(),
    };
    const chainId = wish.chainId ?? null;
    const earlier = state.activities.find(
      (one) => chainId !== null && one.personId === personId && one.chainId === chainId,
    );
    if (earlier !== undefined) Object.assign(earlier, told, { replaced: earlier.replaced + 1 });
    else state.activities.push({ id: uuid4(chance), personId, chainId, ...told, replaced: 0 } satisfies Activity);
  }
}
