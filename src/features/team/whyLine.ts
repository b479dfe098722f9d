import type { Team } from "../../contract/team.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("why");

export const whyChoices = ["hear-all", "purpose", "follow"] as const;

/** Why a team does this, as it said; null while nobody has. */
export const whyLine = ({ why }: Pick<Team, "why">): string | null =>
  why === null ? null : why.why === "own" ? why.text : t(why.why);
