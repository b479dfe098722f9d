import type { Selectable } from "kysely";
import type { Pulse } from "../../../src/contract/pulse.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import { hasStarted, openFacts } from "../../privacy/count.ts";
import { handsOf } from "../../privacy/hands.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { coachesOf } from "../coach/reads.ts";
import { namesOf, type OccurrenceRow, partsOfPeople } from "../occurrence/reads.ts";
import { booksIn } from "../question/reads.ts";
import { stageAt } from "../stage/rules.ts";
import { leftOutIn, mayReveal, maySeePulse, type PulsePart, yoursOf } from "./rules.ts";

export type PulseRow = Selectable<Tables["pulse"]>;
export type PulseStanding = PulsePart & { readonly pulse: PulseRow; readonly occurrence: OccurrenceRow };

/**
 * A pulse and the caller's part in it.
 * @throws Refusal not-found when there is none, or none this person may know of
 */
export async function pulseStandingOf(
  tx: Tx,
  scope: TenantScope,
  pulseId: string,
  personId: string,
  now: Date,
): Promise<PulseStanding> {
  const standing = await pulsePartOf(tx, scope, pulseId, personId, now);
  if (!maySeePulse(standing)) throw new Refusal("not-found");
  return standing;
}

/** As `pulseStandingOf`, whatever the person is to the pulse. @throws Refusal not-found when there is none */
export async function pulsePartOf(
  tx: Tx,
  scope: TenantScope,
  pulseId: string,
  personId: string,
  now: Date,
): Promise<PulseStanding> {
  const [standing] = await pulsePartsOf(tx, scope, [pulseId], personId, now);
  if (standing === undefined) throw new Refusal("not-found");
  return standing;
}

/** These pulses and the person's part in each, whatever it is; in no order, and none that is not there. */
export async function pulsePartsOf(
  tx: Tx,
  scope: TenantScope,
  pulseIds: readonly string[],
  personId: string,
  now: Date,
): Promise<PulseStanding[]> {
  return (await pulsePartsOfPeople(tx, scope, pulseIds, [personId], now)).get(personId) ?? [];
}

/** As `pulsePartsOf`, for several people at once. */
export async function pulsePartsOfPeople(
  tx: Tx,
  scope: TenantScope,
  pulseIds: readonly string[],
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, PulseStanding[]>> {
  if (pulseIds.length === 0) return new Map();
  const pulses = await tx
    .selectFrom("pulse")
    .selectAll()
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", [...pulseIds])
    .execute();
  const meetings = [...new Set(pulses.map((pulse) => pulse.occurrence_id))];
  const parts = await partsOfPeople(tx, scope, meetings, personIds, now);
  const listed = await tx
    .selectFrom("audience")
    .select(["pulse_id", "person_id"])
    .where("tenant_id", "=", scope.tenantId)
    .where("person_id", "in", [...personIds])
    .where("pulse_id", "in", [...pulseIds])
    .execute();
  const inAudience = new Set(listed.map((row) => `${row.pulse_id} ${row.person_id}`));
  const standingIn = (pulse: PulseRow, personId: string): PulseStanding => {
    const part = parts.get(personId)?.find((one) => one.occurrence.occurrence_id === pulse.occurrence_id);
    if (part === undefined) throw new Error("a pulse belongs to a meeting that is not there");
    return {
      pulse,
      occurrence: part.occurrence,
      // Before the opening the invitation says who will be asked; from then on the list is fixed.
      inAudience:
        inAudience.has(`${pulse.pulse_id} ${personId}`) ||
        (pulse.invited === null && part.isAsked && pulse.leader_id !== personId),
      isFacilitator: pulse.facilitator_id === personId || pulse.leader_id === personId,
      isOrganizer: part.isOrganizer,
      role: part.role,
      coachSince: part.coachSince,
    };
  };
  return new Map(personIds.map((id) => [id, pulses.map((pulse) => standingIn(pulse, id))]));
}

/** Who is asked: the fixed list, or before the opening the people the invitation asks. */
async function audienceIds(tx: Tx, scope: TenantScope, pulse: PulseRow): Promise<string[]> {
  const fixed = await tx
    .selectFrom("audience")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulse.pulse_id }))
    .execute();
  if (fixed.length > 0 || pulse.invited !== null) return fixed.map((row) => row.person_id);
  const invited = await tx
    .selectFrom("invitee")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: pulse.occurrence_id, asked: true }))
    .execute();
  return invited.map((row) => row.person_id).filter((id) => id !== pulse.leader_id);
}

