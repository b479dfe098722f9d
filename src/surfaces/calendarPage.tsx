import { CalendarView } from "../features/calendar/CalendarView.tsx";
import { useCalendar } from "../features/calendar/useCalendar.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("calendar");

type Props = Pick<Surface, "client"> & { readonly back: () => void };

/** Where meetings are known from: the three rungs of consent. */
export function CalendarPage({ client, back }: Props) {
  const { data, error, refetch } = useCalendar(client);
  return (
    <Page title={t("heading")} back={back}>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <p>{t("loading")}</p>
      ) : (
        <CalendarView {...{ client }} calendar={data} locale={speech().locale} />
      )}
    </Page>
  );
}
