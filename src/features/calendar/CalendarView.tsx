import { type ReactNode, type RefObject, useId, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Calendar } from "../../contract/calendar.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Considered } from "../../ui/considered.tsx";
import { GroupPart } from "./GroupPart.tsx";
import { stoppedWords } from "./stoppedWords.ts";
import { useChangeCalendar } from "./useCalendar.ts";
import "../../ui/lines.css";
import "./calendar.css";

const t = roomOf("calendar");

type Props = { readonly client: Client; readonly calendar: Calendar; readonly locale: string };
type OneRung = Calendar["rungs"][number];

/** The three ways to let Plumbline know of meetings: what each opens, reads and needs, who can open it, what stopped it. */
export function CalendarView({ client, calendar, locale }: Props) {
  const { connect, disconnect, setGroup } = useChangeCalendar(client);
  const { youMay, rungs, group } = calendar;
  const [said, say] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const refused = () => t("refused-other");
  /** What was pressed goes: the keys go on where it stood. */
  const done = (words: string) => {
    say(words);
    heading.current?.focus();
  };
  return (
    <div className="pl-calendar">
      <p className="pl-soft">{t("lead")}</p>
      <p>{t("opens-ask-by-hand")}</p>
      {rungs.map((rung) => (
        <RungPart key={rung.rung} rung={rung} locale={locale} place={rung.rung === "person" ? heading : undefined}>
          {rung.rung === "person" && (
            <>
              {rung.state === "open" && !youMay.disconnect && <p>{t("by-group")}</p>}
              {youMay.connect && (
                <Considered
                  words={t(rung.why === "not-connected" ? "connect" : "connect-again")}
                  does={[t("connect-does"), t("connect-told")]}
                  yes={t("connect")}
                  leave={t("leave")}
                  act={async () => {
                    say("");
                    done(saidOf(await connect()));
                  }}
                  refused={refused}
                />
              )}
              {youMay.disconnect && (
                <Considered
                  words={t("disconnect")}
                  does={[t("disconnect-does"), t("disconnect-told")]}
                  yes={t("disconnect")}
                  leave={t("leave")}
                  act={async () => {
                    say("");
                    await disconnect();
                    done(t("disconnected"));
                  }}
                  refused={refused}
                />
              )}
              <p role="status">{said}</p>
            </>
          )}
          {rung.rung === "mailboxes" && group !== null && (
            <GroupPart group={group} mayOpen={youMay.openGroup} setGroup={setGroup} refused={refused} />
          )}
        </RungPart>
      ))}
    </div>
  );
}

type RungProps = {
  readonly rung: OneRung;
  readonly locale: string;
  /** Its heading, where the keys may have to go on. */
  readonly place: RefObject<HTMLHeadingElement> | undefined;
  readonly children: ReactNode;
};

function RungPart({
  rung: { rung, opens, permissions, state, why, since, readAt },
  locale,
  place,
  children,
}: RungProps) {
  const heading = useId();
  const stopped = why === null ? null : stoppedWords(rung, why);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="pl-rung" aria-labelledby={heading}>
      <h2 ref={place} tabIndex={-1} id={heading} className="pl-title">
        {t(`${rung}-title`)}
      </h2>
      <p className="pl-say" role="status">
        {state === "closed"
          ? t("closed")
          : readAt !== null
            ? t("open-read", { when: when.format(Date.parse(readAt)) })
            : rung === "mailboxes"
              ? t("open-first-group")
              : rung === "person" && since !== null
                ? t("open-first", { when: when.format(Date.parse(since)) })
                : t("open")}
      </p>
      {stopped !== null && (
        <dl className="pl-rung-stopped pl-unknown">
          <dt>{t("stopped")}</dt>
          <dd>{stopped.is}</dd>
          <dt>{t("helps")}</dt>
          <dd>{stopped.helps}</dd>
        </dl>
      )}
      <dl>
        <dt>{t("opens")}</dt>
        <dd>
          <ul>
            {/* What works with none of them stands above them all. */}
            {opens
              .filter((one) => one !== "ask-by-hand")
              .map((one) => (
                <li key={one}>{t(`opens-${one}`)}</li>
              ))}
          </ul>
        </dd>
        <dt>{t("reads")}</dt>
        <dd>{t(`${rung}-reads`)}</dd>
        <dt>{t("permissions")}</dt>
        <dd>
          <ul>
            {permissions.map((one) => (
              <li key={one} dir="ltr">
                <code>{one}</code>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t("who")}</dt>
        <dd>{t(`${rung}-who`)}</dd>
      </dl>
      {children}
    </section>
  );
}

/** Aloud, too, what has come of connecting. */
function saidOf({ rungs }: Calendar): string {
  const why = rungs.find(({ rung }) => rung === "person")?.why ?? null;
  if (why === null) return t("connected");
  const { is, helps } = stoppedWords("person", why);
  return `${is} ${helps}`;
}
