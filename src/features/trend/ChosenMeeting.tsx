import { Button } from "@fluentui/react-components";
import type { Trend } from "../../contract/trend.ts";
import { listed } from "../../locales/listed.ts";
import { saidVoid } from "../../locales/notAsked.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { answersAt, isFolded, isOrdered, isToCome, type Meeting, shiftsOf, type TrendQuestion } from "./pointsOf.ts";

const t = roomOf("trend");

type Props = {
  readonly trend: Trend;
  readonly chosen: number | null;
  readonly choose: (place: number) => void;
  readonly long: Intl.DateTimeFormat;
};

/** The chosen meeting in words: who was asked, what was answered, what was agreed and what became of it. */
export function ChosenMeeting({ trend, chosen, choose, long }: Props) {
  const { meetings, questions } = trend;
  const meeting = chosen === null ? undefined : meetings[chosen];
  const here = chosen ?? meetings.length;
  return (
    <>
      {/* Dates stand closer than fingers are wide; these two reach every meeting as well. */}
      <div className="pl-actions">
        <Button disabled={here <= 0} onClick={() => choose(here - 1)}>
          {t("earlier")}
        </Button>
        <Button disabled={here >= meetings.length - 1} onClick={() => choose(here + 1)}>
          {t("later")}
        </Button>
      </div>
      <div className="pl-trend-said" aria-live="polite">
        {meeting === undefined && <p className="pl-soft">{t("choose")}</p>}
        {meeting !== undefined && chosen !== null && (
          <>
            <p>
              {t("chosen", { date: long.format(Date.parse(meeting.start)), invited: meeting.invited })}{" "}
              {meeting.newInvitees > 0 && chosen > 0 && t("chosen-new", { n: meeting.newInvitees })}
            </p>
            {meeting.why !== null && <p>{saidVoid(meeting.why)}</p>}
            {questions.map((question) => (
              <p key={`${question.id}-${question.version}`}>
                {saidPoint(question, chosen, meeting)} {saidShift(shiftsOf(question, trend)[chosen])}
              </p>
            ))}
            {meeting.agreed !== null && <p dir="auto">{saidAgreed(meeting.agreed, questions)}</p>}
          </>
        )}
      </div>
    </>
  );
}

/** A line that was agreed, whether it was kept, and whether the answers it was about moved. */
export function saidAgreed(agreed: NonNullable<Meeting["agreed"]>, questions: readonly TrendQuestion[]): string {
  const { text, about, outcome, moved } = agreed;
  const name = questions.find(({ id }) => id === about)?.name ?? about ?? "";
  return [
    t("chosen-agreed", { text }),
    ...(outcome === null ? [] : [t(`agreed-${outcome}`)]),
    ...(moved === null ? [] : [t(`moved-${moved}`, { name })]),
  ].join(" ");
}

const saidShift = (word: ReturnType<typeof shiftsOf>[number] | undefined): string =>
  word == null ? "" : t(`chosen-${word}`);

/** One question at one meeting in words: only answers somebody gave, from low to high. */
function saidPoint(question: TrendQuestion, place: number, meeting: Meeting): string {
  const { name } = question;
  const point = question.points[place] ?? null;
  if (point === null) return t(isToCome(meeting) ? "chosen-yet" : "chosen-blank", { name });
  if (point.counts === null) return t("chosen-hidden", { name });
  const when = t(point.phase);
  if (isOrdered(question) && point.form === "coarse") {
    const [low = 0, middle = 0, high = 0] = point.counts;
    return t("chosen-counts", { name, when, counts: t("chosen-coarse", { low, middle, high }) });
  }
  const words = answersAt(question, isFolded(question, point));
  const counts = point.counts
    .map((count, index) => ({ count, answer: words[index] ?? index + 1 }))
    .filter(({ count }) => count > 0)
    .map((part) => t(isOrdered(question) ? "chosen-count" : "chosen-option", part));
  return t("chosen-counts", { name, when, counts: listed(counts) });
}
