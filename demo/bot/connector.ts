import { Hono } from "hono";
import { z } from "zod";
import type { Clock } from "../../api/platform/clock.ts";
import { type DemoPerson, tenant } from "../people.ts";
import { botUserId, type Chat, type Chats, personalChatId, personOfBotUser } from "./chats.ts";
import { type Faults, faultResponse } from "./faults.ts";
import type { Meetings } from "./meetings.ts";
import type { ServiceTokens } from "./serviceTokens.ts";

export type ConnectorParts = {
  readonly chats: Chats;
  readonly meetings: Meetings;
  readonly clock: Clock;
  readonly tokens: ServiceTokens;
  readonly faults: Faults;
};

/** Of Teams for a message of a bot, in bytes. */
const MESSAGE_MAX = 28 * 1024;
const PAGE_MIN = 50;
const PAGE_MAX = 500;
const cardType = "application/vnd.microsoft.card.adaptive";

const activity = z.object({
  type: z.literal("message"),
  text: z.string().nullish(),
  attachments: z
    .array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) }))
    .max(1)
    .nullish(),
  channelData: z.object({ notification: z.object({ externalResourceUrl: z.string() }).nullish() }).nullish(),
});
const notification = z.object({
  type: z.literal("targetedMeetingNotification"),
  value: z.object({
    recipients: z.array(z.string()).min(1),
    surfaces: z
      .array(z.object({ content: z.object({ value: z.object({ url: z.string(), title: z.string().nullish() }) }) }))
      .min(1),
  }),
});

/**
 * The side of the Bot Framework's service that a bot calls, under `/api/demo/connector` on the demo's own address: what it
 * writes into chats, who is in them, and what it shows inside a running meeting.
 */
