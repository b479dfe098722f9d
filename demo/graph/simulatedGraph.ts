import { type Chance, uuid4 } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import { authorise, readToken, type Token, writeToken } from "./accessToken.ts";
import { activityOperations, hasNoTeamsLink } from "./activityOperations.ts";
import { batchOperation, isBadBatch } from "./batchOperation.ts";
import { calendarOperations } from "./calendarOperations.ts";
import type { Call } from "./call.ts";
import { personBy } from "./call.ts";
import { type CallFaults, callFaults } from "./callFaults.ts";
import { type Answer, type Contract, contractOf, type Matched } from "./contract.ts";
import { type Delivered, type DeliveryFaults, deliveryOf, type LifecycleEvent } from "./delivery.ts";
import { directoryOperations } from "./directoryOperations.ts";
import { type Calendars, calendarsOf } from "./edits.ts";
import { isZone } from "./graphTime.ts";
import { after, type Deliver, type Inside, insist, isOn, MINUTE_MS, type Profile, safeProfile } from "./inside.ts";
import { isUnfiltered, meetingOperations } from "./meetingOperations.ts";
import { type Organisation, organisationOf } from "./organisation.ts";
import { readPrefer } from "./prefer.ts";
import { GraphRefusal, type RuleId, refusalOf, type Switches } from "./rules.ts";
import { type Activity, emptyState, type GraphState } from "./state.ts";
import { subscriptionOperations } from "./subscriptions.ts";
import { throttle } from "./throttle.ts";

export type GraphParts = {
  readonly tenantId: string;
  readonly clock: Clock;
  readonly chance: Chance;
  /** For handshakes and notifications: the product's own handler of requests. */
  readonly deliver: Deliver;
  readonly profile?: Partial<Profile>;
  /** Rules that are off from the start. */
  readonly switches?: Switches;
  /** What an earlier one held; it is changed in place. Default: an empty organisation. */
  readonly state?: GraphState;
  /** Every answer is held against the contract too; one that does not fit is an error here. Slow at the first call of each operation. */
  readonly judgesAnswers?: boolean;
};

/** A call that was made, for whoever counts them. `about` names the person, team or chat. */
export type SeenCall = {
  readonly at: Date;
  readonly operationId: string;
  readonly about: string;
  readonly status: number | "timeout";
};

export type SimulatedGraph = {
  /** To be handed to the product instead of the network; knows https://graph.microsoft.com/v1.0 and nothing else. */
  readonly fetch: typeof fetch;
  readonly state: GraphState;
  /** People, teams, chats, apps and consent. */
  readonly organisation: Organisation;
  /** What people do in their calendars. */
  readonly calendars: Calendars;
  /** A bearer token; `person` null for the app alone. Default: an hour, every permission the product may ask for. */
  token(wish?: { person?: string | null; scopes?: readonly string[]; appId?: string; minutes?: number }): string;
  /** What somebody's activity feed shows, newest first. */
  feed(personId: string): Activity[];
  /** Delivers the notifications that are due by the clock. */
  advance(): Promise<Delivered>;
  /** When the next notification is due; null: none is on its way. */
  nextDue(): Date | null;
  lifecycle(subscriptionId: string, event: LifecycleEvent): void;
  /** Every delta token of now has lost its state. */
  loseDeltas(): void;
  switch(rule: RuleId, on: boolean): void;
  readonly faults: { readonly calls: CallFaults; readonly notifications: DeliveryFaults };
  /** The latest calls, the last one last. */
  readonly calls: SeenCall[];
};

/** The application id that tokens name unless told otherwise. */
export const APP_ID = "3f0c5a10-7b1e-4d02-9a44-00000000c11d";
const everyScope = [
  "Calendars.Read",
  "MailboxSettings.Read",
  "User.ReadBasic.All",
  "Presence.Read.All",
  "Team.ReadBasic.All",
  "TeamMember.Read.All",
  "GroupMember.ReadBasic.All",
  "Group.Read.All",
  "OnlineMeetings.Read",
  "OnlineMeetings.Read.All",
  "OnlineMeetingArtifact.Read.All",
  "Chat.ReadBasic",
  "Chat.ReadBasic.All",
  "ChatMember.Read.All",
  "TeamsAppInstallation.ReadForChat",
  "TeamsAppInstallation.ReadForChat.All",
  "TeamsAppInstallation.ReadForUser",
  "TeamsAppInstallation.ReadForUser.All",
  "TeamsActivity.Send",
] as const;

const ROOT = "https://graph.microsoft.com/v1.0";
const CALLS_KEPT = 10_000;
const TOKEN_MINUTES = 60;
const contract: Contract = contractOf({
  ...calendarOperations,
  ...subscriptionOperations,
  ...meetingOperations,
  ...directoryOperations,
  ...activityOperations,
  ...batchOperation,
});

