import type { HealthDetails } from "../../contract/health.ts";
import { roomOf } from "../../locales/roomOf.ts";
import "../../ui/lines.css";

const t = roomOf("selfTest");

type Props = { readonly health: HealthDetails; readonly locale: string };

/** How what runs by itself has gone, how long messages have waited, and how calendars could be read. */
export function HealthView({ health: { timers, messages, calendars }, locale }: Props) {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const when = (instant: string | null): string => (instant === null ? "" : at.format(Date.parse(instant)));
  const isBehind = timers.some(({ state }) => state === "late" || state === "failed");
  return (
    <section className="pl-lines" aria-label={t("health-heading")}>
      <h2 className="pl-title">{t("health-heading")}</h2>
      <p className="pl-soft">{t("health-lead")}</p>
      <ul>
        {timers.map(({ timer, state, endedAt }) => (
          <li key={timer}>{t(`run-${state}`, { timer: t(`timer-${timer}`), when: when(endedAt) })}</li>
        ))}
        <li>
          {!messages.setUp
            ? t("messages-off")
            : messages.oldestDueAt === null
              ? t("messages-none")
              : t("messages-due", { n: messages.due, when: when(messages.oldestDueAt) })}
        </li>
        <li>
          {!calendars.setUp
            ? t("calendars-off")
            : calendars.open === 0
              ? t("calendars-none")
              : t("calendars-read", { open: calendars.open, failing: calendars.failing })}{" "}
          {calendars.oldestReadAt !== null && t("calendars-oldest", { when: when(calendars.oldestReadAt) })}
        </li>
      </ul>
      {isBehind && <p>{t("run-helps")}</p>}
    </section>
  );
}
