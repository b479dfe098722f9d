import { RemindersView } from "../features/reminders/RemindersView.tsx";
import { useReminders } from "../features/reminders/useReminders.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("reminders");

type Props = Pick<Surface, "client"> & { readonly back: () => void };

/** Second layer of the personal page: when, where and whether one is written to. Every message leads here. */
export function RemindersPage({ client, back }: Props) {
  const { data, error, refetch } = useReminders(client);
  return (
    <Page title={t("heading")} back={back}>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <p>{t("loading")}</p>
      ) : (
        <RemindersView {...{ client }} reminders={data} locale={speech().locale} />
      )}
    </Page>
  );
}
