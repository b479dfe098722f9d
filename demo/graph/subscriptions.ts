import { uuid4 } from "../../api/platform/chance.ts";
import { allowed } from "./accessToken.ts";
import type { Call } from "./call.ts";
import { personBy } from "./call.ts";
import type { Asked, Operations } from "./contract.ts";
import { after, type Inside, insist, isOn, MINUTE_MS } from "./inside.ts";
import { GraphRefusal, refusalOf } from "./rules.ts";
import type { Subscription } from "./state.ts";

type Wish = {
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl?: string;
  readonly resource: string;
  readonly expirationDateTime: string;
  readonly clientState?: string;
  readonly includeResourceData?: boolean;
  readonly encryptionCertificate?: string;
  readonly encryptionCertificateId?: string;
};

const RESOURCE = /^\/?(?:me|users\/([^/?]+))\/(?:calendar\/)?events(?:\?(.*))?$/i;
/** Shorter lives are made this long. */
const SHORTEST_MS = 45 * MINUTE_MS;
const HANDSHAKE_MS = 10_000;

export const subscriptionOperations: Operations = {
  "subscriptions.create": async ({ body, call }) => {
    const { inside, token, prefer } = call;
    const wish = body as Wish;
    const [, name, options] = RESOURCE.exec(wish.resource) ?? [];
    if (!RESOURCE.test(wish.resource)) throw new GraphRefusal(400, "ExtensionError", "Unsupported resource.");
    const held = allowed(inside.state, token);
    insist(inside, "G-SUB-8", !held.has("Calendars.Read"), "Access is denied. Check credentials and try again.");
    const mailbox = personBy(inside.state.people, name ?? token.person ?? "");
    if (mailbox === undefined || !mailbox.hasMailbox || !mailbox.enabled)
      throw new GraphRefusal(404, "ResourceNotFound", "The mailbox does not exist.");
    if (token.person !== null && token.person !== mailbox.id)
      throw new GraphRefusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    if (token.person === null && inside.state.mailboxScope?.includes(mailbox.id) === false)
      throw new GraphRefusal(403, "ErrorAccessDenied", "Access to OData is disabled.");
    const withData = wish.includeResourceData === true;
    const isBlind = wish.encryptionCertificate === undefined || wish.encryptionCertificateId === undefined;
    const picksNothing = !/\$select=/i.test(options ?? "");
    insist(inside, "G-SUB-6", withData && (isBlind || picksNothing), "Resource data needs a certificate and $select.");
    const expiresAt = expiry(inside, wish.expirationDateTime, withData);
    const active = liveOf(inside).filter((one) => one.mailbox === mailbox.id).length;
    insist(
      inside,
      "G-SUB-7",
      active >= inside.profile.maxSubscriptionsPerMailbox,
      "Too many subscriptions on this mailbox.",
    );
    const id = uuid4(inside.chance);
    await handshake(inside, "G-SUB-4", wish.notificationUrl, id);
    if (wish.lifecycleNotificationUrl !== undefined)
      await handshake(inside, "G-SUB-5", wish.lifecycleNotificationUrl, id);
    const subscription: Subscription = {
      id,
      appId: token.appId,
      creator: token.person,
      mailbox: mailbox.id,
      resource: wish.resource,
      changeType: wish.changeType,
      notificationUrl: wish.notificationUrl,
      lifecycleUrl: wish.lifecycleNotificationUrl ?? null,
      clientState: wish.clientState ?? null,
      immutable: prefer.immutableIds,
      expiresAt: expiresAt.toISOString(),
      reauthorizeBy: null,
    };
    inside.state.subscriptions.push(subscription);
    return { status: 201, body: bodyOf(subscription) };
  },

  "subscriptions.list": ({ call }) => {
    const own = liveOf(call.inside).filter((one) => isOwn(call, one));
    return { status: 200, body: { value: own.map(bodyOf) } };
  },

  "subscriptions.get": (asked) => ({ status: 200, body: bodyOf(find(asked)) }),

  "subscriptions.renew": async (asked) => {
    const { inside } = asked.call;
    const subscription = find(asked);
    const { expirationDateTime, notificationUrl } = asked.body as Partial<Wish>;
    if (notificationUrl !== undefined) {
      await handshake(inside, "G-SUB-4", notificationUrl, subscription.id);
      subscription.notificationUrl = notificationUrl;
    }
    if (expirationDateTime !== undefined) {
      subscription.expiresAt = expiry(inside, expirationDateTime, false).toISOString();
      subscription.reauthorizeBy = null;
    }
    return { status: 200, body: bodyOf(subscription) };
  },

  "subscriptions.delete": (asked) => {
    const { state } = asked.call.inside;
    const subscription = find(asked);
    state.subscriptions = state.subscriptions.filter((one) => one !== subscription);
    return { status: 204 };
  },

  "subscriptions.reauthorize": (asked) => {
    const subscription = find(asked);
    subscription.reauthorizeBy = null;
    return { status: 200 };
  },
};

