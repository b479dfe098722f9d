import type { Client } from "../client/call.ts";
import type { Occurrence } from "../contract/occurrence.ts";
import type { Team } from "../contract/team.ts";
import { ChangeList } from "../features/change/ChangeList.tsx";
import { useChanges } from "../features/change/useChanges.ts";
import { CoachList } from "../features/coach/CoachList.tsx";
import { roomOf } from "../locales/roomOf.ts";
import { AdminSettings } from "./adminSettings.tsx";
import { Trouble } from "./tabParts.tsx";

const t = roomOf("change");

type Props = {
  readonly client: Client;
  readonly team: Team;
  readonly meetings: readonly Occurrence[];
  readonly now: string;
  readonly locale: string;
};

/** What was changed for a team; for its owners also the coaches, for administrators what the organisation sets. */
export function TeamChanges({ client, team, meetings, now, locale }: Props) {
  const { data, isError, refetch } = useChanges(client, team.id);
  const known = new Set([...team.members, ...team.coaches].map(({ id }) => id));
  const invited = new Map(meetings.flatMap((meeting) => meeting.invited).map((person) => [person.id, person]));
  const others = [...invited.values()].filter(({ id }) => !known.has(id));
  return (
    <>
      {isError ? (
        <Trouble retry={() => void refetch()} />
      ) : data === undefined ? (
        <p>{t("loading")}</p>
      ) : (
        <ChangeList changes={data.changes} locale={locale} />
      )}
      {team.role === "owner" && (
        <CoachList
          {...{ client, locale, others }}
          teamId={team.id}
          coaches={team.coaches}
          now={() => Date.parse(now)}
        />
      )}
      <AdminSettings client={client} />
    </>
  );
}
