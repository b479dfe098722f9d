import { sentenceOf } from "../../measure/sentence.ts";
import { middleHalf, range, total } from "../../measure/tally.ts";
import { ShapePicture } from "../../ui/shapePicture.tsx";
import "./team.css";
import { roomOf, sayHere } from "../../locales/roomOf.ts";

const t = roomOf("team");

const counts = [0, 0, 2, 3, 3];

/** What a result will look like, marked as an example: a page is never empty. Sentence and bracket are the real ones. */
export function ExampleShape() {
  const answered = total(counts);
  const sentence = sentenceOf({ kind: "scale", form: "full", counts, cantSay: 0, answered });
  return (
    <section className="pl-example" aria-label={t("example")}>
      <span className="pl-badge">{t("example")}</span>
      <div>
        <p className="pl-soft">{t("example-question")}</p>
        <p className="pl-say">{sayHere(sentence)}</p>
      </div>
      <ShapePicture
        counts={counts}
        ends={[t("example-low"), t("example-high")]}
        range={range(counts)}
        middleHalf={middleHalf(counts)}
        size="tab"
      />
      <p>{t("example-note")}</p>
    </section>
  );
}
