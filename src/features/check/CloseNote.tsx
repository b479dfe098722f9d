import type { InTheWay } from "../../contract/inTheWay.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";

const t = roomOf("check");

/** Why these questions cannot be asked of these people now, what is in the way and until when, and what can be done. */
export function CloseNote({ inTheWay }: { readonly inTheWay: readonly InTheWay[] }) {
  return (
    <div className="pl-close">
      <p>{t("refused-audience-too-close")}</p>
      <ul>
        {inTheWay.map(({ meeting, when, until }) => (
          <li key={`${until} ${meeting?.title} ${meeting?.start}`} dir="auto">
            {meeting === null
              ? t("close-hidden", { until: timeOf(until) })
              : t(`close-${when}`, {
                  title: meeting.title,
                  when: timeOf(meeting.start, meeting.timeZone),
                  until: timeOf(until, meeting.timeZone),
                })}
          </li>
        ))}
      </ul>
      <p>{t("close-next")}</p>
    </div>
  );
}

/** In the meeting's zone; without a meeting in the reader's own. */
const timeOf = (instant: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(speech().locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(Date.parse(instant));
