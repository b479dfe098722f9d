import { wishPress } from "../../../../../src/contract/cardPress.ts";
import type { Actor, Where } from "../../../../bot/activity.ts";
import { type AdaptiveCard, voiceOf } from "../../../../bot/cardParts.ts";
import { wordCard } from "../../../../bot/cards.ts";
import type { Deps } from "../../../../platform/deps.ts";
import type { TenantScope } from "../../../../tenancy/scope.ts";
import { pause, stopAll, stopSeries } from "../../../reminder/contact/writes.ts";
import { snooze } from "../../../reminder/writes.ts";
import { seriesOfMeeting } from "./reads.ts";
import { pauseDay } from "./rules.ts";

type By = Where & { readonly from: Actor & { readonly personId: string } };

/**
 * What somebody wants to hear less of, by a button of a message to them alone. It counts at once for everything not yet
 * sent.
 * @returns what stands in the message's place; null for what no card of ours carries
 */
export async function wish(
  deps: Deps,
  scope: TenantScope,
  by: By,
  verb: string,
  data: unknown,
): Promise<AdaptiveCard | null> {
  const wanted = wishPress.safeParse(data).data;
  if (wanted === undefined) return null;
  const { say, locale } = voiceOf(by.locale);
  const { personId } = by.from;
  const meeting = await deps.db.inTenant(scope, (tx) => seriesOfMeeting(tx, scope, wanted.occurrenceId));
  const answer = (...words: string[]) => wordCard(meeting?.title ?? "Plumbline", words, null, by.locale);
  if (verb === "stop-all") {
    await stopAll(deps, scope, personId);
    return answer(say("stopped"), say("start-again"));
  }
  if (verb === "stop-series") {
    if (meeting !== null) await stopSeries(deps, scope, personId, meeting.seriesId);
    return answer(say("series-stopped"), say("start-again"));
  }
  if (verb === "later")
    return answer(say((await snooze(deps, scope, personId, wanted.occurrenceId)) ? "later-done" : "later-not"));
  if (verb !== "pause") return null;
  const until = pauseDay(wanted.until, deps.clock.now());
  if (until === null) return answer(say("pause-not"));
  await pause(deps, scope, personId, until);
  return answer(say("paused", { date: dayIn(until, locale) }), say("start-again"));
}

export const dayIn = (day: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(day);
