/** Long, because everything that judging and sending go by is read for a whole batch in one place. */
import { sql } from "kysely";
import { nobody } from "../../../../src/contract/ids.ts";
import type { Phase, PulseState } from "../../../../src/contract/pulse.ts";
import type { ConversationRef } from "../../../bot/messenger.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import type { Claimed } from "../../../platform/outbox.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { type Contact, contactOf, contactRows, latestZones } from "../contact/reads.ts";

type Ids = readonly string[];
/** `locale`: BCP 47. */
type Chat = ConversationRef & { readonly locale: string };
/** How the bot reaches somebody; `chat` null: they have none with it. */
type Reach = { readonly botUserId: string; readonly chat: ConversationRef | null; readonly locale: string | null };
export type Meeting = {
  readonly occurrenceId: string;
  readonly seriesId: string;
  readonly teamId: string;
  readonly title: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly timeZone: string;
  readonly isOn: boolean;
};
export type Asking = {
  readonly pulseId: string;
  readonly occurrenceId: string;
  readonly phase: Phase;
  readonly state: PulseState;
  readonly sealsAt: Date;
  readonly audience: Ids;
};

/** Everything a batch of rows is judged and said by, read once for all of them. */
export type Around = {
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly askings: ReadonlyMap<string, Asking>;
  readonly contact: (personId: string, meeting: Meeting) => Contact;
  readonly isMuted: (personId: string, meeting: Meeting) => boolean;
  readonly reach: ReadonlyMap<string, Reach>;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly cards: ReadonlyMap<
    string,
    { readonly conversationId: string; readonly activityId: string; readonly shown: string }
  >;
  readonly meetingIds: ReadonlyMap<string, string>;
  /** When the card of a meeting reached somebody, or that it is still to come. */
  readonly invited: (
    personId: string,
    occurrenceId: string,
  ) => { readonly at: Date | null; readonly isToCome: boolean };
};

export type Way = "activity" | "chat";

/**
 * By which way somebody is told something alone: the one they want, else the other; null when there is none. What a single
 * sending met with is not in it: that would depend on who was sent something.
 */
export function wayTo(deps: Pick<Deps, "graph" | "messenger" | "pages">, around: Around, personId: string, wants: Way) {
  const can = {
    // Its link has to lead into Microsoft Teams.
    activity: deps.graph !== null && (deps.pages?.teamsAppId ?? null) !== null,
    chat: deps.messenger !== null && deps.pages !== null && (around.reach.get(personId)?.chat ?? null) !== null,
  };
  const other: Way = wants === "activity" ? "chat" : "activity";
  return can[wants] ? wants : can[other] ? other : null;
}

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null && id !== nobody)),
];

export async function aroundOf(tx: Tx, scope: TenantScope, rows: readonly Claimed[]): Promise<Around> {
  const { tenantId } = scope;
  const askings = await askingsOf(tx, scope, unique(rows.map((row) => row.pulse_id)));
  const ids = unique([
    ...rows.map((row) => (row.kind === "in-meeting" || row.kind === "plan" ? null : row.subject_id)),
    ...[...askings.values()].map((asking) => asking.occurrenceId),
  ]);
  const meetings = await meetingsBy(tx, scope, ids);
  const people = unique([
    ...rows.map((row) => row.person_id),
    ...rows.flatMap((row) =>
      row.person_id === nobody && row.pulse_id !== null ? (askings.get(row.pulse_id)?.audience ?? []) : [],
    ),
  ]);
  const contacts = await contactRows(tx, scope, people);
  const zones = await latestZones(tx, scope, people);
  const series = unique([...meetings.values()].map((meeting) => meeting.seriesId));
  const muted =
    series.length === 0
      ? []
      : await tx
          .selectFrom("muted_series")
          .select(["person_id", "series_id"])
          .where("tenant_id", "=", tenantId)
          .where("series_id", "in", series)
          .execute();
  const mutes = new Set(muted.map((row) => `${row.series_id} ${row.person_id}`));
  return {
    meetings,
    askings,
    contact: (personId, meeting) => contactOf(contacts.get(personId), zones.get(personId) ?? meeting.timeZone),
    isMuted: (personId, meeting) => mutes.has(`${meeting.seriesId} ${personId}`),
    reach: await reachOf(tx, scope, people),
    chats: await chatsOf(tx, scope, ids),
    cards: await cardsOf(tx, scope, ids),
    meetingIds: await meetingsOf(tx, scope, ids),
    invited: await invitedBy(tx, scope, ids),
  };
}

