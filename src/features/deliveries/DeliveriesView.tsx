import type { Deliveries } from "../../contract/reminders.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { TableOf } from "../../ui/tableOf.tsx";
import { foldCounts, type OfKind } from "./foldCounts.ts";
import "../../ui/lines.css";
import "./deliveries.css";

const t = roomOf("deliveries");
/** Reasons that somebody can do something about. */
const helped = ["not-installed", "blocked", "no-way", "bad-card"] as const;

type Props = { readonly deliveries: Deliveries; readonly locale: string };

/** Counts of what was to be delivered, why some of it could not be, and why there is nothing about persons. */
export function DeliveriesView({ deliveries: { counts, setUp }, locale }: Props) {
  const kinds = foldCounts(counts);
  return (
    <div className="pl-deliveries">
      <p className="pl-soft">{t("lead")}</p>
      {!setUp && (
        <div className="pl-unknown">
          <p>{t("not-set-up")}</p>
        </div>
      )}
      {kinds.length === 0 && (
        <div>
          <p>{t("none")}</p>
          <p className="pl-soft">{t("none-next")}</p>
        </div>
      )}
      {kinds.map((one) => (
        <OneKind key={one.kind} {...{ counts, locale }} of={one} />
      ))}
      <section className="pl-lines" aria-label={t("persons-heading")}>
        <h2 className="pl-title">{t("persons-heading")}</h2>
        <p>{t("persons-1")}</p>
        <p>{t("persons-2")}</p>
        <p>{t("persons-3")}</p>
      </section>
    </div>
  );
}

type KindProps = Pick<Deliveries, "counts"> & { readonly of: OfKind; readonly locale: string };

function OneKind({ of: { kind, gone, not }, counts, locale }: KindProps) {
  const name = t(`kind-${kind}`);
  const helps = helped.filter((reason) => not.some(({ outcome }) => outcome === reason));
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const number = new Intl.NumberFormat(locale);
  const many = (n: number) => t("at-least", { n: number.format(n) });
  const lines = (counted: OfKind["not"]) =>
    counted.map(({ outcome, n }) => <li key={outcome}>{t("line", { name: t(outcome), n: many(n) })}</li>);
  return (
    <section className="pl-lines" aria-label={name}>
      <div>
        <h2 className="pl-title">{name}</h2>
        <p className="pl-soft">{t(`kind-${kind}-is`)}</p>
      </div>
      {gone.length > 0 && <ul>{lines(gone)}</ul>}
      {not.length > 0 && (
        <>
          <h3>{t("not-sent")}</h3>
          <ul>{lines(not)}</ul>
        </>
      )}
      {helps.length > 0 && (
        <>
          <h3>{t("helps")}</h3>
          <ul>
            {helps.map((reason) => (
              <li key={reason}>{t(`${reason}-helps`)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t("by-day")}</summary>
        <TableOf
          caption={t("table", { kind: name })}
          head={[t("day"), t("count")]}
          rows={counts
            .filter((one) => one.kind === kind)
            .map(({ day: date, outcome, count }) => [
              t("line", { name: day.format(Date.parse(date)), n: t(outcome) }),
              many(count),
            ])}
        />
      </details>
    </section>
  );
}
