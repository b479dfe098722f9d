import { type Insertable, sql } from "kysely";
import type { RemindersBody } from "../../../../src/contract/reminders.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Deps } from "../../../platform/deps.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { bitsOf, minuteOf, pauseUntil, whyNoPause } from "./rules.ts";

type Row = Omit<Insertable<Tables["contact"]>, "tenant_id" | "person_id">;

const noHours = { time_zone: null, starts_minute: null, ends_minute: null, days: null, hours_from: null } as const;
const unsaid: Row = { ...noHours, paused_until: null, stopped: false, wants: "activity" };

const keep = (tx: Tx, scope: TenantScope, personId: string, change: Partial<Row>) =>
  tx
    .insertInto("contact")
    .values({ tenant_id: scope.tenantId, person_id: personId, ...unsaid, ...change })
    .onConflict((conflict) => conflict.columns(["tenant_id", "person_id"]).doUpdateSet(change))
    .execute();

/**
 * Keeps what a person says of themselves; what they do not name stays.
 * @throws Refusal bad-request for a pause of more than a year: a shorter one would be another than was said
 */
export async function keepWishes(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  body: RemindersBody,
  now: Date,
): Promise<void> {
  const { hours, browserZone, pausedUntil, stopped, wants } = body;
  const why = pausedUntil == null ? null : whyNoPause(new Date(pausedUntil), now);
  if (why !== null) throw new Refusal("bad-request", { where: "body", at: "pausedUntil" }, why);
  const change: Partial<Row> = {
    ...(hours === undefined
      ? {}
      : hours === null
        ? noHours
        : {
            time_zone: hours.zone,
            starts_minute: minuteOf(hours.from),
            ends_minute: minuteOf(hours.to),
            days: bitsOf(hours.days),
            hours_from: "self" as const,
          }),
    ...(pausedUntil === undefined
      ? {}
      : { paused_until: pauseUntil(pausedUntil === null ? null : new Date(pausedUntil), now) }),
    ...(stopped === undefined ? {} : { stopped }),
    ...(wants === undefined ? {} : { wants }),
  };
  if (Object.keys(change).length > 0) await keep(tx, scope, personId, change);
  if (browserZone === undefined) return;
  await tx
    .insertInto("contact")
    .values({
      ...{ tenant_id: scope.tenantId, person_id: personId, ...unsaid },
      ...{ time_zone: browserZone, hours_from: "browser" as const },
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "person_id"])
        .doUpdateSet({ ...noHours, time_zone: browserZone, hours_from: "browser" })
        .where((where) =>
          where.or([where("contact.hours_from", "is", null), where("contact.hours_from", "=", "browser")]),
        ),
    )
    .execute();
}

/**
 * What a person's calendar says of their hours. What they have said themselves stays; times that are none change nothing.
 * @param said zone as the calendar names it; days "monday" to "sunday"; times "09:00:00"
 */
export async function keepCalendarHours(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  said: {
    readonly timeZone: string;
    readonly days: readonly string[];
    readonly startTime: string;
    readonly endTime: string;
  },
): Promise<void> {
  if (![said.startTime, said.endTime].every((time) => /^([01]\d|2[0-3]):[0-5]\d/.test(time))) return;
  const hours = {
    time_zone: said.timeZone.slice(0, 100),
    starts_minute: minuteOf(said.startTime),
    ends_minute: minuteOf(said.endTime),
    days: bitsOf(said.days),
    hours_from: "calendar" as const,
  };
  await tx
    .insertInto("contact")
    .values({ tenant_id: scope.tenantId, person_id: personId, ...unsaid, ...hours })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "person_id"])
        .doUpdateSet(hours)
        .where(sql<boolean>`contact.hours_from is distinct from 'self'`),
    )
    .execute();
}

/** Whether somebody is written to about a series. Idempotent. */
export async function keepMuted(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  seriesId: string,
  muted: boolean,
): Promise<void> {
  const row = { tenant_id: scope.tenantId, person_id: personId, series_id: seriesId };
  if (muted)
    await tx
      .insertInto("muted_series")
      .values(row)
      .onConflict((conflict) => conflict.columns(["tenant_id", "person_id", "series_id"]).doNothing())
      .execute();
  else
    await tx
      .deleteFrom("muted_series")
      .where((where) => where.and(row))
      .execute();
}

type Change = (deps: Deps, scope: TenantScope, personId: string) => Promise<void>;
const changing =
  (body: (now: Date) => RemindersBody): Change =>
  (deps, scope, personId) =>
    deps.db.inTenant(scope, (tx) => keepWishes(tx, scope, personId, body(deps.clock.now()), deps.clock.now()));

/** No message until then, at most a year ahead, and from then on as before, also where everything was stopped. */
export const pause = (deps: Deps, scope: TenantScope, personId: string, until: Date): Promise<void> =>
  changing(() => ({ pausedUntil: until.toISOString(), stopped: false }))(deps, scope, personId);
/** No message at all until `resume`. */
export const stopAll: Change = changing(() => ({ stopped: true }));
/** Ends a pause and a stop of everything; series that were stopped stay so. */
export const resume: Change = changing(() => ({ stopped: false, pausedUntil: null }));
/** No message about a series; false when there is none of that id. */
export const stopSeries = (deps: Deps, scope: TenantScope, personId: string, seriesId: string): Promise<boolean> =>
  deps.db.inTenant(scope, async (tx) => {
    const series = await tx
      .selectFrom("series")
      .select("series_id")
      .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
      .executeTakeFirst();
    if (series !== undefined) await keepMuted(tx, scope, personId, seriesId, true);
    return series !== undefined;
  });
