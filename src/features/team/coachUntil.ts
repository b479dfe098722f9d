import type { Team } from "../../contract/team.ts";

/** The date until which a coach looks on, in words: they find only their own among the team's coaches. null for anybody else. */
export function coachUntil({ role, coaches }: Pick<Team, "role" | "coaches">, locale: string): string | null {
  const [own] = coaches;
  return role !== "coach" || own === undefined
    ? null
    : new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(Date.parse(own.until));
}
