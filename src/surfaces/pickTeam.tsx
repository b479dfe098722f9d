import { type ReactNode, useState } from "react";
import type { Client } from "../client/call.ts";
import { useTeams } from "../features/team/queries.ts";
import { roomOf } from "../locales/roomOf.ts";
import { Button } from "../ui/button.tsx";
import { AdminSettings } from "./adminSettings.tsx";
import { Page, Trouble } from "./tabParts.tsx";

const t = roomOf("team");

type Props = { readonly client: Client; readonly children: (teamId: string) => ReactNode };

/** Opened without a team around it: the person says which one. */
export function PickTeam({ client, children }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const { data, error, refetch } = useTeams(client);
  const teams = data?.teams;
  const teamId = picked ?? (teams?.length === 1 ? teams[0]?.id : undefined);
  if (teamId !== undefined) return children(teamId);
  return (
    <Page title={t("which-team")}>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {teams === undefined ? error === null && <p>{t("loading")}</p> : teams.length === 0 && <p>{t("no-team")}</p>}
      {teams?.length === 0 && <AdminSettings client={client} />}
      <div className="pl-actions">
        {teams?.map(({ id, name }) => (
          <Button key={id} onClick={() => setPicked(id)}>
            {name}
          </Button>
        ))}
      </div>
    </Page>
  );
}
