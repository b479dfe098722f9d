import type { Chance } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import type { CallFaults } from "./callFaults.ts";
import { type RuleId, refusalOf, rules, type Switches } from "./rules.ts";
import type { GraphState } from "./state.ts";

/** Numbers that differ between versions of the service, or that a test wants smaller. */
export type Profile = {
  /** 4230 is safe everywhere; a newer service allows 10080, and 1440 with resource data. */
  readonly maxEventMinutes: number;
  readonly maxEventMinutesWithData: number;
  readonly maxSubscriptionsPerMailbox: number;
  /** Entries of a page when the caller does not say. */
  readonly pageSize: number;
  readonly deltaTokenDays: number;
  /** A delta walk tells only id, master, type, start and end of an ordinary date of a series. */
  readonly bareOccurrences: boolean;
  /** Calls at a time, for one app. */
  readonly concurrency: number;
  readonly callsPerTenMinutes: number;
  /** Seconds, told with every 429. */
  readonly retryAfter: number;
  /** From a change to the first try to tell of it. */
  readonly latencyMs: number;
  readonly reportDelayMinutes: number;
  /** What the app's manifest declares: the parameters of each activity type. */
  readonly activityTypes: Readonly<Record<string, readonly string[]>>;
};

export const safeProfile: Profile = {
  maxEventMinutes: 4230,
  maxEventMinutesWithData: 1440,
  maxSubscriptionsPerMailbox: 1000,
  pageSize: 10,
  deltaTokenDays: 30,
  bareOccurrences: true,
  concurrency: 4,
  callsPerTenMinutes: 10_000,
  retryAfter: 7,
  latencyMs: 0,
  reportDelayMinutes: 5,
  activityTypes: {},
};

/** What every part of the simulation works on. */
export type Inside = {
  readonly tenantId: string;
  readonly state: GraphState;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly profile: Profile;
  readonly switches: { -readonly [Rule in RuleId]?: boolean };
  readonly faults: CallFaults;
  readonly deliver: Deliver;
};

/** Hands a request to whoever stands behind an https address. @throws when nobody does */
export type Deliver = (url: string, request: Request) => Promise<Response>;

export const isOn = (inside: { readonly switches: Switches }, rule: RuleId): boolean => inside.switches[rule] !== false;

/** @throws GraphRefusal when the rule is on and `broken` */
export function insist(inside: Inside, rule: RuleId, broken: boolean, message: string): void {
  if (!broken || !isOn(inside, rule)) return;
  throw refusalOf(rule, message, rules[rule].status === 429 ? inside.profile.retryAfter : null);
}

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
/** The instant `ms` after now. */
export const after = (inside: Inside, ms: number): Date => new Date(inside.clock.now().getTime() + ms);
