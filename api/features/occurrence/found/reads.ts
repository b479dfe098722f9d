import { sql } from "kysely";
import type { FindMeeting } from "../../../../src/contract/findMeeting.ts";
import { chatKey } from "../../../graph/calendarEvent.ts";
import { sinceEpoch } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { occurrenceRows } from "../reads.ts";

const MAYBE_MAX = 5;

/**
 * Which meetings of a person's own, those of a team or chat of theirs and those they are asked at, an appointment could
 * be. A link is no proof of anything: it finds nothing that this person could not list.
 * @returns ids
 */
export async function meetingsLike(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  { start, title, joinUrl, part }: FindMeeting,
  now: Date,
): Promise<{ sure: string | null; maybe: string[] }> {
  const of = { tenant_id: scope.tenantId, person_id: personId };
  const teams = await tx
    .selectFrom("team_member")
    .select("team_id")
    .where((where) => where.and(of))
    .execute();
  const teamIds = teams.map(({ team_id }) => team_id);
  const own = occurrenceRows(tx, scope)
    .where("o.state", "=", "planned")
    .where((where) =>
      where.or([
        ...(teamIds.length > 0 ? [where("s.team_id", "in", teamIds)] : []),
        where.exists(
          where
            .selectFrom("invitee as i")
            .select("i.person_id")
            .whereRef("i.tenant_id", "=", "o.tenant_id")
            .whereRef("i.occurrence_id", "=", "o.occurrence_id")
            .where((each) => each.and({ "i.person_id": personId, "i.asked": true })),
        ),
      ]),
    )
    .orderBy("o.start_at")
    .orderBy("o.occurrence_id");
  const at = sinceEpoch(start);
  const byLink = joinUrl === null ? null : own.where(await linkedBy(tx, scope, joinUrl, teamIds));
  const exact = part === "series" ? byLink?.where("o.end_at", ">", now) : byLink?.where("o.start_at", "=", at);
  let sure = (await exact?.limit(1).executeTakeFirst())?.occurrence_id ?? null;
  if (sure === null && byLink !== null && part === "single") {
    // It may have been moved since it was told of, as long as nothing else has this link.
    const [only, ...others] = await byLink.where("o.end_at", ">", now).limit(2).execute();
    if (only !== undefined && others.length === 0) sure = only.occurrence_id;
  }
  if (sure !== null || title === "") return { sure, maybe: [] };
  const maybe = await own
    .where("o.start_at", "=", at)
    .where(sql<string>`lower(o.title)`, "=", title.toLowerCase())
    .limit(MAYBE_MAX)
    .execute();
  return { sure, maybe: maybe.map(({ occurrence_id }) => occurrence_id) };
}

/** By a link that a calendar or the bot knows, or under which a page told one of these teams of it. */
async function linkedBy(tx: Tx, scope: TenantScope, joinUrl: string, teamIds: readonly string[]) {
  const names = [`join:${joinUrl}`, ...teamIds.map((id) => chatKey(`${id} ${joinUrl}`))];
  const series = await tx
    .selectFrom("meeting_alias")
    .select("series_id")
    .where("tenant_id", "=", scope.tenantId)
    .where("alias", "in", names)
    .execute();
  const ids = series.map(({ series_id }) => series_id);
  return ids.length === 0
    ? sql<boolean>`o.join_url = ${joinUrl}`
    : sql<boolean>`(o.join_url = ${joinUrl} or o.series_id in (${sql.join(ids)}))`;
}
