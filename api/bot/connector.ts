import { z } from "zod";
import type { Log } from "../platform/log.ts";
import type { CardMessage } from "./cardParts.ts";
import type { ConversationRef, MeetingFacts, Member, Messenger, Sent } from "./messenger.ts";
import { allowedService } from "./serviceHosts.ts";

/** What the adapter takes from outside: live and simulated differ only in these. */
export type ConnectorParts = {
  readonly fetch: typeof fetch;
  /** The bot's own token for its service; null: none is needed where `hosts` lead. */
  readonly token: () => Promise<string | null>;
  readonly hosts: readonly string[];
  readonly log: Log;
};

const TIMEOUT_MS = 10_000;
const PAGE_SIZE = 500;
/** As many people as the largest team has, twice. */
const PAGES_MAX = 100;
const AFTER_429_MS = 5_000;
const AFTER_429_MAX_MS = 15 * 60_000;

type Reply =
  | { readonly kind: "ok"; readonly status: number; readonly body: unknown }
  | { readonly kind: "not-sent"; readonly sent: Sent }
  | { readonly kind: "unknown" };

/** The bot's service over plain requests: nothing is sent twice, nothing outside `hosts`, and no redirect is followed. */
export function messengerOver(parts: ConnectorParts): Messenger {
  const call = callerOf(parts);
  const activities = (to: ConversationRef) => `v3/conversations/${encodeURIComponent(to.conversationId)}/activities`;
  const send = async (to: ConversationRef, activity: object): Promise<Sent> =>
    sentBy(await call("POST", to.serviceUrl, activities(to), { type: "message", ...activity }));
  return {
    post: (_scope, to, card) => send(to, asMessage(card)),
    say: (_scope, to, text) => send(to, { text, textFormat: "plain" }),
    update: async (_scope, to, activityId, card) => {
      const path = `${activities(to)}/${encodeURIComponent(activityId)}`;
      const reply = await call("PUT", to.serviceUrl, path, { type: "message", id: activityId, ...asMessage(card) });
      return sentBy(reply, activityId);
    },
    inMeeting: async (_scope, meeting, botUserIds, page) => {
      const content = { value: { height: "300", width: "248", title: page.title, url: page.url } };
      const surfaces = [{ surface: "meetingStage", contentType: "task", content }];
      const body = { type: "targetedMeetingNotification", value: { recipients: botUserIds, surfaces } };
      const path = `v1/meetings/${encodeURIComponent(meeting.meetingId)}/notification`;
      const reply = await call("POST", meeting.serviceUrl, path, body);
      if (reply.kind !== "ok") return sentBy(reply);
      return { failed: failedIn(reply, botUserIds) };
    },
    members: async ({ tenantId }, of) => {
      const found: Member[] = [];
      let token = "";
      for (let page = 0; page < PAGES_MAX; page++) {
        const more = token === "" ? "" : `&continuationToken=${encodeURIComponent(token)}`;
        const path = `v3/conversations/${encodeURIComponent(of.conversationId)}/pagedMembers?pageSize=${PAGE_SIZE}${more}`;
        const reply = await call("GET", of.serviceUrl, path);
        const read = reply.kind === "ok" ? rosterPage.safeParse(reply.body) : null;
        if (!read?.success) return null;
        found.push(...read.data.members.flatMap((one) => memberOf(one, tenantId)));
        token = read.data.continuationToken ?? "";
        if (token === "") return found;
      }
      return null;
    },
    team: async (_scope, of) => {
      const reply = await call("GET", of.serviceUrl, `v3/teams/${encodeURIComponent(of.conversationId)}`);
      const read = reply.kind === "ok" ? teamDetails.safeParse(reply.body) : null;
      return read?.success ? { groupId: read.data.aadGroupId.toLowerCase(), name: read.data.name ?? "" } : null;
    },
    meeting: async ({ tenantId }, meeting) => {
      const reply = await call("GET", meeting.serviceUrl, `v1/meetings/${encodeURIComponent(meeting.meetingId)}`);
      const read = reply.kind === "ok" ? meetingInfo.safeParse(reply.body) : null;
      return read?.success ? factsOf(read.data, tenantId) : null;
    },
  };
}

