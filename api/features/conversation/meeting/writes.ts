import type { SeenMeeting, ToldMeeting } from "../../../../src/contract/toldMeeting.ts";
import type { Activity } from "../../../bot/activity.ts";
import type { MeetingRef, Messenger } from "../../../bot/messenger.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { recordTold } from "../../occurrence/told/writes.ts";
import { meetingEnded } from "../../occurrence/writes.ts";
import { joined } from "../joined/writes.ts";
import { conversationOf } from "../reads.ts";
import { meetingsNamed } from "./reads.ts";
import { begunOf, endedOf } from "./rules.ts";

type MeetingActivity = Extract<Activity, { what: "meeting-start" | "meeting-end" }>;

/**
 * A meeting has begun or ended. It is found by its link, its chat or what Microsoft Teams calls it; one that nobody knew is
 * written down from what the service tells of it. Its end closes `before` and opens `after`. Twice, late, or an end without
 * a start, it opens nothing twice: the plan by the clock stands behind it.
 */
export async function meetingHappened(
  deps: Deps,
  messenger: Messenger,
  scope: TenantScope,
  activity: MeetingActivity,
): Promise<void> {
  const found = (await knownMeeting(deps, scope, activity)) ?? (await tellMeeting(deps, messenger, scope, activity));
  if (found === null) {
    deps.log("bot-meeting-unknown", { what: activity.what });
    return;
  }
  await deps.db.inTenant(scope, (tx) => keepMeetingName(tx, scope, activity.meetingId, found));
  if (activity.what === "meeting-end") await meetingEnded(deps, scope, found);
}

async function knownMeeting(deps: Deps, scope: TenantScope, activity: MeetingActivity): Promise<string | null> {
  const now = deps.clock.now();
  const { joinUrl, meetingId, conversationId } = activity;
  const names = [
    ...(joinUrl === null ? [] : [`join:${joinUrl}`]),
    ...(meetingId === null ? [] : [`meeting:${meetingId}`]),
    `chat:${conversationId}`,
  ];
  const meetings = await deps.db.inTenant(scope, (tx) => meetingsNamed(tx, scope, names, now));
  const pick = activity.what === "meeting-start" ? begunOf : endedOf;
  return pick(meetings, now)?.id ?? null;
}

/** null for a meeting that was not planned, or of which the service tells nothing. */
async function tellMeeting(
  deps: Deps,
  messenger: Messenger,
  scope: TenantScope,
  activity: MeetingActivity,
): Promise<string | null> {
  const { meetingId, serviceUrl, conversationId: chatId } = activity;
  if (meetingId === null) return null;
  const told = await toldByService(messenger, scope, { meetingId, serviceUrl, chatId }, true);
  if (told === null) return null;
  const teamId = await teamAt(deps, messenger, scope, activity);
  if (teamId === null) return null;
  const title = told.title || activity.title || activity.name || UNNAMED;
  const joinUrl = told.joinUrl ?? activity.joinUrl;
  try {
    return await recordTold(deps, scope, teamId, { ...told, title, joinUrl }, { source: "bot", teller: null });
  } catch (error) {
    // Over for hours, too far away, or among nobody we know: there is nothing to ask about it.
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Where a meeting was planned without a name. */
const UNNAMED = "…";

/**
 * What the service says of a meeting in a chat where the bot is; null when it is not planned, or the service is silent.
 * @param isSurelyThere the service itself named meeting and chat together; else it has to say now that they belong together,
 *   because a page may name any meeting
 */
async function toldByService(
  messenger: Messenger,
  scope: TenantScope,
  { chatId, ...meeting }: MeetingRef & { readonly chatId: string },
  isSurelyThere: boolean,
): Promise<ToldMeeting | null> {
  const facts = await messenger.meeting(scope, meeting);
  if (!isSurelyThere && facts?.chatId !== chatId) return null;
  if (facts === null || facts.startAt === null || facts.endAt === null || facts.endAt <= facts.startAt) return null;
  const { title, joinUrl, organizerId } = facts;
  const times = { start: facts.startAt.toISOString(), end: facts.endAt.toISOString(), timeZone: "UTC" };
  return { title, ...times, chatId, joinUrl, organizerId };
}

/**
 * A tab stands in a meeting nobody has told of: the bot in its chat asks what it is.
 * @returns the meeting's id
 * @throws Refusal bad-request with what to do, where the bot is not in that chat of this team, or the service tells nothing
 */
export async function meetingSeen(
  deps: Deps,
  scope: TenantScope,
  teamId: string,
  { chatId, meetingId }: SeenMeeting,
  teller: string,
): Promise<string> {
  const there = await deps.db.inTenant(scope, (tx) => conversationOf(tx, scope, chatId));
  const nothing = (why: string) => new Refusal("bad-request", { where: "body" }, why);
  if (deps.messenger === null || there === null || there.removed_at !== null || there.team_id !== teamId)
    throw nothing("the bot is not in this chat; add Plumbline to it, or ask now instead");
  const seen = { meetingId, serviceUrl: there.service_url, chatId };
  const told = await toldByService(deps.messenger, scope, seen, false);
  if (told === null) throw nothing("Microsoft Teams tells nothing of this meeting; ask now instead");
  const by = { source: "bot", teller } as const;
  const id = await recordTold(deps, scope, teamId, { ...told, title: told.title || UNNAMED }, by);
  await deps.db.inTenant(scope, (tx) => keepMeetingName(tx, scope, meetingId, id));
  return id;
}

async function teamAt(deps: Deps, messenger: Messenger, scope: TenantScope, activity: MeetingActivity) {
  const { conversationId } = activity.team ?? activity;
  const known = await deps.db.inTenant(scope, (tx) => conversationOf(tx, scope, conversationId));
  return known !== null && known.removed_at === null ? known.team_id : joined(deps, messenger, scope, activity, null);
}

/** What Microsoft Teams calls a meeting stays the same for all meetings of a series. */
async function keepMeetingName(tx: Tx, scope: TenantScope, meetingId: string | null, occurrenceId: string) {
  if (meetingId === null) return;
  const { tenantId } = scope;
  const { series_id } = await tx
    .selectFrom("occurrence")
    .select("series_id")
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("meeting_alias")
    .values({ tenant_id: tenantId, alias: `meeting:${meetingId}`, series_id, occurrence_id: null })
    .onConflict((conflict) => conflict.columns(["tenant_id", "alias"]).doNothing())
    .execute();
}
