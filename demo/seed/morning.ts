import { sendDue } from "../../api/features/reminder/jobs.ts";
import type { Deps } from "../../api/platform/deps.ts";
import type { DemoBot } from "../bot/demoBot.ts";
import { demoStart, type standingClock } from "../clock.ts";
import { teams } from "../people.ts";

/** When something was due before the demo begins: the opening, the start of people's day, an hour before the meeting. */
const moments = ["2026-12-27T09:00:00Z", "2026-12-28T07:01:00Z", "2026-12-28T08:03:00Z"] as const;

/**
 * What people were told before the page opens: the card of the live meeting in its channel at eight, and at nine a reminder
 * to who had not answered. Again it changes nothing.
 * @param clock stands at the start of the demo before and after
 */
export async function tellMorning(parts: {
  readonly deps: Deps;
  readonly clock: ReturnType<typeof standingClock>;
  readonly bot: Pick<DemoBot, "install">;
}): Promise<void> {
  const { deps, clock, bot } = parts;
  await bot.install(teams.product.id);
  for (const moment of moments) {
    clock.set(new Date(moment));
    await sendDue(deps);
  }
  clock.set(demoStart);
}
