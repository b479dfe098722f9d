import { z } from "zod";
import type { ConversationRef } from "./messenger.ts";

/** Who did something. `personId` is null for whoever has no account here, and for apps. */
export type Actor = { readonly botUserId: string; readonly personId: string | null; readonly name: string };

/** What an activity of any kind tells of where it happened. */
export type Where = ConversationRef & {
  readonly tenantId: string;
  readonly kind: "personal" | "chat" | "channel";
  /** What the chat is called; "" where it has no name. */
  readonly name: string;
  /** The team's own conversation, and the group it is where the service says so. */
  readonly team: { readonly conversationId: string; readonly groupId: string | null; readonly name: string } | null;
  /** What Microsoft Teams calls the running or planned meeting for bots. */
  readonly meetingId: string | null;
  /** BCP 47. */
  readonly locale: string;
  readonly from: Actor;
};

/** What a press on a card carries; everything in it is what somebody says, never who they are. */
export type Press = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly isTap: boolean;
};

export type Activity = Where &
  (
    | { readonly what: "added" | "removed" | "people" }
    | {
        readonly what: "meeting-start" | "meeting-end";
        readonly joinUrl: string | null;
        readonly title: string;
      }
    | { readonly what: "message"; readonly text: string }
    | { readonly what: "press"; readonly press: Press }
    | { readonly what: "dialog"; readonly data: Readonly<Record<string, unknown>> }
    | { readonly what: "other"; readonly waits: boolean }
  );

const short = z.string().min(1).max(1000);
const record = z.record(z.string(), z.unknown());
const id = z.uuid().toLowerCase();

const envelope = z.object({
  type: z.string().max(100),
  name: z.string().max(200).nullish(),
  channelId: z.literal("msteams"),
  serviceUrl: short,
  locale: z.string().max(40).nullish(),
  from: z.object({ id: short, name: z.string().max(1000).nullish(), aadObjectId: z.string().max(100).nullish() }),
  recipient: z.object({ id: short }),
  conversation: z.object({
    id: short,
    conversationType: z.string().max(50).nullish(),
    tenantId: z.string().max(100).nullish(),
    name: z.string().max(1000).nullish(),
  }),
  channelData: z
    .object({
      eventType: z.string().max(100).nullish().catch(null),
      tenant: z
        .object({ id: z.string().max(100) })
        .nullish()
        .catch(null),
      team: z
        .object({ id: short, aadGroupId: z.string().max(100).nullish(), name: z.string().max(1000).nullish() })
        .nullish()
        .catch(null),
      meeting: z.object({ id: short }).nullish().catch(null),
    })
    .nullish(),
  action: z.string().max(50).nullish().catch(null),
  text: z.string().max(20_000).nullish().catch(null),
  value: z.unknown().optional(),
  membersAdded: z
    .array(z.object({ id: short }))
    .max(1000)
    .nullish()
    .catch(null),
  membersRemoved: z
    .array(z.object({ id: short }))
    .max(1000)
    .nullish()
    .catch(null),
});

/** @returns null for what is no activity of Microsoft Teams, or none of an organisation */
export function readActivity(body: unknown): Activity | null {
  const read = envelope.safeParse(body);
  if (!read.success) return null;
  const { data } = read;
  const tenantId = id.safeParse(data.channelData?.tenant?.id ?? data.conversation.tenantId).data;
  if (tenantId === undefined) return null;
  const team = data.channelData?.team ?? null;
  const where: Where = {
    tenantId,
    conversationId: data.conversation.id,
    serviceUrl: data.serviceUrl,
    kind: kindOf(data.conversation.conversationType, team !== null),
    name: (data.conversation.name ?? "").trim().slice(0, 255),
    team:
      team === null
        ? null
        : {
            conversationId: team.id,
            groupId: id.safeParse(team.aadGroupId).data ?? null,
            name: (team.name ?? "").trim().slice(0, 255),
          },
    meetingId: data.channelData?.meeting?.id ?? null,
    locale: data.locale ?? "en",
    from: {
      botUserId: data.from.id,
      personId: id.safeParse(data.from.aadObjectId).data ?? null,
      name: (data.from.name ?? "").slice(0, 256),
    },
  };
  return { ...where, ...happening(data) };
}

const kindOf = (type: string | null | undefined, isTeam: boolean): Where["kind"] =>
  type === "personal" ? "personal" : type === "channel" || isTeam ? "channel" : "chat";

type Data = z.output<typeof envelope>;
type Happening = Activity extends infer A ? (A extends Where ? Omit<A, keyof Where> : never) : never;

function happening(data: Data): Happening {
  if (data.type === "installationUpdate") {
    if (data.action === "add" || data.action === "add-upgrade") return { what: "added" };
    return data.action?.startsWith("remove") ? { what: "removed" } : { what: "other", waits: false };
  }
  if (data.type === "conversationUpdate") return { what: updateOf(data) };
  if (data.type === "event") return meetingEvent(data) ?? { what: "other", waits: false };
  if (data.type === "message") {
    // A press on a button of an older form comes as a message without words; nothing of ours is one.
    return data.text == null ? { what: "other", waits: false } : { what: "message", text: data.text };
  }
  if (data.type === "invoke") return invoked(data) ?? { what: "other", waits: true };
  return { what: "other", waits: false };
}

function updateOf({ recipient, membersAdded, membersRemoved, channelData }: Data): "added" | "removed" | "people" {
  const isUs = (member: { readonly id: string }) => member.id === recipient.id;
  if (membersAdded?.some(isUs)) return "added";
  if (membersRemoved?.some(isUs)) return "removed";
  return channelData?.eventType === "teamDeleted" || channelData?.eventType === "teamHardDeleted"
    ? "removed"
    : "people";
}

/** In capitals as the service writes it, or not, as its libraries describe it. */
const meetingValue = z.object({
  JoinUrl: z.string().max(4000).nullish().catch(null),
  joinUrl: z.string().max(4000).nullish().catch(null),
  Title: z.string().max(2000).nullish().catch(null),
  title: z.string().max(2000).nullish().catch(null),
});
const MEETING_EVENTS: Readonly<Record<string, "meeting-start" | "meeting-end">> = {
  "application/vnd.microsoft.meetingstart": "meeting-start",
  "application/vnd.microsoft.meetingend": "meeting-end",
};

function meetingEvent({ name, value }: Data): Happening | null {
  const what = MEETING_EVENTS[name?.toLowerCase() ?? ""];
  if (what === undefined) return null;
  const told = meetingValue.safeParse(value).data;
  const title = (told?.Title ?? told?.title ?? "").trim().slice(0, 255);
  return { what, joinUrl: told?.JoinUrl ?? told?.joinUrl ?? null, title };
}

const executeValue = z.object({
  action: z.object({ verb: z.string().max(100), data: record.nullish() }),
  trigger: z.string().max(50).nullish(),
});
const fetchValue = z.object({ data: record });

function invoked({ name, value }: Data): Happening | null {
  if (name === "adaptiveCard/action") {
    const read = executeValue.safeParse(value).data;
    if (read === undefined) return null;
    const { verb, data } = read.action;
    return { what: "press", press: { verb, data: data ?? {}, isTap: read.trigger !== "automatic" } };
  }
  if (name !== "task/fetch") return null;
  const read = fetchValue.safeParse(value).data;
  return read === undefined ? null : { what: "dialog", data: read.data };
}
