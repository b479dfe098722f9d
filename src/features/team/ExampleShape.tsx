import { team as t } from "../../locales/en/team.ts";
import { ShapePicture } from "../../ui/shapePicture.tsx";

/** What a result will look like, marked as an example: a page is never empty. */
export function ExampleShape() {
  return (
    <section className="pl-example" aria-label={t("example")}>
      <span className="pl-badge">{t("example")}</span>
      <div>
        <p className="pl-soft">{t("example-question")}</p>
        <p className="pl-say">{t("example-sentence")}</p>
      </div>
      <ShapePicture
        counts={[0, 0, 2, 3, 3]}
        ends={[t("example-low"), t("example-high")]}
        range={[3, 5]}
        middleHalf={[4, 5]}
        size="tab"
      />
      <p>{t("example-note")}</p>
    </section>
  );
}
