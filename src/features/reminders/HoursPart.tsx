import { useState } from "react";
import type { Reminders, Weekday } from "../../contract/reminders.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Considered } from "../../ui/considered.tsx";
import { Entry } from "../../ui/entry.tsx";
import { Pick } from "../../ui/pick.tsx";
import { Several } from "../../ui/several.tsx";
import { dayName, daysInWords, timeInWords, week, zoneInWords, zonesWith } from "./hoursWords.ts";
import { type Change, zoneHere } from "./useReminders.ts";

const t = roomOf("reminders");

type Props = { readonly hours: Reminders["hours"]; readonly locale: string; readonly put: Change["put"] };

/** One's own days, times and zone: what counts now, who said so, and the way to say something else. */
export function HoursPart({ hours, locale, put }: Props) {
  const { days, from, to, source, unknownZone } = hours;
  const here = zoneHere();
  const [chosen, choose] = useState({ days: days as readonly Weekday[], from, to, zone: hours.zone });
  const isWhole = chosen.days.length > 0 && chosen.from !== "" && chosen.to !== "" && chosen.from !== chosen.to;
  const refused = () => t("failed-save");
  return (
    <section className="pl-lines" aria-label={t("hours-heading")}>
      <h2 className="pl-title">{t("hours-heading")}</h2>
      <div>
        <p>
          {t("hours-are", {
            days: daysInWords(days, locale),
            from: timeInWords(from, locale),
            to: timeInWords(to, locale),
            zone: zoneInWords(hours.zone),
          })}
        </p>
        {/* As an end, midnight is the end of the same day. */}
        {from > to && to !== "00:00" && <p className="pl-soft">{t("hours-night")}</p>}
        <p className="pl-soft">{t(`hours-${source}`)}</p>
      </div>
      {unknownZone !== null && (
        <div className="pl-unknown">
          <p>{t("zone-unknown", { zone: unknownZone })}</p>
        </div>
      )}
      {source === "self" && here !== null && here !== hours.zone && (
        <p className="pl-soft">{t("zone-device", { zone: zoneInWords(here) })}</p>
      )}
      <Considered
        words={t("hours-change")}
        does={[t("hours-does"), t("nobody-told")]}
        yes={t("save")}
        leave={t("leave")}
        begin={() => choose({ days, from, to, zone: hours.zone })}
        isReady={isWhole}
        act={() => put({ hours: { ...chosen, days: [...chosen.days] } })}
        refused={refused}
      >
        <Several
          legend={t("days")}
          chosen={chosen.days}
          choices={week.map((value) => ({ value, words: dayName(value, locale) }))}
          choose={(values) => choose({ ...chosen, days: values })}
        />
        <div className="pl-lines-fields">
          <Entry
            type="time"
            label={t("from")}
            value={chosen.from}
            enter={(value) => choose({ ...chosen, from: value })}
          />
          <Entry type="time" label={t("to")} value={chosen.to} enter={(value) => choose({ ...chosen, to: value })} />
        </div>
        <Pick
          label={t("zone")}
          value={chosen.zone}
          choose={(zone) => choose({ ...chosen, zone })}
          choices={zonesWith(here === null ? [hours.zone] : [hours.zone, here]).map((zone) => ({
            value: zone,
            words: zoneInWords(zone),
          }))}
        />
      </Considered>
      {source === "self" && (
        <Considered
          words={t("hours-forget")}
          does={[t("hours-forget-does"), t("nobody-told")]}
          yes={t("hours-forget")}
          leave={t("leave")}
          act={() => put({ hours: null })}
          refused={refused}
        />
      )}
    </section>
  );
}
