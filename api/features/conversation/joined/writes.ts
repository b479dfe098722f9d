import type { Actor, Where } from "../../../bot/activity.ts";
import type { Messenger } from "../../../bot/messenger.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { recordTeam } from "../../occurrence/writes.ts";
import { closeConversation, closePersonal, keepConversation, keepReached } from "../writes.ts";
import { knownTeam } from "./reads.ts";
import { nameOfPeople, rolesOf } from "./rules.ts";

/**
 * The bot is in a team, a chat or somebody's own chat with it: writes down where it is reached and, of a team or chat, who
 * is in it now. Again, it changes nothing. Where the service does not tell everybody, nobody is written down or dropped.
 * @param adder who added it; null for anybody else who came or went
 * @returns the team's id here; null where that cannot be told
 */
export async function joined(
  deps: Deps,
  messenger: Messenger,
  scope: TenantScope,
  where: Where,
  adder: Actor | null,
): Promise<string | null> {
  if (where.kind === "personal") {
    await keepOwnChat(deps, scope, where);
    return null;
  }
  const place = await placeOf(messenger, scope, where);
  if (place === null) {
    deps.log("bot-team-not-told");
    return null;
  }
  const { teamId, kind } = place;
  const to = { conversationId: place.conversationId, serviceUrl: where.serviceUrl };
  await deps.db.inTenant(scope, (tx) =>
    keepConversation(tx, deps, scope, { ...to, teamId, kind, locale: where.locale }),
  );
  const members = await messenger.members(scope, to);
  if (members === null) {
    deps.log("bot-people-not-told");
    return null;
  }
  const known = await deps.db.inTenant(scope, (tx) => knownTeam(tx, scope, teamId));
  const roles = rolesOf(
    members.map((one) => one.personId),
    known.owners,
    adder?.personId ?? null,
  );
  await recordTeam(deps, scope, null, {
    id: teamId,
    name: place.name || known.name || nameOfPeople(members.map((one) => one.name)),
    kind,
    members: members.map(({ personId: id, name }) => ({ id, name, role: roles.get(id) ?? "member" })),
  });
  await deps.db.inTenant(scope, (tx) => keepReached(tx, scope, members));
  return teamId;
}

/** The bot was removed: from a team, a chat, or by somebody from their own apps. */
export async function left(deps: Deps, scope: TenantScope, where: Where): Promise<void> {
  await deps.db.inTenant(scope, async (tx) => {
    if (where.kind !== "personal")
      await closeConversation(tx, deps, scope, where.team?.conversationId ?? where.conversationId);
    else if (where.from.personId !== null) await closePersonal(tx, scope, where.from.personId);
  });
}

/** Somebody's own chat with the bot, and the language they have there. */
export async function keepOwnChat(deps: Deps, scope: TenantScope, where: Where): Promise<void> {
  const { personId, botUserId, name } = where.from;
  if (personId === null) return;
  const { conversationId, serviceUrl, locale } = where;
  const chat = { conversationId, serviceUrl };
  await deps.db.inTenant(scope, (tx) => keepReached(tx, scope, [{ personId, botUserId, name, chat, locale }]));
}

/** A team is known by its group, which not every activity names; a chat by itself. */
async function placeOf(messenger: Messenger, scope: TenantScope, where: Where) {
  if (where.kind === "chat")
    return {
      conversationId: where.conversationId,
      teamId: where.conversationId,
      kind: "chat" as const,
      name: where.name,
    };
  if (where.team === null) return null;
  const { conversationId, groupId, name } = where.team;
  if (groupId !== null && name !== "") return { conversationId, teamId: groupId, kind: "team" as const, name };
  const told = await messenger.team(scope, { conversationId, serviceUrl: where.serviceUrl });
  const teamId = groupId ?? told?.groupId;
  return teamId === undefined
    ? null
    : { conversationId, teamId, kind: "team" as const, name: name || (told?.name ?? "") };
}
