import type { Client } from "../client/call.ts";
import { roomOf } from "../locales/roomOf.ts";
import { PilotReportPart } from "./pilotPage.tsx";
import { Page, WithQueries } from "./tabParts.tsx";

const t = roomOf("pilot");

/** What was learned in the pilot, in a browser, where pages may print. */
export function PlainPilot({ client }: { readonly client: Client }) {
  return (
    <WithQueries>
      <Page title={t("report")}>
        <PilotReportPart client={client} />
      </Page>
    </WithQueries>
  );
}