export function connectorRoutes({ chats, meetings, clock, tokens, faults }: ConnectorParts): Hono {
  const app = new Hono().basePath("/api/demo/connector");
  const failed = (status: 400 | 401 | 403 | 404 | 413, code: string) =>
    Response.json({ error: { code, message: code } }, { status });

  app.use(async (c, next) => {
    if (!(await tokens.isBot(c.req.header("authorization") ?? null))) return failed(401, "Unauthorized");
    const fault = faults.next(c.req.path);
    if (fault !== null && !fault.afterTheWork) return faultResponse(fault);
    await next();
    if (fault !== null) c.res = faultResponse(fault);
    return undefined;
  });

  /** The chat, when the bot is in it. */
  const chatFor = (id: string): Chat | Response => {
    const chat = chats.chat(id);
    if (chat === null) return failed(404, "ConversationNotFound");
    return chats.isInstalled(id) ? chat : failed(403, "BotNotInConversationRoster");
  };
  const bodyOf = async <T>(request: Request, schema: z.ZodType<T>): Promise<T | Response> => {
    const text = await request.text();
    if (Buffer.byteLength(text) > MESSAGE_MAX) return failed(413, "MessageSizeTooBig");
    let said: unknown;
    try {
      said = JSON.parse(text);
    } catch {
      return failed(400, "BadSyntax");
    }
    const read = schema.safeParse(said);
    return read.success ? read.data : failed(400, "BadSyntax");
  };
  const said = (body: z.output<typeof activity>) => {
    const [attachment] = body.attachments ?? [];
    return {
      text: body.text ?? null,
      card: attachment?.contentType === cardType ? attachment.content : null,
      bubble: pageIn(body.channelData?.notification?.externalResourceUrl ?? null),
    };
  };

  app.post("/v3/conversations", async (c) => {
    const wish = await bodyOf(c.req.raw, z.object({ members: z.array(z.object({ id: z.string() })).length(1) }));
    if (wish instanceof Response) return wish;
    const person = personOfBotUser(wish.members[0]?.id ?? "");
    if (person === undefined) return failed(403, "ForbiddenOperationException");
    return c.json({ id: personalChatId(person.id) }, 201);
  });
  app.post("/v3/conversations/:chat/activities", async (c) => {
    const chat = chatFor(c.req.param("chat"));
    if (chat instanceof Response) return chat;
    const body = await bodyOf(c.req.raw, activity);
    if (body instanceof Response) return body;
    return c.json({ id: chats.write({ chat: chat.id, from: null, ...said(body) }, clock.now()) }, 201);
  });
  app.put("/v3/conversations/:chat/activities/:id", async (c) => {
    const chat = chatFor(c.req.param("chat"));
    if (chat instanceof Response) return chat;
    const body = await bodyOf(c.req.raw, activity);
    if (body instanceof Response) return body;
    const message = chats.message(chat.id, c.req.param("id"));
    if (message === null) return failed(404, "ActivityNotFoundInConversation");
    if (message.from !== null) return failed(403, "BadArgument");
    const { text, card } = said(body);
    chats.change(message, { text, card }, clock.now());
    return c.json({ id: message.id });
  });
  app.delete("/v3/conversations/:chat/activities/:id", (c) => {
    const chat = chatFor(c.req.param("chat"));
    if (chat instanceof Response) return chat;
    const message = chats.message(chat.id, c.req.param("id"));
    if (message === null) return failed(404, "ActivityNotFoundInConversation");
    chats.remove(message);
    return c.json({});
  });
  app.get("/v3/conversations/:chat/pagedMembers", (c) => {
    const chat = chatFor(c.req.param("chat"));
    if (chat instanceof Response) return chat;
    const size = Math.min(PAGE_MAX, Math.max(PAGE_MIN, Number(c.req.query("pageSize") ?? PAGE_MAX) || PAGE_MAX));
    const from = Number(c.req.query("continuationToken") ?? 0) || 0;
    const isMore = from + size < chat.people.length;
    return c.json({
      members: chat.people.slice(from, from + size).map(accountOf),
      ...(isMore ? { continuationToken: String(from + size) } : {}),
    });
  });
  app.get("/v3/conversations/:chat/members/:id", (c) => {
    const chat = chatFor(c.req.param("chat"));
    if (chat instanceof Response) return chat;
    const person = chat.people.find(({ id }) => [id, botUserId(id)].includes(c.req.param("id")));
    return person === undefined ? failed(404, "MemberNotFoundInConversation") : c.json(accountOf(person));
  });
  app.get("/v3/teams/:id", (c) => {
    const chat = chatFor(c.req.param("id"));
    if (chat instanceof Response) return chat;
    if (chat.groupId === null) return failed(404, "TeamNotFound");
    return c.json({ id: chat.id, name: chat.name, aadGroupId: chat.groupId, type: "standard" });
  });
  app.get("/v1/meetings/:id", (c) => {
    const meeting = meetings.byId(c.req.param("id"), clock.now());
    if (meeting === null || !chats.isInstalled(meeting.chat)) return failed(404, "MeetingNotFound");
    return c.json({
      details: {
        id: meeting.id,
        title: meeting.title,
        joinUrl: meeting.joinUrl,
        type: meeting.chat.endsWith("tacv2") ? "ChannelMeeting" : "Recurring",
        scheduledStartTime: meeting.start.toISOString(),
        scheduledEndTime: meeting.end.toISOString(),
      },
      conversation: { id: meeting.chat, isGroup: true, conversationType: "groupChat" },
      organizer: { ...accountOf(meeting.organizer), objectId: meeting.organizer.id },
    });
  });
  app.post("/v1/meetings/:id/notification", async (c) => {
    const meeting = meetings.byId(c.req.param("id"), clock.now());
    if (meeting === null || !chats.isInstalled(meeting.chat)) return failed(404, "MeetingNotFound");
    const body = await bodyOf(c.req.raw, notification);
    if (body instanceof Response) return body;
    const [surface] = body.value.surfaces;
    const now = clock.now();
    const isRunning = meeting.start <= now && now < meeting.end;
    const failures = body.value.recipients.flatMap((recipientMri) => {
      const person = personOfBotUser(recipientMri);
      const isThere = isRunning && person !== undefined && meeting.people.includes(person.id);
      if (!isThere || surface === undefined)
        return [{ recipientMri, errorCode: "MemberNotFound", failureReason: "The user is not in the meeting." }];
      const { url, title } = surface.content.value;
      chats.prompt({ person: person.id, url, title: title ?? "", at: now.toISOString() });
      return [];
    });
    if (failures.length === 0) return c.body(null, 202);
    return c.json({ recipientsFailureInfo: failures }, 207);
  });
  app.all("/*", () => failed(404, "NotFound"));
  return app;
}

const accountOf = (person: DemoPerson) => ({
  id: botUserId(person.id),
  name: person.name,
  aadObjectId: person.id,
  objectId: person.id,
  tenantId: tenant.id,
  userRole: "user",
  userPrincipalName: `${person.id}@${tenant.id}.example`,
});

/** The page inside a link of a bubble. */
function pageIn(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  return new URL(link).searchParams.get("url");
}
