import type { Where } from "../../../bot/activity.ts";
import { voiceOf } from "../../../bot/cardParts.ts";
import type { Deps } from "../../../platform/deps.ts";
import { dayAhead, dayBegins } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { pause, stopAll } from "../../reminder/contact/writes.ts";
import { cardFacts } from "../card/reads.ts";
import { PAUSE_OFFERED_DAYS } from "../press/wish/rules.ts";
import { dayWord, zoneOf } from "../press/wish/writes.ts";
import { conversationOf, openPulsesFor, openPulsesIn } from "../reads.ts";
import { commandIn } from "./rules.ts";
import { spokenCommands } from "./words.ts";

/**
 * Does what somebody wrote to the bot.
 * @returns what it answers, in the person's language
 */
export async function obey(deps: Deps, scope: TenantScope, by: Where, text: string): Promise<string> {
  const { say, locale } = voiceOf(by.locale);
  const command = commandIn(text, spokenCommands);
  const { personId } = by.from;
  if (command === "help") {
    const [check, pauseWord, stop] = [say("command-check"), say("command-pause"), say("command-stop")];
    return say("help", { check, pause: pauseWord, stop });
  }
  if (command === "check") return checked(deps, scope, by);
  if (personId === null) return say("not-here");
  if (command === "stop") {
    await stopAll(deps, scope, personId);
    return `${say("stopped")} ${say("start-again")}`;
  }
  const zone = await zoneOf(deps, scope, personId);
  const now = deps.clock.now();
  const until = dayBegins(dayAhead(zone, now, PAUSE_OFFERED_DAYS), zone) ?? now;
  await pause(deps, scope, personId, until);
  return `${say("paused", { date: dayWord(until, zone, locale) })} ${say("start-again")}`;
}

/** In a chat or team what is asked there, to oneself what one is asked: a line and a link each. */
async function checked(deps: Deps, scope: TenantScope, by: Where): Promise<string> {
  const { say } = voiceOf(by.locale);
  const ids = await deps.db.inTenant(scope, async (tx) => {
    if (by.kind === "personal") return by.from.personId === null ? [] : openPulsesFor(tx, scope, by.from.personId);
    const place = await conversationOf(tx, scope, by.team?.conversationId ?? by.conversationId);
    return place === null || place.removed_at !== null ? [] : openPulsesIn(tx, scope, place.team_id);
  });
  const lines: string[] = [];
  for (const id of ids) {
    const facts = await cardFacts(deps, scope, id, by.locale);
    if (facts === null || !("pulse" in facts)) continue;
    lines.push(`${say("preview", { title: facts.title, n: facts.pulse.questions.length })}\n${facts.link}`);
  }
  return lines.length === 0 ? say("nothing-asked") : lines.join("\n\n");
}
