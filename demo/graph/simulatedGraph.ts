import type { Chance } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import { readToken, type Token, writeToken } from "./accessToken.ts";
import { activityOperations } from "./activityOperations.ts";
import { batchOperation } from "./batchOperation.ts";
import { calendarOperations } from "./calendarOperations.ts";
import type { Calendars } from "./calendars.ts";
import type { Call } from "./call.ts";
import { type CallFault, type CallFaults, callFaults } from "./callFaults.ts";
import { type Contract, contractOf, type Matched, type Raw } from "./contract.ts";
import { type Delivered, type DeliveryFaults, deliveryOf, type LifecycleEvent } from "./delivery.ts";
import { directoryOperations } from "./directoryOperations.ts";
import { calendarsOf } from "./edits.ts";
import { after, type Deliver, type Inside, insist, isOn, MINUTE_MS, type Profile, safeProfile } from "./inside.ts";
import { judge } from "./judge.ts";
import { meetingOperations } from "./meetingOperations.ts";
import { type Organisation, organisationOf } from "./organisation.ts";
import { readPrefer } from "./prefer.ts";
import { codeOf, refused, responseTo } from "./responses.ts";
import { GraphRefusal, type RuleId, type Switches } from "./rules.ts";
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
    const bad = ({ status, code, retryAfter }: CallFault): Response => {
      seen(status);
      if (status === "timeout") throw new DOMException("The operation timed out.", "TimeoutError");
      const refusal = new GraphRefusal(status, code ?? codeOf(status), "A fault on demand.", retryAfter ?? null);
      return refused(inside, refusal);
    };
    if (fault !== null && fault.isAfterTheWork !== true) return bad(fault);
    const response = await work(request, raw, matched, outer, about).catch((error: unknown) => {
      if (error instanceof GraphRefusal) return refused(inside, error);
      throw error;
    });
    if (fault !== null) return bad(fault);
    seen(response.status);
    return response;
  }

  async function work(
    request: Request,
    raw: Raw,
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
