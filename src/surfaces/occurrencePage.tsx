import { useQuery } from "@tanstack/react-query";
import { CopyLink } from "../features/pulse/CopyLink.tsx";
import { whenOf } from "../features/team/when.ts";
import { roomOf, speech } from "../locales/roomOf.ts";
import { AnswerHere } from "./answerHere.tsx";
import type { Surface } from "./boot.tsx";
import { Page } from "./tabParts.tsx";

const t = roomOf("team");

type Props = Surface & { readonly occurrenceId: string; readonly back: () => void };

/** One meeting inside a tab: its questions or its result, and a link that leads here. */
export function OccurrencePage({ client, host, occurrenceId, back }: Props) {
  // Whatever goes wrong with it is told by the part below, which needs it too.
  const { data, isError } = useQuery({
    queryKey: ["occurrence", occurrenceId],
    queryFn: ({ signal }) => client.call("occurrence", { params: { id: occurrenceId } }, signal),
  });
  return (
    <Page title={data?.title ?? t(isError ? "no-page" : "loading")} back={back}>
      {data !== undefined && (
        <div>
          <p className="pl-soft">{whenOf(data.start, speech().locale, data.timeZone)}</p>
          <CopyLink host={host} occurrence={data} />
        </div>
      )}
      <AnswerHere {...{ client, host, occurrenceId }} />
    </Page>
  );
}
