import { HealthView } from "../features/selfTest/HealthView.tsx";
import { SelfTestView } from "../features/selfTest/SelfTestView.tsx";
import { useHealthDetails, useSelfTest } from "../features/selfTest/useSelfTest.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("selfTest");

type Props = Pick<Surface, "client"> & { readonly back: () => void };

/** For administrators: whether everything is set up well, and how what runs by itself has gone. */
export function SelfTestPage({ client, back }: Props) {
  const test = useSelfTest(client);
  const health = useHealthDetails(client);
  const { locale } = speech();
  const again = () => void Promise.all([test.refetch(), health.refetch()]);
  // Who may not read the one may not read the other, and is told once.
  const error = test.error ?? health.error;
  return (
    <Page title={t("heading")} back={back}>
      {error !== null && <Trouble error={error} retry={again} />}
      <div className="pl-self-test">
        {test.data !== undefined ? (
          <SelfTestView told={test.data} locale={locale} isLooking={test.isFetching} lookAgain={again} />
        ) : (
          test.error === null && <p role="status">{t("loading")}</p>
        )}
        {health.data !== undefined && <HealthView health={health.data} locale={locale} />}
      </div>
    </Page>
  );
}
