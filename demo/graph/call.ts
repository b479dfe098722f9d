import type { Token } from "./accessToken.ts";
import type { Inside } from "./inside.ts";
import type { Prefer } from "./prefer.ts";
import { GraphRefusal } from "./rules.ts";
import type { Person } from "./state.ts";

/** One request on its way through the simulation. */
export type Call = {
  readonly inside: Inside;
  readonly token: Token;
  readonly prefer: Prefer;
  /** Without the query, for links to more pages. */
  readonly address: string;
  /** A rule that the contract states too was switched off, so the contract is not asked either. */
  isRelaxed: boolean;
  /** Runs one more request as part of this one, for a batch. */
  readonly inner: (request: Request) => Promise<Response>;
};

export const personBy = (people: readonly Person[], name: string): Person | undefined =>
  people.find(({ id, mail }) => id === name || mail.toLowerCase() === name.toLowerCase());

/**
 * Whom a path is about: the caller of /me, or the person named by id or address.
 * @throws GraphRefusal 400 for an app at /me, 404 for nobody
 */
export function personAt({ inside, token }: Call, params: Readonly<Record<string, string>>): Person {
  const name = params["user-id"];
  if (name === undefined && token.person === null)
    throw new GraphRefusal(400, "BadRequest", "/me request is only valid with delegated authentication flow.");
  const found = personBy(inside.state.people, name ?? token.person ?? "");
  if (found === undefined) throw new GraphRefusal(404, "Request_ResourceNotFound", "Resource does not exist.");
  return found;
}

/**
 * As `personAt`, with a mailbox that the caller may read.
 * @throws GraphRefusal 404 when there is none, 403 when it is closed to the caller
 */
export function mailboxAt(call: Call, params: Readonly<Record<string, string>>): Person {
  const person = personAt(call, params);
  const { state } = call.inside;
  if (!person.enabled || !person.hasMailbox)
    throw new GraphRefusal(
      404,
      "MailboxNotEnabledForRESTAPI",
      "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
    );
  const isOwn = call.token.person === person.id;
  const isInScope =
    call.token.person === null && (state.mailboxScope === null || state.mailboxScope.includes(person.id));
  if (!isOwn && !isInScope)
    throw new GraphRefusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  return person;
}
