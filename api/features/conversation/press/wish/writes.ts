import { wishPress } from "../../../../../src/contract/cardPress.ts";
import type { Actor, Where } from "../../../../bot/activity.ts";
import { type AdaptiveCard, voiceOf } from "../../../../bot/cardParts.ts";
import { wordCard } from "../../../../bot/cards.ts";
import type { Deps } from "../../../../platform/deps.ts";
import { dayAhead, dayBegins, dayIn } from "../../../../platform/zones.ts";
import type { TenantScope } from "../../../../tenancy/scope.ts";
import { contactFor } from "../../../reminder/contact/reads.ts";
import { pause, stopAll, stopSeries } from "../../../reminder/contact/writes.ts";
import { snooze } from "../../../reminder/writes.ts";
import { seriesWrittenAbout } from "./reads.ts";
import { mayPauseUntil, PAUSE_DAYS_MAX } from "./rules.ts";

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
  const series = await deps.db.inTenant(scope, (tx) => seriesWrittenAbout(tx, scope, personId, wanted.occurrenceId));
  const answer = (...words: string[]) => wordCard(series?.title ?? "Plumbline", words, null, by.locale);
  if (verb === "stop-all") {
    await stopAll(deps, scope, personId);
    return answer(say("stopped"), say("start-again"));
  }
  if (verb === "stop-series") {
    if (series === null) return answer(say("nothing-asked"));
    await stopSeries(deps, scope, personId, series.id);
    return answer(say("series-stopped"), say("start-again"));
  }
  if (verb === "later")
    return answer(say((await snooze(deps, scope, personId, wanted.occurrenceId)) ? "later-done" : "later-not"));
  if (verb !== "pause") return null;
  const zone = await zoneOf(deps, scope, personId);
  const until = pauseEnd(wanted.until, zone, deps.clock.now());
  if (until === null) return answer(say("pause-not"));
  await pause(deps, scope, personId, until);
  return answer(say("paused", { date: dayWord(until, zone, locale) }), say("start-again"));
}

/** When the day begins that somebody chose, where they are; null for one that is none, or not to be chosen. */
function pauseEnd(said: unknown, zone: string, now: Date): Date | null {
  const last = dayAhead(zone, now, PAUSE_DAYS_MAX);
  return mayPauseUntil(said, dayIn(zone, now), last) ? dayBegins(said, zone) : null;
}

/** Where somebody's days begin and end: as in all that is said to them. */
export const zoneOf = (deps: Deps, scope: TenantScope, personId: string): Promise<string> =>
  deps.db.inTenant(scope, async (tx) => (await contactFor(tx, scope, personId)).hours.zone);

/** The day that begins then in a zone, in words. */
export const dayWord = (day: Date, zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: zone }).format(day);
