import { GraphRefusal } from "./rules.ts";
import type { GraphState } from "./state.ts";

/** What a bearer token says; `person` is null for an app that acts alone. */
export type Token = {
  readonly appId: string;
  readonly person: string | null;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
};

/** A permission and every narrower one that it stands for. */
const wider: Readonly<Record<string, readonly string[]>> = {
  "Calendars.Read": ["Calendars.ReadBasic"],
  "Calendars.ReadWrite": ["Calendars.Read", "Calendars.ReadBasic"],
  "MailboxSettings.ReadWrite": ["MailboxSettings.Read"],
  "Presence.Read.All": ["Presence.Read"],
  "User.ReadBasic.All": ["User.Read"],
  "User.Read.All": ["User.ReadBasic.All", "User.Read"],
  "OnlineMeetings.ReadWrite": ["OnlineMeetings.Read"],
  "Chat.Read": ["Chat.ReadBasic"],
  "Chat.Read.All": ["Chat.ReadBasic.All"],
  "GroupMember.Read.All": ["GroupMember.ReadBasic.All"],
  "Group.Read.All": ["GroupMember.ReadBasic.All"],
};

/** What a token allows now: taken back is taken back, whatever it still says. */
export function allowed(state: GraphState, token: Token): ReadonlySet<string> {
  const held = token.scopes.filter((scope) => !state.revoked.includes(scope));
  return new Set(held.flatMap((scope) => [scope, ...(wider[scope] ?? [])]));
}

/** As a bearer string, for the Authorization header. */
export const writeToken = (token: Token): string =>
  `simulated.${Buffer.from(JSON.stringify(token)).toString("base64url")}`;

/** Null when there is none, or it is none of ours, or it has run out by `now`. */
export function readToken(header: string | null, now: Date): Token | null {
  const text = /^Bearer simulated\.([\w-]+)$/i.exec(header ?? "")?.[1];
  if (text === undefined) return null;
  try {
    const token = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as Token;
    return new Date(token.expiresAt) > now ? token : null;
  } catch {
    // Whatever else stands there is no token.
    return null;
  }
}

/** What an operation asks of a caller, by kind of caller. */
export type LeastPrivilege = {
  readonly delegated: readonly string[];
  readonly application: readonly string[];
  readonly rsc: readonly string[];
};

/**
 * @param placed permissions that came with the app's installation in the place that the call is about
 * @throws GraphRefusal 403
 */
export function authorise(state: GraphState, token: Token, least: LeastPrivilege, placed: readonly string[]): void {
  const needed = token.person === null ? least.application : least.delegated;
  if (needed.length === 0 && least.rsc.length === 0) {
    // An operation without privileges of either kind asks for none; with those of the other kind it is closed to this one.
    const other = token.person === null ? least.delegated : least.application;
    if (other.length === 0) return;
    throw new GraphRefusal(403, "Forbidden", "This operation is not open to this kind of token.");
  }
  const held = allowed(state, token);
  if (needed.some((one) => held.has(one)) || least.rsc.some((one) => placed.includes(one))) return;
  throw new GraphRefusal(403, "Forbidden", `Missing permission: one of ${[...needed, ...least.rsc].join(", ")}.`);
}
