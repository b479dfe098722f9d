import { authorise } from "./accessToken.ts";
import { hasNoTeamsLink } from "./activityOperations.ts";
import { isBadBatch } from "./batchOperation.ts";
import { type Call, personBy } from "./call.ts";
import type { Matched, Raw } from "./contract.ts";
import { isZone } from "./graphTime.ts";
import { type Inside, insist, isOn } from "./inside.ts";
import { isUnfiltered } from "./meetingOperations.ts";
import { GraphRefusal, type RuleId, refusalOf } from "./rules.ts";

const calendarOperation = /\.(calendarView|events)\.|getSchedule$/;
const notForDelta = ["$select", "$filter", "$orderby", "$expand", "$search", "$top"];

/**
 * Permissions, and the rules that the contract states as well: switched off, they take the contract's own judgement with them.
 * @throws GraphRefusal
 */
export function judge(inside: Inside, raw: Raw, { operationId, least, params }: Matched, call: Call): void {
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
