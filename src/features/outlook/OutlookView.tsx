import { lazy, type ReactNode, Suspense } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Appointment, Beside } from "../../host/appointment.ts";
import { type Host, NoSignIn } from "../../host/host.ts";
import { roomOf, speech, withWords } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { isFromOutside, NotKnown, Outside } from "./NotKnown.tsx";
import type { OutlookSlots } from "./slots.ts";
import { useAppointment } from "./useAppointment.ts";
import { useMatch } from "./useMatch.ts";
import "./outlook.css";

const t = roomOf("outlook");

const Compose = lazy(async () => ({ default: (await withWords(import("./Compose.tsx"))).Compose }));

type Props = OutlookSlots & { readonly host: Host; readonly client: Client; readonly beside: Beside };

/** The pane beside an appointment: for whoever organizes it, and for whoever is invited. It follows the chosen one. */
export function OutlookView(props: Props) {
  const { seen, reread } = useAppointment(props.beside);
  return (
    <main className="pl-outlook">
      {seen.state === "loading" && <p className="pl-soft">{t("loading")}</p>}
      {seen.state === "unreadable" && (
        <Said title={t("unreadable")}>
          <Button onClick={reread}>{t("try-again")}</Button>
        </Said>
      )}
      {seen.state === "none" && (
        <Said title={t("none-chosen")}>
          <p className="pl-soft">{t("none-chosen-next")}</p>
        </Said>
      )}
      {seen.state === "there" && (
        <OneAppointment key={seen.place} {...props} reread={reread} appointment={seen.appointment} />
      )}
    </main>
  );
}

type OneProps = Props & { readonly appointment: Appointment; readonly reread: () => void };

function OneAppointment({ appointment, reread, ...props }: OneProps) {
  const { host, client, beside, Panel, troubleWords } = props;
  const { match, choose, refuse, again } = useMatch(client, beside, appointment);
  const { title, way, onBehalfOf } = appointment;
  return (
    <>
      {/* Outlook shows the title beside this; a reader of screens hears which one it is. */}
      <h1 className="pl-unseen">{title === "" ? "Plumbline" : title}</h1>
      {way === "read" && onBehalfOf !== null && (
        <p className="pl-outlook-note">{t("behalf-read", { owner: onBehalfOf.name })}</p>
      )}
      {body()}
    </>
  );

  function body() {
    if (match.state === "loading") return <p className="pl-soft">{t("loading")}</p>;
    if (match.state === "failed") {
      if (isFromOutside(appointment)) return <Outside {...{ host, appointment }} />;
      const isUnsigned = match.error instanceof NoSignIn;
      return (
        <div className="pl-outlook-part" role="alert">
          <p className="pl-say">{isUnsigned ? t("no-sign-in") : troubleWords(match.error)}</p>
          {isUnsigned && <p>{t("no-sign-in-next")}</p>}
          <div className="pl-actions">
            <Button onClick={again}>{t("try-again")}</Button>
            {isUnsigned && (
              <Button as="quiet" onClick={() => void host.openLink(new URL("personal.html", location.href).href)}>
                {t("open-page")}
              </Button>
            )}
          </div>
        </div>
      );
    }
    if (match.state === "maybe") return <Which meetings={match.meetings} choose={choose} refuse={refuse} />;
    if (way === "compose")
      return (
        <Suspense fallback={<p className="pl-soft">{t("loading")}</p>}>
          <Compose {...{ ...props, appointment, reread, choose }} match={match} />
        </Suspense>
      );
    if (match.state === "known") return <Panel key={match.occurrence.id} occurrenceId={match.occurrence.id} />;
    return isFromOutside(appointment) ? (
      <Outside {...{ host, appointment }} />
    ) : (
      <NotKnown appointment={appointment} again={again} />
    );
  }
}

type WhichProps = {
  readonly meetings: readonly Occurrence[];
  readonly choose: (occurrence: Occurrence) => void;
  readonly refuse: () => void;
};

/** Same start and same title: whether it is the same meeting, only a person can say. */
function Which({ meetings, choose, refuse }: WhichProps) {
  const when = ({ start, timeZone }: Occurrence): string =>
    new Intl.DateTimeFormat(speech().locale, {
      weekday: "long",
      hour: "numeric",
      minute: "2-digit",
      timeZone,
    }).format(Date.parse(start));
  return (
    <div className="pl-outlook-part">
      <h2 className="pl-say">{t("sure-lead")}</h2>
      <ul className="pl-outlook-part">
        {meetings.map((one) => (
          <li key={one.id} className="pl-outlook-one">
            <p>{t("sure-one", { title: one.title, when: when(one), organizer: one.organizer.name })}</p>
            <Button as={meetings.length === 1 ? "primary" : undefined} onClick={() => choose(one)}>
              {t("sure-yes")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="pl-actions">
        <Button as="quiet" onClick={refuse}>
          {t("sure-no")}
        </Button>
      </div>
    </div>
  );
}

function Said({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="pl-outlook-part">
      <h1 className="pl-say">{title}</h1>
      {children}
    </div>
  );
}
