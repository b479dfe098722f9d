import { DeliveriesView } from "../features/deliveries/DeliveriesView.tsx";
import { useDeliveries } from "../features/deliveries/useDeliveries.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("deliveries");

type Props = Pick<Surface, "client"> & { readonly back: () => void };

/** For administrators: what became of messages, as counts. */
export function DeliveriesPage({ client, back }: Props) {
  const { data, error, refetch } = useDeliveries(client);
  return (
    <Page title={t("heading")} back={back}>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <p>{t("loading")}</p>
      ) : (
        <DeliveriesView deliveries={data} locale={speech().locale} />
      )}
    </Page>
  );
}