/** Those that have not run out. */
export const liveOf = ({ state, clock }: Inside): Subscription[] =>
  state.subscriptions.filter((one) => new Date(one.expiresAt) > clock.now());

const isOwn = ({ token }: Call, { appId, creator }: Subscription): boolean =>
  token.appId === appId && (creator === null || token.person === creator);

function find({ params, call }: Asked): Subscription {
  const { inside } = call;
  const among = isOn(inside, "G-SUB-9") ? liveOf(inside) : inside.state.subscriptions;
  const found = among.find(({ id }) => id === params["subscription-id"]);
  if (found === undefined) throw refusalOf("G-SUB-9", "The object was not found.");
  insist(inside, "G-SUB-11", !isOwn(call, found), "The object was not found.");
  return found;
}

function expiry(inside: Inside, asked: string, withData: boolean): Date {
  const { profile, clock } = inside;
  const at = new Date(asked);
  insist(inside, "G-SUB-2", at <= clock.now(), "Subscription expiration can only be in the future.");
  const most = withData ? profile.maxEventMinutesWithData : profile.maxEventMinutes;
  insist(
    inside,
    "G-SUB-1",
    at > after(inside, most * MINUTE_MS),
    `Subscription expiration can only be ${most} minutes in the future.`,
  );
  const least = after(inside, SHORTEST_MS);
  return at < least && isOn(inside, "G-SUB-3") ? least : at;
}

/** @throws GraphRefusal when whoever listens there does not say the token again in time */
async function handshake(inside: Inside, rule: "G-SUB-4" | "G-SUB-5", url: string, id: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${id} + 100%`;
  const address = new URL(url);
  address.searchParams.set("validationToken", token);
  const begun = inside.clock.now().getTime();
  const isSaidAgain = await inside
    .deliver(
      address.href,
      new Request(address, { method: "POST", headers: { "content-type": "text/plain; charset=utf-8" } }),
    )
    .then(async (answer) => {
      const isPlain = answer.headers.get("content-type")?.startsWith("text/plain") === true;
      return answer.status === 200 && isPlain && (await answer.text()) === token;
    })
    .catch(() => false);
  const isLate = inside.clock.now().getTime() - begun > HANDSHAKE_MS;
  insist(inside, rule, !isSaidAgain || isLate, "Subscription validation request failed.");
}

const bodyOf = (one: Subscription): Record<string, unknown> => ({
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity",
  id: one.id,
  resource: one.resource,
  applicationId: one.appId,
  changeType: one.changeType,
  clientState: one.clientState,
  notificationUrl: one.notificationUrl,
  lifecycleNotificationUrl: one.lifecycleUrl,
  expirationDateTime: one.expiresAt,
  creatorId: one.creator ?? one.appId,
  includeResourceData: null,
  latestSupportedTlsVersion: "v1_2",
  encryptionCertificate: null,
  encryptionCertificateId: null,
  notificationQueryOptions: null,
  notificationUrlAppId: null,
});