/** Microsoft Graph of one organisation, in this process: state, the contract slice, and the rules that the contract cannot say. */
export function simulatedGraph(parts: GraphParts): SimulatedGraph {
  const { tenantId, clock, chance, deliver, judgesAnswers = false } = parts;
  const state = parts.state ?? emptyState();
  const inside: Inside = {
    tenantId,
    state,
    clock,
    chance,
    deliver,
    profile: { ...safeProfile, ...parts.profile },
    switches: { ...parts.switches },
    faults: callFaults(),
  };
  const delivery = deliveryOf(inside);
  const limits = throttle();
  const calls: SeenCall[] = [];

  const whole: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(`${ROOT}/`))
      throw new TypeError("fetch failed", { cause: "only Microsoft Graph is here" });
    const work = answerTo(request, null);
    // A caller that has given up hears nothing more; what was asked is done all the same.
    const { signal } = request;
    if (signal.aborted) throw signal.reason;
    return Promise.race([
      work,
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ]);
  };

  async function answerTo(request: Request, outer: Token | null): Promise<Response> {
    const url = new URL(request.url);
    const text = await request.text();
    const raw = {
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: text === "" ? undefined : (jsonIn(text) as unknown),
    };
    const matched = await contract.match(raw);
    const about = aboutOf(matched);
    const name = matched?.operationId ?? `${raw.method} ${raw.path}`;
    const seen = (status: SeenCall["status"]): void => {
      calls.push({ at: clock.now(), operationId: name, about, status });
      if (calls.length > CALLS_KEPT) calls.splice(0, CALLS_KEPT / 2);
    };
    const fault = inside.faults.next(name, [about]);
    const bad = (): Response => {
      seen(fault?.status ?? 500);
      if (fault?.status === "timeout") throw new DOMException("The operation timed out.", "TimeoutError");
      const status = fault?.status ?? 500;
      return refused(
        new GraphRefusal(status, fault?.code ?? codeOf(status), "A fault on demand.", fault?.retryAfter ?? null),
      );
    };
    if (fault !== null && fault.isAfterTheWork !== true) return bad();
    const response = await work(request, raw, matched, outer, about).catch((error: unknown) => {
      if (error instanceof GraphRefusal) return refused(error);
      throw error;
    });
    if (fault !== null) return bad();
    seen(response.status);
    return response;
  }

  async function work(
    request: Request,
    raw: Parameters<Contract["answer"]>[0],
    matched: Matched | null,
    outer: Token | null,
    about: string,
  ): Promise<Response> {
    const told = outer ?? readToken(request.headers.get("authorization"), clock.now());
    insist(inside, "G-ANY-1", told === null, "Access token is missing, malformed or has expired.");
    const token: Token = told ?? { appId: APP_ID, person: null, scopes: everyScope, expiresAt: "" };
    const prefer = readPrefer(request.headers.get("prefer"));
    const call: Call = {
      inside,
      token,
      prefer,
      address: `${new URL(request.url).origin}${raw.path}`,
      isRelaxed: false,
      inner: (inner) => answerTo(inner, token),
    };
    if (matched === null) return responseTo(await contract.answer(raw, call), prefer.applied);
    const inBatch = outer !== null;
    const leave =
      inBatch && !isOn(inside, "G-BAT-2")
        ? () => undefined
        : limits.enter(inside, { operationId: matched.operationId, appId: token.appId, about });
    try {
      await inside.faults.held(matched.operationId, [about]);
      judge(inside, raw, matched, call);
      const answer = await contract.answer(raw, call);
      const fault = judgesAnswers ? await contract.faultIn(matched.operationId, answer) : null;
      if (fault !== null) throw new Error(`the simulated Graph broke its contract: ${fault}`);
      return responseTo(answer, prefer.applied);
    } finally {
      leave();
    }
  }

  function refused({ status, code, message, retryAfter }: GraphRefusal): Response {
    const id = uuid4(chance);
    const innerError = { date: clock.now().toISOString().slice(0, 19), "request-id": id, "client-request-id": id };
    const headers = { "request-id": id, ...(retryAfter === null ? {} : { "retry-after": String(retryAfter) }) };
    return Response.json({ error: { code, message, innerError } }, { status, headers });
  }

  return {
    fetch: whole,
    state,
    organisation: organisationOf(inside),
    calendars: calendarsOf(inside, delivery.told),
    token({ person = null, scopes = everyScope, appId = APP_ID, minutes = TOKEN_MINUTES } = {}) {
      return writeToken({ appId, person, scopes, expiresAt: after(inside, minutes * MINUTE_MS).toISOString() });
    },
    feed: (personId) =>
      state.activities.filter((one) => one.personId === personId).toSorted((a, b) => b.at.localeCompare(a.at)),
    advance: delivery.advance,
    nextDue: delivery.nextDue,
    lifecycle: delivery.lifecycle,
    loseDeltas() {
      for (const round of Object.values(state.deltas)) round.stale = true;
    },
    switch(rule, on) {
      inside.switches[rule] = on;
    },
    faults: { calls: inside.faults, notifications: delivery.faults },
    calls,
  };
}

