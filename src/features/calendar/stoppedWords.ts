import type { Rung, StoppedWhy } from "../../contract/calendar.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("calendar");

/** Without it nobody can be found by the address an invitation names. */
const PEOPLE = "User.ReadBasic.All";

/** What stopped a rung, and what helps, in words; which of them differ by rung stands here. */
export function stoppedWords(rung: Rung, why: StoppedWhy): { readonly is: string; readonly helps: string } {
  if (why === "not-connected") return { is: t(`not-connected-${rung}`), helps: t(`not-connected-${rung}-helps`) };
  if (why === "disconnected") {
    const own = rung === "mailboxes" ? "mailboxes" : "person";
    return { is: t(`disconnected-${own}`), helps: t(`disconnected-${own}-helps`) };
  }
  return { is: t(why), helps: t(`${why}-helps`, { permission: PEOPLE }) };
}
