import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { firstClosing, type Landing } from "./meetingsOf.ts";
import { pulseQuery } from "./queries.ts";
import { whenOf } from "./when.ts";

const t = roomOf("team");

type Props = { readonly client: Client; readonly landing: Landing; readonly locale: string };

/** Before there is anything to see: what will be there, and when. */
export function FirstResult({ client, landing, locale }: Props) {
  const closing = firstClosing(landing);
  const pulseId = closing?.pulse?.id ?? "";
  const { data } = useQuery({ ...pulseQuery(client, pulseId), enabled: pulseId !== "" });
  if (closing === null) return <p>{t("first-none")}</p>;
  const { title, start, timeZone, check } = closing.occurrence;
  const meeting = whenOf(start, locale, timeZone);
  if (check === null && closing.pulse === null) return <p>{t("first-not-set-up", { title, when: meeting })}</p>;
  if (data === undefined) return <p>{t("first-after", { title, when: meeting })}</p>;
  const when = whenOf(data.sealsAt, locale, timeZone);
  return <p>{t(data.mode === "open" ? "first-open" : "first-at", { title, when, k: data.threshold })}</p>;
}