const calendarOperation = /\.(calendarView|events)\.|getSchedule$/;
const notForDelta = ["$select", "$filter", "$orderby", "$expand", "$search", "$top"];

/**
 * Permissions, and the rules that the contract states as well: switched off, they take the contract's own judgement with them.
 * @throws GraphRefusal
 */
function judge(
  inside: Inside,
  raw: Parameters<Contract["answer"]>[0],
  { operationId, least, params }: Matched,
  call: Call,
): void {
  const strict = (rule: RuleId, broken: boolean, message: string): void => {
    insist(inside, rule, broken, message);
    if (broken) call.isRelaxed = true;
  };
  const query = new URLSearchParams(raw.query);
  if (calendarOperation.test(operationId) && !operationId.startsWith("groups.")) {
    if (isOn(inside, "G-CAL-6")) allowCalendar(inside, call, least, operationId);
  } else if (operationId !== "subscriptions.create")
    authorise(inside.state, call.token, least, placedBy(inside, params));
  strict("G-CAL-8", call.prefer.timeZone !== null && !isZone(call.prefer.timeZone), "The time zone is not supported.");
  if (operationId.endsWith(".calendarView.delta"))
    strict(
      "G-CAL-4",
      notForDelta.some((name) => query.has(name)),
      "The query is not supported with delta.",
    );
  if (operationId.endsWith(".onlineMeetings.find"))
    strict("G-OM-1", isUnfiltered(query.get("$filter")), "One equality filter is needed.");
  if (operationId.includes("sendActivityNotification"))
    strict("G-ACT-1", hasNoTeamsLink(raw.body), "A text topic needs a webUrl in Teams.");
  if (operationId === "batch") strict("G-BAT-1", isBadBatch(raw.body), "Invalid batch payload format.");
  if (operationId === "subscriptions.renew") {
    const fixed = ["lifecycleNotificationUrl", "resource", "changeType", "clientState"];
    strict(
      "G-SUB-10",
      Object.keys((raw.body ?? {}) as object).some((name) => fixed.includes(name)),
      "This property cannot be changed.",
    );
  }
}

function allowCalendar(inside: Inside, call: Call, least: Matched["least"], operationId: string): void {
  try {
    authorise(inside.state, call.token, least, []);
  } catch (error) {
    if (!(error instanceof GraphRefusal)) throw error;
    // Delegated only, as all of /me, is closed to an app for another reason.
    if (operationId.startsWith("me.") && call.token.person === null) return;
    throw refusalOf("G-CAL-6", "Access is denied. Check credentials and try again.");
  }
}

/** Permissions that came with an installation where the call is about. */
function placedBy({ state }: Inside, params: Matched["params"]): string[] {
  const online = params["onlineMeeting-id"];
  const thread = online === undefined ? undefined : Buffer.from(online, "base64url").toString("utf8").split("**")[1];
  const places = [
    `chat:${params["chat-id"]}`,
    `chat:${thread}`,
    `team:${params["team-id"]}`,
    `user:${personBy(state.people, params["user-id"] ?? "")?.id}`,
  ];
  return places.flatMap((place) => (state.installs[place] ?? []).flatMap(({ permissions }) => permissions));
}

const aboutOf = (matched: Matched | null): string =>
  ["user-id", "team-id", "chat-id", "group-id", "subscription-id"]
    .map((name) => matched?.params[name])
    .find((value) => value !== undefined) ?? "";

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The contract says of such a body that it is none.
    return text;
  }
}

const codeOf = (status: number): string =>
  ({
    429: "TooManyRequests",
    503: "serviceNotAvailable",
    504: "UnknownError",
    404: "ResourceNotFound",
    403: "Forbidden",
  })[status] ?? "UnknownError";

function responseTo({ status, body, headers = {} }: Answer, applied: readonly string[]): Response {
  const all = { ...headers, ...(applied.length === 0 ? {} : { "preference-applied": applied.join(", ") }) };
  return body === undefined
    ? new Response(null, { status, headers: all })
    : Response.json(body, { status, headers: all });
}
