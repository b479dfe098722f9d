import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Client } from "../client/call.ts";
import type { Occurrence } from "../contract/occurrence.ts";
import { AskNow } from "../features/check/AskNow.tsx";
import { CheckForm } from "../features/check/CheckForm.tsx";
import { timeOf } from "../features/pulse/timeOf.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { FluentFrame } from "./fluentFrame.tsx";

const t = roomOf("panelAsk");

type Props = { readonly client: Client; readonly occurrence: Occurrence; readonly attached: () => void };

/** In a meeting where nothing is asked: ask before and after it, or now. Both have defaults for everything. */
export function PanelAsk(props: Props) {
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }));
  return (
    <FluentFrame>
      <QueryClientProvider client={queries}>
        <Choose {...props} />
      </QueryClientProvider>
    </FluentFrame>
  );
}

function Choose({ client, occurrence, attached }: Props) {
  const [what, setWhat] = useState<"check" | "now" | null>(null);
  const { id, teamId, start, timeZone, title, invited } = occurrence;
  const team = useQuery({
    queryKey: ["team", teamId],
    queryFn: ({ signal }) => client.call("team", { params: { teamId } }, signal),
  });
  if (what === "check" && team.data) {
    const when = timeOf(start, start, timeZone, speech().locale);
    return <CheckForm {...{ client, occurrence, when }} team={team.data} done={attached} />;
  }
  if (what === "now" && team.data) {
    const about = { id, line: title, kind: occurrence.check?.kind ?? ("decide" as const) };
    return <AskNow {...{ client, teamId, about }} asked={invited} needed={team.data.needed} opened={attached} />;
  }
  return (
    <div className="pl-notice">
      <h1 className="pl-say">{t("nothing")}</h1>
      <button type="button" className="pl-answer pl-primary pl-center" onClick={() => setWhat("check")}>
        {t("before-and-after")}
      </button>
      <button type="button" className="pl-answer pl-center" onClick={() => setWhat("now")}>
        {t("now")}
      </button>
      <p className="pl-soft">{t("defaults")}</p>
    </div>
  );
}
