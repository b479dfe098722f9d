/** Long, because every kind of activity that Teams brings to a bot is made in one place, so that they agree. */
import { z } from "zod";
import { type Chance, uuid4 } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import type { Log } from "../../api/platform/log.ts";
import { type DemoPerson, tenant } from "../people.ts";
import { botUserId, type Card, type Chat, type Chats, type Message } from "./chats.ts";
import type { Meeting, Meetings } from "./meetings.ts";
import { botId } from "./serviceTokens.ts";

export type ClientParts = {
  readonly chats: Chats;
  readonly meetings: Meetings;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** The address of the service, with a slash at its end; the product keeps it with each chat. */
  readonly serviceUrl: () => string;
  /** Brings one activity to the bot, with the service's token. */
  readonly bring: (activity: object) => Promise<{ status: number; body: unknown }>;
};

/** What became of a press: a card of one's own, words, a page in a dialog, or nothing to see. */
export type Pressed =
  | { readonly kind: "card" | "nothing" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "dialog"; readonly url: string; readonly title: string };

/** A press on a button of a card, with what was filled in beside it. */
export const press = z.strictObject({
  type: z.enum(["Action.Execute", "Action.Submit"]),
  verb: z.string().max(200).optional(),
  data: z.record(z.string(), z.unknown()).default({}),
});
export type Press = z.output<typeof press>;

/** People's Teams, as far as a bot hears of it. */
export type TeamsClient = {
  /** Adds the bot to every team, chat and person that does not have it yet; to one team and its people first where it is named. */
  install(groupId?: string): Promise<void>;
  /** Tells which meetings have begun and ended since `from`, in their order. @returns how many times something was told */
  meetingsSince(from: Date, to: Date): Promise<number>;
  /** The first instant after `after` at which a meeting begins or ends where the bot is; null within a day. */
  nextMeeting(after: Date): Date | null;
  say(person: DemoPerson, chat: Chat, text: string, locale: string): Promise<void>;
  press(person: DemoPerson, message: Message, pressed: Press, locale: string): Promise<Pressed>;
  /** Asks for the cards that this person may see in a form of their own, once for each time such a card changes. */
  refresh(person: DemoPerson, chat: Chat, locale: string): Promise<void>;
};

const DAY_MS = 24 * 60 * 60_000;
const START = "application/vnd.microsoft.meetingStart";
const END = "application/vnd.microsoft.meetingEnd";