/** Goes by the card in the chat and by the one to the person alone. */
async function invitedBy(tx: Tx, { tenantId }: TenantScope, ids: Ids): Promise<Around["invited"]> {
  const rows =
    ids.length === 0
      ? []
      : await tx
          .selectFrom("outbox")
          .select(["subject_id", "person_id", "due_at", "facts"])
          .where((where) => where.and({ tenant_id: tenantId, kind: "card" } as const))
          .where("subject_id", "in", ids)
          .execute();
  const marks = new Map(rows.map((row) => [`${row.subject_id} ${row.person_id}`, row]));
  return (personId, occurrenceId) => {
    const found = [personId, nobody].flatMap((id) => marks.get(`${occurrenceId} ${id}`) ?? []);
    const last =
      found
        .map(({ facts }) => facts.at ?? "")
        .toSorted()
        .at(-1) ?? "";
    return { at: last === "" ? null : new Date(last), isToCome: found.some((row) => row.due_at !== null) };
  };
}

async function askingsOf(tx: Tx, { tenantId }: TenantScope, ids: Ids): Promise<Map<string, Asking>> {
  if (ids.length === 0) return new Map();
  const pulses = await tx
    .selectFrom("pulse")
    .select(["pulse_id", "occurrence_id", "phase", "state", "seals_at"])
    .where("tenant_id", "=", tenantId)
    .where("pulse_id", "in", ids)
    .execute();
  const people = await tx
    .selectFrom("audience")
    .select(["pulse_id", "person_id"])
    .where("tenant_id", "=", tenantId)
    .where("pulse_id", "in", ids)
    .execute();
  const audiences = Map.groupBy(people, (row) => row.pulse_id);
  return new Map(
    pulses.map((row) => [
      row.pulse_id,
      {
        pulseId: row.pulse_id,
        occurrenceId: row.occurrence_id,
        phase: row.phase,
        state: row.state,
        sealsAt: row.seals_at,
        audience: (audiences.get(row.pulse_id) ?? []).map(({ person_id }) => person_id),
      },
    ]),
  );
}

async function meetingsBy(tx: Tx, { tenantId }: TenantScope, ids: Ids): Promise<Map<string, Meeting>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select(["o.occurrence_id", "o.series_id", "s.team_id", "o.title", "o.start_at", "o.end_at", "o.time_zone"])
    .select("o.state")
    .where("o.tenant_id", "=", tenantId)
    .where("o.occurrence_id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.occurrence_id,
      {
        occurrenceId: row.occurrence_id,
        seriesId: row.series_id,
        teamId: row.team_id,
        title: row.title,
        startAt: row.start_at,
        endAt: row.end_at,
        timeZone: row.time_zone,
        isOn: row.state === "planned",
      },
    ]),
  );
}

async function reachOf(tx: Tx, { tenantId }: TenantScope, people: Ids): Promise<Map<string, Reach>> {
  if (people.length === 0) return new Map();
  const rows = await tx
    .selectFrom("bot_person")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("person_id", "in", people)
    .execute();
  return new Map(
    rows.map(({ person_id, bot_user_id, conversation_id, service_url, locale }) => [
      person_id,
      {
        botUserId: bot_user_id,
        chat:
          conversation_id === null || service_url === null
            ? null
            : { conversationId: conversation_id, serviceUrl: service_url },
        locale,
      },
    ]),
  );
}

