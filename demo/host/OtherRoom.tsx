import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { type Counts, median } from "../../src/measure/tally.ts";
import { otherRoom } from "./otherRoom.ts";
import { words as t } from "./words.ts";

/** The real counts of one question beside those of a drawn room with the same middle, on one plumb line through both. */
export function OtherRoom({ result }: { readonly result: Result | null }) {
  if (result === null) return <p>{t("shape-wait")}</p>;
  const question = tellingQuestion(result);
  if (question === null) return <p>{t("shape-not")}</p>;
  const other = otherRoom(question.counts);
  const middle = median(question.counts);
  if (other === null || middle === null) return <p>{t("shape-alike")}</p>;
  return (
    <figure className="rooms">
      <figcaption>{question.text}</figcaption>
      <Rooms here={question.counts} there={other} middle={middle} />
      <p>{t("shape-median", { median: middle })}</p>
    </figure>
  );
}

/** The question whose answers lie furthest apart: there the middle says least. */
function tellingQuestion({ questions, form }: Result): ShownQuestion | null {
  if (form !== "full") return null;
  const scales = questions.filter((one) => one.shown && one.kind === "scale");
  return (scales as ShownQuestion[]).toSorted((a, b) => (a.agreement ?? 1) - (b.agreement ?? 1))[0] ?? null;
}

const WIDTH = 234;
const RADIUS = 6;
const PITCH = 14;
const TITLE = 22;
const NUMBERS = 18;
const GAP = 14;

function Rooms({ here, there, middle }: { readonly here: Counts; readonly there: Counts; readonly middle: number }) {
  const heightOf = (counts: Counts) => Math.max(3, ...counts) * PITCH;
  const first = TITLE + heightOf(here);
  const second = first + NUMBERS + GAP + TITLE + heightOf(there);
  const column = WIDTH / here.length;
  const line = (middle - 0.5) * column;
  const height = second + NUMBERS + 20;
  return (
    <svg className="rooms-picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={spoken(here, there)}>
      <path className="plumb-string" d={`M${line} ${TITLE - 4}V${second + NUMBERS}`} />
      <Room counts={here} base={first} name={t("shape-this")} note="" className="dot" />
      <Room counts={there} base={second} name={t("shape-other")} note={t("shape-example")} className="dot dot-drawn" />
      <path className="plumb-bob" d={`M${line - 6} ${second + NUMBERS}h12l-6 16z`} />
    </svg>
  );
}

const spoken = (here: Counts, there: Counts): string =>
  [
    t("picture-of", { name: t("shape-this"), counts: here.join(", "), answers: here.length }),
    t("picture-of", { name: t("shape-other"), counts: there.join(", "), answers: there.length }),
  ].join(" ");

type RoomProps = {
  readonly counts: Counts;
  /** Where the dots stand. */
  readonly base: number;
  readonly name: string;
  readonly note: string;
  readonly className: string;
};

function Room({ counts, base, name, note, className }: RoomProps) {
  const column = WIDTH / counts.length;
  const top = base - Math.max(3, ...counts) * PITCH - 8;
  return (
    <g>
      <text className="room-name" x={0} y={top}>
        {name}
      </text>
      {note !== "" && (
        <text className="room-note" x={WIDTH} y={top} textAnchor="end">
          {note}
        </text>
      )}
      <path className="room-floor" d={`M0 ${base}H${WIDTH}`} />
      {counts.map((count, answer) => {
        const x = (answer + 0.5) * column;
        const dots = Array.from({ length: count }, (_, place) => base - RADIUS - 3 - place * PITCH);
        return (
          <g key={x}>
            {dots.map((y) => (
              <circle key={y} className={className} cx={x} cy={y} r={className === "dot" ? RADIUS : RADIUS - 0.75} />
            ))}
            <text className="room-number" x={x} y={base + 14} textAnchor="middle">
              {answer + 1}
            </text>
          </g>
        );
      })}
    </g>
  );
}
