import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Client } from "../client/call.ts";
import type { Occurrence } from "../contract/occurrence.ts";
import { CheckForm } from "../features/check/CheckForm.tsx";
import { timeOf } from "../features/pulse/timeOf.ts";
import { speech } from "../locales/roomOf.ts";
import { FluentFrame } from "./fluentFrame.tsx";

type Props = {
  readonly client: Client;
  readonly occurrence: Occurrence;
  readonly done: (occurrence: Occurrence) => void;
};

/** Everything that can be chosen about what a meeting is asked, as in its team's tab. */
export function OutlookChoices(props: Props) {
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }));
  return (
    <FluentFrame>
      <QueryClientProvider client={queries}>
        <Form {...props} />
      </QueryClientProvider>
    </FluentFrame>
  );
}

function Form({ client, occurrence, done }: Props) {
  const { teamId, start, timeZone } = occurrence;
  const team = useQuery({
    queryKey: ["team", teamId],
    queryFn: ({ signal }) => client.call("team", { params: { teamId } }, signal),
  });
  const when = timeOf(start, start, timeZone, speech().locale);
  return team.data === undefined ? null : <CheckForm {...{ client, occurrence, when, done }} team={team.data} />;
}
