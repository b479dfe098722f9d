import { useCallback, useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Appointment, Beside } from "../../host/appointment.ts";
import type { Host } from "../../host/host.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { AttachForm } from "./AttachForm.tsx";
import { type Attached, attach } from "./attach.ts";
import { keepSending, keepWish, type Wish, wishIn } from "./notes.ts";
import { Purpose } from "./Purpose.tsx";
import type { OutlookSlots } from "./slots.ts";
import type { Match } from "./useMatch.ts";

const t = roomOf("outlook");
/** Milliseconds between looks at whether an appointment is saved by now: Outlook does not say when it is. */
const SAVED_EVERY = 3_000;

type Props = OutlookSlots & {
  readonly host: Host;
  readonly client: Client;
  readonly beside: Beside;
  readonly appointment: Appointment;
  readonly match: Extract<Match, { state: "known" | "unknown" }>;
  readonly choose: (occurrence: Occurrence) => void;
  readonly reread: () => void;
};

/** For whoever organizes: have it asked about, write its purpose; then the same as for everybody who is asked. */
export function Compose(props: Props) {
  const { host, client, beside, appointment, match, choose, reread, Panel, Choices, termsFor } = props;
  const [wish, setWish] = useState<Wish | null>(null);
  const [said, setSaid] = useState<Attached | { readonly state: "failed"; readonly error: unknown } | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** What was wished of a meeting that is asked otherwise than was shown: the purpose is not to be written twice. */
  const [wanted, setWanted] = useState<Wish | null>(null);
  const known = match.state === "known" ? match.occurrence : null;
  // Of a meeting that is known, nothing depends on the time.
  const now = match.state === "unknown" ? match.now : (known?.start ?? "");

  const ask = useCallback(
    async (wished: Wish): Promise<void> => {
      setBusy(true);
      setWish(wished);
      try {
        const privateTitle = t("private-title");
        const done = await attach({ client, beside, termsFor, privateTitle, now }, known, wished);
        setSaid(done);
        if (done.state !== "waiting") setWish(null);
        if (done.state === "asked" || done.state === "otherwise") choose(done.occurrence);
        if (done.state === "otherwise") {
          setWanted(wished);
          // It may be saved by now.
          reread();
        }
      } catch (error) {
        setSaid({ state: "failed", error });
        setWish(null);
        void keepWish(beside, null);
      } finally {
        setBusy(false);
      }
    },
    [client, beside, termsFor, now, known, choose, reread],
  );

  // What was chosen before it was saved, now or when this was open earlier.
  const { id } = appointment;
  useEffect(() => {
    let isOver = false;
    void wishIn(beside).then((kept) => {
      if (!isOver && kept !== null) setWish((before) => before ?? kept);
    });
    return () => {
      isOver = true;
    };
  }, [beside]);
  const isWaiting = wish !== null && !isBusy && id === null;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(reread, SAVED_EVERY);
    return () => clearInterval(timer);
  }, [isWaiting, reread]);
  const isDue = wish !== null && !isBusy && id !== null && said?.state !== "failed";
  useEffect(() => {
    if (isDue && wish !== null) void ask(wish);
  }, [isDue, wish, ask]);

  useEffect(() => {
    if (known !== null) void keepSending(beside, known);
  }, [beside, known]);

  function forget(): void {
    setWish(null);
    setSaid(null);
    void keepWish(beside, null);
  }

  const isAsked = known !== null && known.check !== null;
  /** Whether so few are asked does not depend on how many answers their team needs. */
  const isEnough = ({ invited }: Occurrence): boolean => termsFor(invited.length, 5) !== null;
  return (
    <>
      <div role="status" className="pl-outlook-status">
        {said?.state === "asked" && isAsked && <p className="pl-outlook-note">{t("asked")}</p>}
        {said?.state === "otherwise" && isAsked && <p className="pl-outlook-note">{t("asked-already")}</p>}
        {said?.state === "otherwise" && known?.check === null && known.youMay.attach && (
          <>
            <p className="pl-outlook-note">{t("otherwise")}</p>
            {isEnough(known) && <p>{t("otherwise-again")}</p>}
          </>
        )}
        {said?.state === "waiting" && isWaiting && (
          <p className="pl-outlook-note">{t(said.isKept ? "saving-refused" : "saving-refused-here")}</p>
        )}
        {isDue && said === null && <p className="pl-outlook-note">{t("kept-going")}</p>}
      </div>
      {isWaiting ? (
        <div className="pl-outlook-part">
          <p>{t("waiting")}</p>
          <div className="pl-actions">
            <Button onClick={forget}>{t("forget")}</Button>
          </div>
        </div>
      ) : isAsked ? (
        <Asked key={known.id} {...{ host, client, beside, appointment, choose, Panel, Choices }} occurrence={known} />
      ) : known !== null && !known.youMay.attach ? (
        <Panel key={known.id} occurrenceId={known.id} />
      ) : (
        <AttachForm
          {...{ client, appointment, termsFor, isBusy, wanted }}
          occurrence={known}
          refused={said?.state === "not-now" || said?.state === "failed" ? said : null}
          troubleWords={props.troubleWords}
          ask={(wished) => void ask(wished)}
        />
      )}
    </>
  );
}

type AskedProps = Pick<Props, "host" | "client" | "beside" | "appointment" | "choose" | "Panel" | "Choices"> & {
  readonly occurrence: Occurrence;
};

/** What is asked by now: its purpose, the way to other choices, and the questions themselves. */
function Asked({ host, client, beside, appointment, choose, Panel, Choices, occurrence }: AskedProps) {
  const [isChoosing, setChoosing] = useState(false);
  const [link, setLink] = useState<"done" | "failed" | null>(null);
  const url = host.linkTo(occurrence.id, occurrence.title) ?? "";
  const wasMoved = appointment.repeats !== "series" && Date.parse(appointment.start) !== Date.parse(occurrence.start);
  const time = new Intl.DateTimeFormat(speech().locale, {
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZone: occurrence.timeZone,
  }).format(Date.parse(occurrence.start));
  async function insert(): Promise<void> {
    setLink((await beside.insertLink(t("link-words"), url)).ok ? "done" : "failed");
  }
  if (isChoosing)
    return (
      <div className="pl-outlook-part">
        <Choices
          occurrence={occurrence}
          done={(changed) => {
            setChoosing(false);
            choose(changed);
          }}
        />
        <div className="pl-actions">
          <Button as="quiet" onClick={() => setChoosing(false)}>
            {t("purpose-cancel")}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {wasMoved && <p className="pl-outlook-note">{t("moved", { time })}</p>}
      {occurrence.check !== null && (
        <Purpose
          {...{ client, occurrence }}
          check={occurrence.check}
          isDate={appointment.repeats === "date"}
          changed={choose}
        />
      )}
      <Panel key={`${occurrence.check?.aim} ${occurrence.check?.size}`} occurrenceId={occurrence.id} />
      <div className="pl-outlook-part pl-outlook-more">
        <div className="pl-actions">
          <Button as="quiet" onClick={() => void insert()}>
            {t("link-insert")}
          </Button>
          {occurrence.youMay.attach && (
            <Button as="quiet" onClick={() => setChoosing(true)}>
              {t("more")}
            </Button>
          )}
        </div>
        <p role="status" className="pl-soft pl-outlook-status">
          {link !== null && t(link === "done" ? "link-done" : "link-failed", { url })}
        </p>
      </div>
    </>
  );
}
