import type { Selectable } from "kysely";
import { type CalendarEvent, chatKey, isChatKey } from "../../../graph/calendarEvent.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import { instantOf } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { SINGLE } from "../rules.ts";

type Known = Selectable<Tables["occurrence"]>;
type Place = { readonly series_id: string; readonly occurrence_id: string };

/**
 * Under which key the product has what a source tells of. A meeting that only its chat was known of takes the real key
 * here, with everything that was asked of it; two series that both have a real key are never made one.
 * @returns the event under that key, its original start in one spelling, and the meeting if there is one
 */
export async function knownAs(
  tx: Tx,
  scope: TenantScope,
  told: CalendarEvent,
): Promise<{ event: CalendarEvent; known: Known | undefined }> {
  const originalStart = told.originalStart === null ? null : new Date(told.originalStart).toISOString();
  const event = { ...told, originalStart };
  const series = await seriesOf(tx, scope, event);
  if (series === undefined) return { event, known: undefined };
  const meetings = tx
    .selectFrom("occurrence")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: series.series_id }));
  const key = { iCalUId: series.ical_uid };
  const known = await meetings.where("original_start", "=", originalStart ?? SINGLE).executeTakeFirst();
  if (known !== undefined) return { event: { ...event, ...key }, known };
  const sameTime = await meetings.where("start_at", "=", instantOf(event.start)).executeTakeFirst();
  if (isChatKey(told.iCalUId)) {
    // A single meeting may have moved since the chat heard of it.
    const found = sameTime ?? (await meetings.where("original_start", "=", SINGLE).executeTakeFirst());
    if (found === undefined) return { event: { ...event, ...key }, known: undefined };
    const foundStart = found.original_start === SINGLE ? null : found.original_start;
    return { event: { ...event, ...key, originalStart: foundStart }, known: found };
  }
  // Of a series that a page or the bot told of, the original start was only the planned one.
  const isGuessed = sameTime !== undefined && sameTime.source !== "graph" && (await hadChatKey(tx, scope, series));
  if (!isGuessed) return { event: { ...event, ...key }, known: undefined };
  await tx
    .updateTable("occurrence")
    .set({ original_start: originalStart ?? SINGLE })
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: sameTime.occurrence_id }))
    .execute();
  return { event: { ...event, ...key }, known: sameTime };
}

const hadChatKey = async (tx: Tx, scope: TenantScope, { series_id }: Pick<Place, "series_id">): Promise<boolean> =>
  (await tx
    .selectFrom("meeting_alias")
    .select("alias")
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id }))
    .where("alias", "like", `${chatKey("")}%`)
    .executeTakeFirst()) !== undefined;

/** The series by its key, else by a link or a chat, if one of the two sides has no real key yet. */
async function seriesOf(tx: Tx, scope: TenantScope, event: CalendarEvent) {
  const { tenantId } = scope;
  const all = tx.selectFrom("series").select(["series_id", "ical_uid"]).where("tenant_id", "=", tenantId);
  const own = await all.where("ical_uid", "=", event.iCalUId).executeTakeFirst();
  if (own !== undefined) return own;
  const names = namesOf(event);
  if (names.length === 0) return undefined;
  const { series_id } =
    (await tx
      .selectFrom("meeting_alias")
      .select("series_id")
      .where("tenant_id", "=", tenantId)
      .where("alias", "in", names)
      .orderBy("alias")
      .executeTakeFirst()) ?? {};
  if (series_id === undefined) return undefined;
  const found = await all.where("series_id", "=", series_id).executeTakeFirst();
  if (found === undefined || isChatKey(event.iCalUId)) return found;
  if (!isChatKey(found.ical_uid)) return undefined;
  await tx
    .updateTable("series")
    .set({ ical_uid: event.iCalUId })
    .where((where) => where.and({ tenant_id: tenantId, series_id, ical_uid: found.ical_uid }))
    .execute();
  await tx
    .insertInto("meeting_alias")
    .values({ tenant_id: tenantId, alias: found.ical_uid, series_id, occurrence_id: null })
    .onConflict((conflict) => conflict.columns(["tenant_id", "alias"]).doNothing())
    .execute();
  return { series_id, ical_uid: event.iCalUId };
}

const namesOf = ({ iCalUId, joinUrl, chatId }: CalendarEvent): string[] => [
  ...(isChatKey(iCalUId) ? [iCalUId] : []),
  ...(joinUrl ? [`join:${joinUrl}`] : []),
  ...(chatId ? [chatKey(chatId)] : []),
];

/**
 * Keeps by which link and chat a series is known. Where a series was split, both may have the same: the one that still has
 * meetings to come keeps the name.
 */
export async function keepAliases(
  tx: Tx,
  scope: TenantScope,
  event: CalendarEvent,
  { series_id, occurrence_id }: Place,
  now: Date,
): Promise<void> {
  const single = event.originalStart === null ? occurrence_id : null;
  for (const alias of namesOf(event).toSorted()) {
    const row = { tenant_id: scope.tenantId, alias, series_id, occurrence_id: single };
    const held = await tx
      .insertInto("meeting_alias")
      .values(row)
      .onConflict((conflict) => conflict.columns(["tenant_id", "alias"]).doNothing())
      .returning("alias")
      .executeTakeFirst();
    if (held !== undefined || instantOf(event.end) <= now) continue;
    await tx
      .updateTable("meeting_alias")
      .set({ series_id, occurrence_id: single })
      .where((where) => where.and({ tenant_id: scope.tenantId, alias }))
      .where("series_id", "!=", series_id)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("occurrence as o")
              .select("o.occurrence_id")
              .whereRef("o.tenant_id", "=", "meeting_alias.tenant_id")
              .whereRef("o.series_id", "=", "meeting_alias.series_id")
              .where("o.state", "=", "planned")
              .where("o.end_at", ">", now),
          ),
        ),
      )
      .execute();
  }
}