/** One request; its outcome is told, never thrown. */
function callerOf({ fetch, token, hosts, log }: ConnectorParts) {
  const blocked: Reply = { kind: "not-sent", sent: { outcome: "refused", why: "blocked" } };
  return async (method: "GET" | "POST" | "PUT", serviceUrl: string, path: string, body?: object): Promise<Reply> => {
    const base = allowedService(serviceUrl, hosts);
    if (base === null) {
      log("bot-address-refused");
      return blocked;
    }
    let bearer: string | null;
    try {
      bearer = await token();
    } catch {
      // Nothing was sent yet; whether there is a token is the business of whoever runs this.
      log("bot-token-missing");
      return { kind: "not-sent", sent: { outcome: "later", afterMs: AFTER_429_MS } };
    }
    try {
      const response = await fetch(`${base}/${path}`, {
        method,
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          "content-type": "application/json",
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return replyOf(response, text);
    } catch {
      return { kind: "unknown" };
    }
  };
}

function replyOf(response: Response, text: string): Reply {
  const { status } = response;
  if (response.ok) return { kind: "ok", status, body: parsed(text) };
  if (status === 429) {
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    const afterMs =
      Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, AFTER_429_MAX_MS) : AFTER_429_MS;
    return { kind: "not-sent", sent: { outcome: "later", afterMs } };
  }
  if (status >= 500 || status === 408) return { kind: "unknown" };
  const refused = (why: Extract<Sent, { outcome: "refused" }>["why"]): Reply => ({
    kind: "not-sent",
    sent: { outcome: "refused", why },
  });
  if (status === 404 || status === 410) return refused("removed");
  if (status !== 401 && status !== 403) return refused("bad-card");
  const code = errorReply.safeParse(parsed(text)).data?.error.code ?? "";
  return refused(blockedCodes.test(code) ? "blocked" : status === 403 ? "not-installed" : "blocked");
}

/** What the service says where an administrator or a person has shut the bot out. */
const blockedCodes = /blocked|disabled|denied|policy/i;
const errorReply = z.object({ error: z.object({ code: z.string().max(200) }) });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

function sentBy(reply: Reply, activityId = ""): Sent {
  if (reply.kind === "not-sent") return reply.sent;
  if (reply.kind === "unknown") return { outcome: "unknown" };
  const id = z.object({ id: z.string().min(1).max(1000) }).safeParse(reply.body).data?.id ?? activityId;
  return { outcome: "sent", activityId: id };
}

const asMessage = ({ summary, card }: CardMessage) => ({
  summary,
  attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
});

const account = z.object({
  id: z.string().min(1).max(500),
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
});
const rosterPage = z.object({ members: z.array(account).max(1000), continuationToken: z.string().max(4000).nullish() });
const teamDetails = z.object({ aadGroupId: z.uuid(), name: z.string().max(1000).nullish() });
const uuid = z.uuid();

/** Nobody without an account, and nobody of another organisation, is one of the people who can be asked. */
function memberOf({ id, name, aadObjectId, objectId, tenantId, userRole }: z.output<typeof account>, own: string) {
  const personId = uuid.safeParse(aadObjectId ?? objectId).data?.toLowerCase();
  const isElsewhere = tenantId != null && tenantId.toLowerCase() !== own;
  if (personId === undefined || isElsewhere || userRole === "anonymous") return [];
  return [{ personId, botUserId: id, name: (name ?? "").slice(0, 256) }];
}

const when = z.coerce.date().nullish().catch(null);
const meetingInfo = z.object({
  details: z.object({
    title: z.string().max(2000).nullish(),
    joinUrl: z.string().max(4000).nullish(),
    type: z.string().max(100).nullish(),
    scheduledStartTime: when,
    scheduledEndTime: when,
  }),
  conversation: z
    .object({ id: z.string().min(1).max(500) })
    .nullish()
    .catch(null),
  organizer: z
    .object({ aadObjectId: z.string().nullish(), objectId: z.string().nullish(), tenantId: z.string().nullish() })
    .nullish(),
});

function factsOf({ details, conversation, organizer }: z.output<typeof meetingInfo>, own: string): MeetingFacts {
  const isElsewhere = organizer?.tenantId != null && organizer.tenantId.toLowerCase() !== own;
  const organizerId = uuid.safeParse(organizer?.aadObjectId ?? organizer?.objectId).data?.toLowerCase() ?? null;
  return {
    title: (details.title ?? "").trim().slice(0, 255),
    joinUrl: details.joinUrl ?? null,
    chatId: conversation?.id ?? null,
    startAt: details.scheduledStartTime ?? null,
    endAt: details.scheduledEndTime ?? null,
    organizerId: isElsewhere ? null : organizerId,
  };
}

/** 207 names whom it did not reach; a list that cannot be read means nobody was. */
function failedIn({ status, body }: Extract<Reply, { kind: "ok" }>, asked: readonly string[]): readonly string[] {
  if (status !== 207) return [];
  const list = z.array(z.object({ recipientMri: z.string() }));
  const read = z.object({ recipientsFailureInfo: list }).safeParse(body);
  if (!read.success) return asked;
  const named = new Set(read.data.recipientsFailureInfo.map((one) => one.recipientMri));
  return asked.filter((id) => named.has(id));
}