/** Where the card of each meeting stands, or goes: its own chat before the channel of its team. */
export async function chatsOf(tx: Tx, { tenantId }: TenantScope, ids: Ids): Promise<Map<string, Chat>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .innerJoin("conversation as c", "c.tenant_id", "o.tenant_id")
    .select(["o.occurrence_id", "c.conversation_id", "c.service_url", "c.locale", "c.kind"])
    .where("o.tenant_id", "=", tenantId)
    .where("o.occurrence_id", "in", ids)
    .where("c.removed_at", "is", null)
    .where((where) =>
      where.or([
        where("c.team_id", "=", where.ref("s.team_id")),
        where.exists(
          where
            .selectFrom("meeting_alias as a")
            .select("a.alias")
            .where("a.tenant_id", "=", tenantId)
            .whereRef("a.series_id", "=", "s.series_id")
            .where(sql<boolean>`a.alias = 'chat:' || c.conversation_id`)
            .where((inner) =>
              inner.or([
                inner("a.occurrence_id", "is", null),
                inner("a.occurrence_id", "=", inner.ref("o.occurrence_id")),
              ]),
            ),
        ),
      ]),
    )
    .orderBy("c.kind", "desc")
    .orderBy("c.conversation_id")
    .execute();
  return new Map(
    rows.map((row) => [
      row.occurrence_id,
      { conversationId: row.conversation_id, serviceUrl: row.service_url, locale: row.locale },
    ]),
  );
}

/** The one card of each meeting, where it has been posted. */
export async function cardsOf(tx: Tx, { tenantId }: TenantScope, ids: Ids): Promise<Around["cards"]> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("card")
    .select(["occurrence_id", "conversation_id", "activity_id", "shown"])
    .where("tenant_id", "=", tenantId)
    .where("occurrence_id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.occurrence_id,
      { conversationId: row.conversation_id, activityId: row.activity_id, shown: row.shown },
    ]),
  );
}

/** What Microsoft Teams calls each meeting for bots, where it has said so: one name stands for all meetings of a series. */
export async function meetingsOf(tx: Tx, { tenantId }: TenantScope, ids: Ids): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("meeting_alias as a")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "a.tenant_id").onRef("o.series_id", "=", "a.series_id"),
    )
    .select(["o.occurrence_id", "a.alias"])
    .where("a.tenant_id", "=", tenantId)
    .where("o.occurrence_id", "in", ids)
    .where("a.alias", "like", "meeting:%")
    .where((where) =>
      where.or([where("a.occurrence_id", "is", null), where("a.occurrence_id", "=", where.ref("o.occurrence_id"))]),
    )
    .orderBy("a.alias")
    .execute();
  return new Map(rows.map(({ occurrence_id, alias }) => [occurrence_id, alias.slice("meeting:".length)]));
}

/**
 * Which pulse the card of a meeting tells of: an open one, else the one that opened last, else the next; null where there is
 * none any more.
 */
export async function pulseOnCard(tx: Tx, { tenantId }: TenantScope, occurrenceId: string): Promise<string | null> {
  const pulses = await tx
    .selectFrom("pulse")
    .select(["pulse_id", "state", "invited"])
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: occurrenceId }))
    .orderBy("opens_at", "desc")
    .execute();
  const on = pulses.find((row) => row.state === "open") ?? pulses.find((row) => row.invited !== null) ?? pulses.at(-1);
  return on?.pulse_id ?? null;
}

/** What the bot knows the people by who are asked in a pulse. */
export async function botIdsOf(tx: Tx, { tenantId }: TenantScope, pulseId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("audience as a")
    .innerJoin("bot_person as b", (join) =>
      join.onRef("b.tenant_id", "=", "a.tenant_id").onRef("b.person_id", "=", "a.person_id"),
    )
    .select("b.bot_user_id")
    .where((where) => where.and({ "a.tenant_id": tenantId, "a.pulse_id": pulseId }))
    .orderBy("b.bot_user_id")
    .execute();
  return rows.map((row) => row.bot_user_id);
}