async function questionsOf(
  tx: Tx,
  scope: TenantScope,
  { pulse, occurrence }: PulseStanding,
  locale: string,
): Promise<Pick<Pulse, "questions" | "leftOut">> {
  const rows = await tx
    .selectFrom("pulse_question")
    .select(["question_id", "version", "kind", "scale", "options"])
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulse.pulse_id }))
    .orderBy("position")
    .execute();
  const ids = [...rows.map((row) => row.question_id), ...(pulse.left_out ?? []).map(({ id }) => id)];
  const book = await booksIn(tx, scope, locale)(occurrence.team_id, ids);
  const questions = rows.flatMap(({ question_id: id, version, kind, scale, options }) => {
    const worded = book.worded({ id, version }, pulse.phase, pulse.kind);
    if (worded === null) return [];
    return [{ id, version, kind, scale, ...worded, options: options ?? worded.options }];
  });
  return { questions, leftOut: leftOutIn(pulse, book) };
}

/**
 * One pulse as the caller may see it.
 * @throws Refusal not-found
 */
export async function pulseFor(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  personId: string,
  locale: string,
): Promise<Pulse> {
  const found = await deps.db.inTenant(scope, async (tx) => {
    const now = deps.clock.now();
    const standing = await pulseStandingOf(tx, scope, pulseId, personId, now);
    const { pulse } = standing;
    const ids = await audienceIds(tx, scope, pulse);
    const leads = [pulse.facilitator_id, pulse.leader_id].filter((id) => id !== null);
    const names = await namesOf(tx, scope, [...ids, ...leads]);
    const coaches = await readingCoaches(tx, scope, standing, now);
    return { standing, ids, names, coaches, asked: await questionsOf(tx, scope, standing, locale) };
  });
  const { standing, names } = found;
  const { pulse } = standing;
  const isOpen = pulse.state === "open";
  const facts = isOpen ? await openFacts(deps, scope, pulseId) : null;
  const answers = standing.inAudience || pulse.leader_id === personId;
  const started = isOpen && answers && (await hasStarted(deps, scope, pulseId, personId));
  const reveals = mayReveal(standing);
  const showsHands = reveals && pulse.state === "sealed" && (await handsOf(deps, scope, pulseId)) !== null;
  const person = (id: string) => ({ id, name: names.get(id) ?? "" });
  return {
    id: pulse.pulse_id,
    tenantId: scope.tenantId,
    occurrenceId: pulse.occurrence_id,
    title: standing.occurrence.title,
    phase: pulse.phase,
    state: pulse.state,
    mode: pulse.mode,
    form: pulse.form,
    threshold: pulse.k,
    kind: pulse.kind,
    aim: pulse.aim === "" ? null : pulse.aim,
    audience: found.ids.map(person).sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)),
    readers: pulse.readers,
    facilitator: pulse.facilitator_id === null ? null : person(pulse.facilitator_id),
    leader: pulse.leader_id === null ? null : { ...person(pulse.leader_id), you: pulse.leader_id === personId },
    coaches: found.coaches,
    opensAt: pulse.opens_at.toISOString(),
    sealsAt: (facts?.sealsAt ?? pulse.seals_at).toISOString(),
    fingerprint: pulse.fingerprint,
    count: facts?.count ?? null,
    yours: yoursOf(pulse.state, answers, started),
    stage: stageAt(pulse, deps.clock.now()),
    youMay: { seal: isOpen && reveals, lead: reveals && (isOpen || pulse.state === "sealed"), endHands: showsHands },
    ...found.asked,
  };
}

/** The team's coaches who may read the result: named beside the other readers, before the first answer. */
async function readingCoaches(tx: Tx, scope: TenantScope, { pulse, occurrence }: PulseStanding, now: Date) {
  if (pulse.readers !== "team") return [];
  const coaches = await coachesOf(tx, scope, occurrence.team_id, now);
  return coaches.filter(({ since }) => since <= pulse.opens_at).map(({ since: _, ...coach }) => coach);
}
