import { dateOnly, timeOnly, wallOf } from "../host/time.ts";
import { outlookWords as t } from "./outlookWords.ts";
import type { Item } from "./wire.ts";

type Props = {
  readonly items: readonly Item[];
  readonly zone: string;
  /** The id of what is open. */
  readonly current: string | null;
  readonly choose: (item: Item) => void;
};

/** The calendar as a list, day by day. */
export function MeetingList({ items, zone, current, choose }: Props) {
  const days = Map.groupBy(items, ({ start }) => wallOf(start, zone).slice(0, 10));
  return (
    <nav className="outlook-list" aria-label={t("meetings")}>
      {items.length === 0 && <p>{t("no-meetings")}</p>}
      {[...days].map(([day, those]) => (
        <section key={day}>
          <h3>{dateOnly(those[0]?.start ?? day, zone)}</h3>
          <ul>
            {those.map((item) => (
              <li key={item.id}>
                <button type="button" aria-current={item.id === current || undefined} onClick={() => choose(item)}>
                  <span>{timeOnly(item.start, zone)}</span> {item.subject || t("untitled")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
