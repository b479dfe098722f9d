import type { Client } from "../client/call.ts";
import { roomOf } from "../locales/roomOf.ts";
import { FluentFrame } from "./fluentFrame.tsx";
import type { Report } from "./report.ts";
import { ReportPage } from "./reportPage.tsx";
import { Page, WithQueries } from "./tabParts.tsx";

const t = roomOf("report");

type Props = { readonly client: Client; readonly teamId: string; readonly report: Report };

/** A report in a browser, where pages may print. */
export function PlainReport(props: Props) {
  return (
    <FluentFrame>
      <WithQueries>
        <Page title={t("heading")}>
          <ReportPage {...props} />
        </Page>
      </WithQueries>
    </FluentFrame>
  );
}
