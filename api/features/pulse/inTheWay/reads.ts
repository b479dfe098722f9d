import type { InTheWay } from "../../../../src/contract/inTheWay.ts";
import type { Query } from "../../../../src/contract/routes.ts";
import { inTheWayOf } from "../../../../src/measure/release.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { offeredTerms } from "../../occurrence/check/reads.ts";
import { standingOf } from "../../occurrence/reads.ts";
import { askedWithinADay } from "../again/reads.ts";
import { pulsePartsOf } from "../reads.ts";
import { mayRepeat, maySeePulse } from "../rules.ts";

export type Starter = { readonly personId: string; readonly teamId: string };
type Wish = {
  readonly teamId: string;
  readonly audience: readonly string[];
  readonly questions: readonly string[];
  readonly k: number;
  readonly now: Date;
};

/** What was asked within a day, or is about to be, that this must not be asked beside; nothing when it may. */
export async function tooCloseTo(tx: Tx, scope: TenantScope, { teamId, audience, questions, k, now }: Wish) {
  const earlier = await askedWithinADay(tx, scope, { teamId, audience, now });
  const asked = earlier.flatMap((pulse) => pulse.questions);
  return inTheWayOf({ questions: mayRepeat(questions, asked), audience, at: now.getTime() }, earlier, k);
}

/**
 * The same before anybody has written anything, in the words of the meetings it is about: which, what they are to these
 * questions, and until when. Whoever may not know of a meeting hears only that there is one: a refusal told that already.
 * @throws Refusal not-found, too-few-invited, threshold-not-offered
 */
export async function inTheWayFor(
  tx: Tx,
  scope: TenantScope,
  starter: Starter,
  query: Query<"inTheWay">,
  now: Date,
): Promise<InTheWay[]> {
  const audience = await audienceNow(tx, scope, starter, {
    occurrenceId: query.occurrenceId,
    openLeader: query.openLeader === "yes",
    now,
  });
  const { k } = await offeredTerms(tx, scope, {
    invited: audience.length,
    mode: query.mode ?? "private",
    threshold: query.threshold,
  });
  const wish = { teamId: starter.teamId, audience, questions: query.questions.split(","), k, now };
  const close = await tooCloseTo(tx, scope, wish);
  const ids = [...new Set(close.map(({ pulseId }) => pulseId))];
  const found = (await pulsePartsOf(tx, scope, ids, starter.personId, now)).map((part) => ({
    part,
    meeting: part.occurrence.occurrence_id,
    until: close.find(({ pulseId }) => pulseId === part.pulse.pulse_id)?.until ?? now,
  }));
  // One line for a meeting that asks before and after: the one that is in the way for longest.
  const longest = [...Map.groupBy(found, ({ meeting }) => meeting).values()].flatMap((of) =>
    of.toSorted((a, b) => +b.until - +a.until).slice(0, 1),
  );
  return longest
    .toSorted((a, b) => +a.until - +b.until)
    .map(({ part: { pulse, occurrence, ...part }, until }) => ({
      meeting: maySeePulse(part)
        ? { title: occurrence.title, start: occurrence.start_at.toISOString(), timeZone: occurrence.time_zone }
        : null,
      when: pulse.state === "planned" ? "later" : pulse.state === "open" ? "now" : "earlier",
      until: until.toISOString(),
    }));
}

/** Who is asked now: the meeting's people or else the team, never who leads in the open. @throws Refusal not-found */
export async function audienceNow(
  tx: Tx,
  scope: TenantScope,
  starter: Starter,
  of: { readonly occurrenceId?: string | undefined; readonly openLeader: boolean; readonly now: Date },
): Promise<string[]> {
  const people = await peopleOf(tx, scope, starter, of.occurrenceId, of.now);
  return of.openLeader ? people.filter((id) => id !== starter.personId) : people;
}

async function peopleOf(
  tx: Tx,
  scope: TenantScope,
  { teamId, personId }: Starter,
  occurrenceId: string | undefined,
  now: Date,
): Promise<string[]> {
  if (occurrenceId !== undefined) {
    const standing = await standingOf(tx, scope, occurrenceId, personId, now);
    if (standing?.occurrence.team_id !== teamId || standing.occurrence.state === "cancelled")
      throw new Refusal("not-found");
    const invited = await tx
      .selectFrom("invitee")
      .select("person_id")
      .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId, asked: true }))
      .orderBy("person_id")
      .execute();
    if (invited.length > 0) return invited.map((row) => row.person_id);
  }
  const members = await tx
    .selectFrom("team_member as m")
    .innerJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "m.tenant_id").onRef("p.person_id", "=", "m.person_id"),
    )
    .select("m.person_id")
    .where((where) => where.and({ "m.tenant_id": scope.tenantId, "m.team_id": teamId }))
    .where("p.kind", "in", ["member", "guest"])
    .orderBy("m.person_id")
    .execute();
  return members.map((row) => row.person_id);
}
