import { useQueryClient } from "@tanstack/react-query";
import type { Client } from "../client/call.ts";
import { PrepareView } from "../features/prepare/PrepareView.tsx";
import { usePrepare } from "../features/prepare/usePrepare.ts";
import { PromiseDue } from "../features/promise/PromiseDue.tsx";
import { roomOf } from "../locales/roomOf.ts";
import { Trouble } from "./tabParts.tsx";

const t = roomOf("team");

type Props = {
  readonly client: Client;
  /** null: everything that is the reader's own. */
  readonly teamId: string | null;
  readonly locale: string;
  readonly setUp?: (occurrenceId: string) => void;
};

/** The minute before the meetings, of one team or of all of one's own. */
export function PrepareLayer({ client, teamId, locale, setUp }: Props) {
  const { data, error, refetch } = usePrepare(client, teamId);
  const queries = useQueryClient();
  const changed = () => void queries.invalidateQueries();
  if (error !== null) return <Trouble error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  return (
    <PrepareView
      {...{ client, locale, changed }}
      series={data.series}
      namesTeams={teamId === null}
      setUp={setUp && (({ next }) => setUp(next.occurrenceId))}
      promiseOf={({ promise, next }) =>
        promise && <PromiseDue {...{ client, changed }} occurrence={{ promise, youMay: next.youMay }} questions={[]} />
      }
    />
  );
}
