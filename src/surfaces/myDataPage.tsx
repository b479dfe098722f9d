import { useState } from "react";
import { EraseView } from "../features/myData/EraseView.tsx";
import { MyDataView } from "../features/myData/MyDataView.tsx";
import { useMyData } from "../features/myData/useMyData.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("myData");

type Props = Pick<Surface, "client"> & { readonly back: () => void };

/** Second layer of the personal page: what is stored about the reader. */
export function MyDataPage({ client, back }: Props) {
  const [layer, setLayer] = useState<"data" | "erase" | "erased">("data");
  const toData = () => setLayer("data");
  if (layer === "erased") {
    return (
      <Page key={layer} title={t("erased-heading")} back={back}>
        <p role="status">{t("erased")}</p>
        <p>{t("erased-device")}</p>
      </Page>
    );
  }
  if (layer === "erase") {
    return (
      <Page key={layer} title={t("erase-title")} back={toData}>
        <EraseView client={client} keep={toData} done={() => setLayer("erased")} />
      </Page>
    );
  }
  return (
    <Page key={layer} title={t("heading")} back={back}>
      <Data client={client} erase={() => setLayer("erase")} />
    </Page>
  );
}

function Data({ client, erase }: Pick<Surface, "client"> & { readonly erase: () => void }) {
  const { data, error, refetch } = useMyData(client);
  if (error !== null) return <Trouble error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  return <MyDataView {...{ data, erase }} locale={speech().locale} />;
}
