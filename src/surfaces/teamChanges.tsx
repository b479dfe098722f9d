import type { Client } from "../client/call.ts";
import { ChangeList } from "../features/change/ChangeList.tsx";
import { useChanges } from "../features/change/useChanges.ts";
import { roomOf } from "../locales/roomOf.ts";
import { Trouble } from "./tabParts.tsx";

const t = roomOf("change");

type Props = { readonly client: Client; readonly teamId: string; readonly locale: string };

/** What was changed for a team, for everybody in it. */
export function TeamChanges({ client, teamId, locale }: Props) {
  const { data, error, refetch } = useChanges(client, teamId);
  if (error !== null) return <Trouble error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>{t("loading")}</p>;
  return <ChangeList changes={data.changes} locale={locale} />;
}
