import { z } from "zod";
import { addressBook } from "./addressBook.ts";
import type { Account, Graph, Mailbox, Outcome } from "./graph.ts";
import { type ClientParts, clientOver } from "./graphClient.ts";
import { eventSchema, type GraphEvent } from "./graphEvent.ts";
import { AT_ONCE, accountOf, lookUp, USER_FIELDS, userSchema } from "./lookUp.ts";

export type GraphParts = ClientParts & {
  /** Our own https origin, to which Graph tells of changes; null: it cannot reach us, and calendars are read by the clock. */
  readonly notifyAt: string | null;
  /** Trades a person's own token for what lets us read on later. */
  readonly connect: Graph["connect"] | null;
};

const EVENT_FIELDS = Object.keys(eventSchema.shape).join(",");
const removedSchema = z.object({ id: z.string().min(1).max(1000), "@removed": z.object({}) });
const pageSchema = z.object({
  value: z.array(z.unknown()),
  "@odata.nextLink": z.string().optional(),
  "@odata.deltaLink": z.string().optional(),
});
const subscriptionSchema = z.object({ id: z.string().regex(/^[\w.-]{1,200}$/), expirationDateTime: z.string() });
const hoursSchema = z.object({
  timeZone: z.string().nullish(),
  workingHours: z
    .object({
      daysOfWeek: z.array(z.string()).nullish(),
      startTime: z.string().nullish(),
      endTime: z.string().nullish(),
      timeZone: z.object({ name: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** Pages of a group are read to their end; more members than this is no team's group. */
const GROUP_PAGES = 10;
const DELTA_PAGE = 50;

/** The port over Graph's own interface. Live and simulated differ in `fetch`, `tokens` and `connect` only. */
export function graphOver(parts: GraphParts): Graph {
  const send = clientOver(parts);
  const book = addressBook(parts.clock);
  const placeOf = ({ rung, personId }: Mailbox) => (rung === "person" ? "/me" : `/users/${personId}`);
  const app = (tenantId: string, personId = ""): Mailbox => ({
    tenantId,
    personId,
    rung: "mailboxes",
    credential: null,
  });

  return {
    signsIn: async (tenantId) => {
      const answer = await parts.tokens.of(app(tenantId));
      if (answer.outcome === "ok") return { outcome: "ok" };
      if (answer.outcome === "sign-in") return { outcome: "refused", number: "" };
      return answer.number === undefined ? { outcome: "unknown" } : { outcome: "refused", number: answer.number };
    },
    notifies: parts.notifyAt !== null,
    connects: parts.connect !== null,
    connect: parts.connect ?? (async () => ({ outcome: "not-allowed" })),
    delta: async (mailbox, from) => {
      const path =
        "link" in from
          ? from.link
          : `${placeOf(mailbox)}/calendarView/delta?startDateTime=${plain(from.window.from)}&endDateTime=${plain(from.window.to)}`;
      const page = parsed(await send(mailbox, { method: "GET", path, pageSize: DELTA_PAGE }), pageSchema);
      if (page.outcome !== "ok") return page;
      const next = page.value["@odata.nextLink"];
      const done = page.value["@odata.deltaLink"];
      if (next === undefined && done === undefined) return { outcome: "unknown" };
      const events: GraphEvent[] = [];
      const removed: string[] = [];
      for (const entry of page.value.value) {
        const gone = removedSchema.safeParse(entry);
        const event = eventSchema.safeParse(entry);
        if (gone.success) removed.push(gone.data.id);
        else if (event.success) events.push(event.data);
      }
      return {
        outcome: "ok",
        value: {
          events,
          removed,
          next: next === undefined ? { kind: "done", link: done ?? "" } : { kind: "more", link: next },
        },
      };
    },
    event: async (mailbox, id) =>
      parsed(
        await send(mailbox, {
          method: "GET",
          path: `${placeOf(mailbox)}/events/${encodeURIComponent(id)}?$select=${EVENT_FIELDS}`,
        }),
        eventSchema,
      ),
    subscribe: async (mailbox, { clientState, endsAt }) => {
      const body = {
        changeType: "created,updated,deleted",
        notificationUrl: `${parts.notifyAt}/api/graph/notifications`,
        // Cannot be added later.
        lifecycleNotificationUrl: `${parts.notifyAt}/api/graph/lifecycle`,
        resource: `${placeOf(mailbox).slice(1)}/events`,
        expirationDateTime: endsAt.toISOString(),
        clientState,
        latestSupportedTlsVersion: "v1_2",
      };
      return subscribed(await send(mailbox, { method: "POST", path: "/subscriptions", body }));
    },
    renew: async (mailbox, id, endsAt) =>
      subscribed(
        await send(mailbox, {
          method: "PATCH",
          path: `/subscriptions/${encodeURIComponent(id)}`,
          body: { expirationDateTime: endsAt.toISOString() },
        }),
      ),
    reauthorize: async (mailbox, id) =>
      nothing(await send(mailbox, { method: "POST", path: `/subscriptions/${encodeURIComponent(id)}/reauthorize` })),
    unsubscribe: async (mailbox, id) =>
      nothing(await send(mailbox, { method: "DELETE", path: `/subscriptions/${encodeURIComponent(id)}` })),
    people: async (mailbox, addresses) => {
      const found = new Map<string, Account | null>();
      const missing: string[] = [];
      for (const one of new Set(addresses.map((each) => each.toLowerCase()))) {
        const known = book.find(mailbox.tenantId, one);
        if (known === undefined) missing.push(one);
        else found.set(one, known);
      }
      for (let start = 0; start < missing.length; start += AT_ONCE) {
        const looked = await lookUp(send, mailbox, missing.slice(start, start + AT_ONCE), parts.pause);
        if (looked.outcome !== "ok") return looked;
        for (const [one, account] of looked.value) {
          book.keep(mailbox.tenantId, one, account);
          found.set(one, account);
        }
      }
      return { outcome: "ok", value: found };
    },
    chatOf: async (mailbox, joinUrl) => {
      const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl.replaceAll("'", "%27")}'`);
      const shape = z.object({
        value: z.array(z.object({ chatInfo: z.object({ threadId: z.string().nullish() }).nullish() })),
      });
      const answer = parsed(
        await send(mailbox, { method: "GET", path: `${placeOf(mailbox)}/onlineMeetings?$filter=${filter}` }),
        shape,
      );
      if (answer.outcome !== "ok") return answer;
      return { outcome: "ok", value: answer.value.value[0]?.chatInfo?.threadId ?? null };
    },
    groupMembers: async (tenantId, groupId) => {
      const members: string[] = [];
      let path: string | undefined = `/groups/${encodeURIComponent(groupId)}/members?$select=${USER_FIELDS}&$top=999`;
      for (let page = 0; path !== undefined && page < GROUP_PAGES; page++) {
        const answer: Outcome<z.output<typeof pageSchema>> = parsed(
          await send(app(tenantId), { method: "GET", path }),
          pageSchema,
        );
        if (answer.outcome !== "ok") return answer;
        for (const entry of answer.value.value) {
          // Groups inside the group, devices and contacts have none of this.
          const user = userSchema.safeParse(entry);
          if (!user.success) continue;
          const account = accountOf(user.data);
          for (const one of [user.data.mail, user.data.userPrincipalName])
            if (one) book.keep(tenantId, one.toLowerCase(), account);
          if (account?.kind === "member" && user.data.mail) members.push(account.id);
        }
        path = answer.value["@odata.nextLink"];
      }
      return { outcome: "ok", value: [...new Set(members)] };
    },
    workingHours: async (mailbox) => {
      const answer = parsed(
        await send(mailbox, {
          method: "GET",
          path: `${placeOf(mailbox)}/mailboxSettings?$select=timeZone,workingHours`,
        }),
        hoursSchema,
      );
      if (answer.outcome !== "ok") return answer;
      const { timeZone, workingHours: hours } = answer.value;
      const zone = hours?.timeZone?.name ?? timeZone;
      if (!zone || !hours?.startTime || !hours.endTime || !hours.daysOfWeek) return { outcome: "ok", value: null };
      const { startTime, endTime, daysOfWeek: days } = hours;
      return { outcome: "ok", value: { timeZone: zone, days, startTime, endTime } };
    },
    sendActivity: async (tenantId, personId, activity) =>
      nothing(
        await send(app(tenantId, personId), {
          method: "POST",
          path: `/users/${personId}/teamwork/sendActivityNotification`,
          body: {
            topic: { source: "text", value: activity.topic.value, webUrl: activity.topic.webUrl },
            activityType: activity.activityType,
            chainId: activity.chainId,
            previewText: { content: [...activity.preview].slice(0, PREVIEW_MAX).join("") },
            templateParameters: Object.entries(activity.parameters).map(([name, value]) => ({ name, value })),
          },
        }),
      ),
  };
}

const PREVIEW_MAX = 150;
const plain = (at: Date): string => at.toISOString();

const parsed = <T>(answer: Outcome<unknown>, schema: z.ZodType<T>): Outcome<T> => {
  if (answer.outcome !== "ok") return answer;
  const { data } = schema.safeParse(answer.value);
  return data === undefined ? { outcome: "unknown" } : { outcome: "ok", value: data };
};
const nothing = (answer: Outcome<unknown>): Outcome<null> =>
  answer.outcome === "ok" ? { outcome: "ok", value: null } : answer;
const subscribed = (answer: Outcome<unknown>) => {
  const found = parsed(answer, subscriptionSchema);
  if (found.outcome !== "ok") return found;
  const endsAt = new Date(found.value.expirationDateTime);
  return Number.isNaN(endsAt.getTime())
    ? ({ outcome: "unknown" } as const)
    : ({ outcome: "ok", value: { id: found.value.id, endsAt } } as const);
};