export function teamsClient(parts: ClientParts): TeamsClient {
  const { chats, meetings, clock, chance, serviceUrl } = parts;
  const everybodyIn = (chat: Chat) => ({ isGroup: chat.kind !== "personal", conversationType: chat.kind });
  const base = (chat: Chat, person: DemoPerson | null, locale = "en-GB") => ({
    id: uuid4(chance),
    timestamp: clock.now().toISOString(),
    channelId: "msteams",
    serviceUrl: serviceUrl(),
    from:
      person === null
        ? { id: chat.id, name: chat.name }
        : { id: botUserId(person.id), name: person.name, aadObjectId: person.id },
    recipient: { id: botId, name: "Plumbline" },
    conversation: {
      id: chat.id,
      tenantId: tenant.id,
      ...everybodyIn(chat),
      ...(chat.kind === "groupChat" ? { name: chat.name } : {}),
    },
    channelData: { tenant: { id: tenant.id }, ...teamIn(chat) },
    locale,
    entities: [{ type: "clientInfo", locale, platform: "Web", timezone: "Europe/Berlin" }],
  });
  const took = async (activity: object): Promise<{ status: number; body: unknown }> => {
    const reply = await parts.bring(activity);
    if (reply.status >= 400) parts.log("demo-bot-refused", { status: reply.status });
    return reply;
  };
  const bring = async (activity: object): Promise<unknown> => {
    const { status, body } = await took(activity);
    return status < 300 ? body : null;
  };
  const told = async (meeting: Meeting, name: string, at: Date): Promise<void> => {
    const mark = `${name} ${meeting.id} ${meeting.start.toISOString()}`;
    const chat = chats.chat(meeting.chat);
    if (chat === null || !chats.isInstalled(chat.id) || chats.isTold(mark)) return;
    chats.tell(mark);
    const is = name === START ? { StartTime: at.toISOString() } : { EndTime: at.toISOString() };
    const { channelData, ...rest } = base(chat, meeting.organizer);
    await bring({
      ...rest,
      type: "event",
      name,
      channelData: { ...channelData, meeting: { id: meeting.id } },
      value: { Id: meeting.id, Title: meeting.title, MeetingType: "Recurring", JoinUrl: meeting.joinUrl, ...is },
    });
  };
  const edges = (from: Date, to: Date) =>
    meetings
      .between(new Date(from.getTime() - DAY_MS), to)
      .flatMap((meeting) => [
        { meeting, name: START, at: meeting.start },
        { meeting, name: END, at: meeting.end },
      ])
      .filter(({ at, meeting }) => at > from && at <= to && chats.isInstalled(meeting.chat))
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const invoke = (chat: Chat, person: DemoPerson, locale: string, message: Message, name: string, value: object) =>
    bring({ ...base(chat, person, locale), type: "invoke", name, value, replyToId: message.id });
  const execute = async (
    chat: Chat,
    person: DemoPerson,
    locale: string,
    message: Message,
    { verb, data }: Pick<Press, "verb" | "data">,
    trigger: "manual" | "automatic",
  ): Promise<Pressed> => {
    const action = { type: "Action.Execute", verb, data };
    const body = await invoke(chat, person, locale, message, "adaptiveCard/action", { action, trigger });
    const reply = actionReply.safeParse(body).data;
    // The message may have been changed for everybody while this one asked.
    const latest = chats.message(chat.id, message.id) ?? message;
    if (reply?.type === cardType && isCard(reply.value)) {
      chats.own(latest, person.id, reply.value);
      return { kind: "card" };
    }
    if (trigger === "automatic") chats.own(latest, person.id, null);
    return typeof reply?.value === "string" ? { kind: "words", text: reply.value } : { kind: "nothing" };
  };

  return {
    async install(groupId) {
      const named = chats.all.find((chat) => chat.groupId === groupId);
      const isWanted = (chat: Chat): boolean =>
        groupId === undefined ||
        chat === named ||
        (chat.kind === "personal" && chat.people.some((person) => named?.people.includes(person)));
      for (const chat of chats.all.filter(isWanted)) {
        if (chats.isInstalled(chat.id)) continue;
        // Before the bot hears of it, because it asks back who is there.
        chats.install(chat.id, true);
        const who = chat.people[0] ?? null;
        const { channelData, ...rest } = base(chat, who);
        const { status } = await took({ ...rest, channelData, type: "installationUpdate", action: "add" });
        // Tried again at the next start.
        if (status >= 400) {
          chats.install(chat.id, false);
          continue;
        }
        await bring({
          ...rest,
          type: "conversationUpdate",
          channelData: { ...channelData, eventType: "teamMemberAdded" },
          membersAdded: [{ id: botId, name: "Plumbline" }],
        });
      }
    },
    async meetingsSince(from, to) {
      const all = edges(from, to);
      for (const { meeting, name, at } of all) await told(meeting, name, at);
      return all.length;
    },
    nextMeeting: (after) => edges(after, new Date(after.getTime() + DAY_MS))[0]?.at ?? null,
    async say(person, chat, text, locale) {
      chats.write({ chat: chat.id, from: person.id, text, card: null, bubble: null }, clock.now());
      // Among people a bot hears only what names it.
      const isNamed = /(^|\s)@?plumbline\b/i.test(text);
      if (chat.kind !== "personal" && !isNamed) return;
      const mention = "<at>Plumbline</at>";
      const words = text.replace(/(^|\s)@?plumbline\b/i, "").trim();
      const { entities, ...rest } = base(chat, person, locale);
      const named = { type: "mention", text: mention, mentioned: { id: botId, name: "Plumbline" } };
      await bring({
        ...rest,
        type: "message",
        textFormat: "plain",
        text: chat.kind === "personal" ? text : `${mention} ${words}`,
        entities: chat.kind === "personal" ? entities : [...entities, named],
      });
    },
    async press(person, message, pressed, locale) {
      const chat = chats.chat(message.chat);
      if (chat === null) return { kind: "nothing" };
      if (pressed.type === "Action.Execute") return execute(chat, person, locale, message, pressed, "manual");
      const isDialog = z.object({ type: z.literal("task/fetch") }).safeParse(pressed.data.msteams).success;
      if (!isDialog) return { kind: "nothing" };
      const value = { data: pressed.data, context: { theme: "default" } };
      const reply = taskReply.safeParse(await invoke(chat, person, locale, message, "task/fetch", value)).data?.task;
      if (reply === undefined) return { kind: "nothing" };
      if (typeof reply.value === "string") return { kind: "words", text: reply.value };
      return { kind: "dialog", url: reply.value.url, title: reply.value.title ?? "" };
    },
    async refresh(person, chat, locale) {
      for (const message of chats.messagesIn(chat.id).slice(-REFRESHED)) {
        // What somebody sees by now says itself whether it is to be asked for again.
        const wanted = refreshIn(person.id in message.own ? (message.own[person.id] ?? null) : message.card);
        if (wanted === null || !wanted.userIds.includes(botUserId(person.id))) continue;
        await execute(chat, person, locale, message, wanted.action, "automatic");
      }
    },
  };
}

/** Only what is in view is asked for. */
const REFRESHED = 5;
const cardType = "application/vnd.microsoft.card.adaptive";
const isCard = (value: unknown): value is Card => typeof value === "object" && value !== null && !Array.isArray(value);
const actionReply = z.object({ statusCode: z.int(), type: z.string(), value: z.unknown() });
const taskReply = z.object({
  task: z.object({
    type: z.enum(["continue", "message"]),
    value: z.union([z.string(), z.object({ url: z.string(), title: z.string().nullish() })]),
  }),
});
const refresh = z.object({
  refresh: z.object({
    userIds: z.array(z.string()),
    action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()).default({}) }),
  }),
});
const refreshIn = (card: Card | null) => refresh.safeParse(card).data?.refresh ?? null;

const teamIn = ({ kind, id, name, groupId }: Chat) =>
  kind === "channel" ? { team: { id, aadGroupId: groupId, name }, channel: { id } } : {};
