import { lazy } from "react";
import type { Client } from "../client/call.ts";
import { withLateWords } from "../locales/lateWords.ts";
import { Fetched, WithQueries } from "./tabParts.tsx";

const PilotReportPage = lazy(async () => ({
  default: (await withLateWords(import("./pilotPage.tsx"))).PilotReportPage,
}));

/** What was learned in the pilot, in a browser, where pages may print. */
export function PlainPilot({ client }: { readonly client: Client }) {
  return (
    <WithQueries>
      <Fetched>
        <PilotReportPage client={client} />
      </Fetched>
    </WithQueries>
  );
}
