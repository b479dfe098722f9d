import type { CheckBody, Occurrence } from "../../../src/contract/occurrence.ts";
import { sinceEpoch } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { openPulse } from "../../privacy/open.ts";
import { voidPulse } from "../../privacy/seal.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { meetingSeen } from "../conversation/meeting/writes.ts";
import { keepCaller } from "../person/writes.ts";
import { pilotForbids } from "../pilot/reads.ts";
import { booksIn } from "../question/reads.ts";
import { seriesStandingOf } from "../signal/reads.ts";
import { placeIn } from "../team/reads.ts";
import { comingOccurrenceIds, invitedCount, offeredTerms } from "./check/reads.ts";
import { defaultReaders, whatChanged, whyNoLeader, whyNotAskable } from "./check/rules.ts";
import { type NewCheck, planPulses, storeCheck } from "./check/writes.ts";
import { meetingsLike } from "./found/reads.ts";
import { linesOfOthers } from "./promise/reads.ts";
import { storeAgreed, storeOutcome } from "./promise/writes.ts";
import {
  duePlannedIds,
  isAskedOrMember,
  mayAgree,
  mayAttach,
  occurrenceIdsBetween,
  type Standing,
  standingOf,
  standingsOf,
  termsFixedBy,
} from "./reads.ts";
import { keepAsking, stopAsking } from "./review/writes.ts";
import { isForgotten } from "./rules.ts";
import { recordTold } from "./told/writes.ts";
import { occurrencesFor } from "./view/reads.ts";

const DAY = 24 * 60 * 60_000;
/** What is listed around now when nobody says from when to when: the window calendars are read in. */
const WINDOW = 35 * DAY;

export const occurrenceHandlers = {
  occurrences: async ({ deps, scope, caller, params, query }) => {
    const now = deps.clock.now();
    const from = query.from === undefined ? new Date(now.getTime() - WINDOW) : sinceEpoch(query.from);
    const to = query.to === undefined ? new Date(now.getTime() + WINDOW) : sinceEpoch(query.to);
    return deps.db.inTenant(scope, async (tx) => {
      const place = await placeIn(tx, scope, params.teamId, caller.personId, now);
      if (place === null) throw new Refusal("not-found");
      const ids = await occurrenceIdsBetween(tx, scope, params.teamId, from, to);
      const standings = await standingsOf(tx, scope, ids, caller.personId, now);
      return { now: now.toISOString(), occurrences: await occurrencesFor(tx, scope, standings, caller.personId, now) };
    });
  },

  tellMeeting: async ({ deps, scope, caller, params, body }) => {
    const place = await deps.db.inTenant(scope, (tx) =>
      placeIn(tx, scope, params.teamId, caller.personId, deps.clock.now()),
    );
    if (place === null) throw new Refusal("not-found");
    if (place.role === null) throw new Refusal("wrong-role");
    const teller = caller.personId;
    const id =
      "meetingId" in body
        ? await meetingSeen(deps, scope, params.teamId, body, teller)
        : await recordTold(deps, scope, params.teamId, body, { source: "pane", teller });
    return deps.db.inTenant(scope, (tx) => reply(tx, deps, scope, id, caller.personId));
  },

  findMeeting: ({ deps, scope, caller, body }) =>
    deps.db.inTenant(scope, async (tx) => {
      const now = deps.clock.now();
      const { sure, maybe } = await meetingsLike(tx, scope, caller.personId, body, now);
      const ids = sure === null ? maybe : [sure];
      const standings = await standingsOf(tx, scope, ids, caller.personId, now);
      const found = await occurrencesFor(tx, scope, standings, caller.personId, now);
      const at = { now: now.toISOString() };
      return sure === null ? { ...at, sure: null, maybe: found } : { ...at, sure: found[0] ?? null, maybe: [] };
    }),

  occurrence: ({ deps, scope, caller, params }) =>
    deps.db.inTenant(scope, (tx) => reply(tx, deps, scope, params.id, caller.personId)),

  putCheck: async ({ deps, scope, caller, params, body }) => {
    const now = deps.clock.now();
    const toVoid = await deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      const standing = await known(tx, scope, params.id, caller.personId, deps.clock.now());
      if (!mayAttach(standing)) throw new Refusal("wrong-role");
      const { occurrence } = standing;
      if (occurrence.state === "cancelled" || isForgotten(occurrence.end_at, now)) throw new Refusal("too-late");
      const forbidden = await pilotForbids(tx, scope, occurrence.team_id, occurrence, now);
      if (forbidden !== null) throw new Refusal(forbidden);
      const check = await agreedTerms(tx, scope, standing, body, caller.personId);
      await storeCheck(tx, scope, occurrence, check, caller.personId, now);
      await tellChanges(tx, deps, scope, standing, check, caller.personId);
      const others = body.appliesTo === "series" ? await comingOccurrenceIds(tx, scope, occurrence.series_id, now) : [];
      const voids = await planPulses(tx, deps, scope, params.id, true);
      for (const id of others) if (id !== params.id) voids.push(...(await planPulses(tx, deps, scope, id, false)));
      return voids;
    });
    for (const { pulseId, why } of toVoid) await voidPulse(deps, scope, pulseId, why);
    // What is due already opens now, not at the next sweep: somebody is waiting for it.
    const due = await deps.db.inTenant(scope, (tx) => duePlannedIds(tx, scope, params.id, now));
    for (const pulseId of due) await openPulse(deps, scope, pulseId);
    return deps.db.inTenant(scope, (tx) => reply(tx, deps, scope, params.id, caller.personId));
  },

  putAgreed: ({ deps, scope, caller, params, body }) =>
    deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      const standing = await known(tx, scope, params.id, caller.personId, deps.clock.now());
      if (!mayAgree(standing) || standing.occurrence.state === "cancelled") throw new Refusal("wrong-role");
      // Nobody replaces a line that is not for them to read.
      const { agreed_text, agreed_by } = standing.occurrence;
      const others = await linesOfOthers(tx, scope, [standing], caller.personId);
      if (others.has(params.id) && agreed_text !== null && agreed_by !== caller.personId)
        throw new Refusal("wrong-role");
      const about = body.about ?? null;
      const isKnown =
        about === null || (await booksIn(tx, scope, "en")(standing.occurrence.team_id, [about])).entry(about);
      if (!isKnown) throw new Refusal("bad-request", {}, `neither the question bank nor the team has ${about}`);
      const line = { text: body.text, about, by: caller.personId, at: deps.clock.now() };
      await storeAgreed(tx, scope, standing.occurrence, line);
      return reply(tx, deps, scope, params.id, caller.personId);
    }),

  putOutcome: ({ deps, scope, caller, params, body }) =>
    deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      const standing = await known(tx, scope, params.id, caller.personId, deps.clock.now());
      if (!mayAgree(standing) || standing.occurrence.state === "cancelled") throw new Refusal("wrong-role");
      await storeOutcome(tx, scope, standing.occurrence, body, caller.personId, deps.clock.now());
      return reply(tx, deps, scope, params.id, caller.personId);
    }),

  putReview: async ({ deps, scope, caller, params, body }) => {
    await deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      const standing = await seriesStandingOf(tx, scope, params.id, caller.personId, deps.clock.now());
      if (standing === null) throw new Refusal("not-found");
      if (!standing.mayLead) throw new Refusal("wrong-role");
      if (body.answer === "stop") {
        const { team_id: teamId } = standing.series;
        const line = { teamId, byId: caller.personId, about: { seriesId: params.id }, facts: {} };
        if (await stopAsking(tx, scope, params.id))
          await recordChange(tx, deps, scope, { ...line, what: "series-stopped" });
      } else await keepAsking(tx, scope, params.id, deps.clock.now());
    });
    return { done: true as const };
  },
} satisfies Pick<
  Handlers,
  "occurrences" | "occurrence" | "findMeeting" | "tellMeeting" | "putCheck" | "putAgreed" | "putOutcome" | "putReview"
>;

async function known(tx: Tx, scope: TenantScope, id: string, personId: string, now: Date): Promise<Standing> {
  const standing = await standingOf(tx, scope, id, personId, now);
  if (standing === null) throw new Refusal("not-found");
  return standing;
}

async function reply(tx: Tx, deps: Deps, scope: TenantScope, id: string, personId: string): Promise<Occurrence> {
  const now = deps.clock.now();
  const standing = await known(tx, scope, id, personId, now);
  const [occurrence] = await occurrencesFor(tx, scope, [standing], personId, now);
  if (occurrence === undefined) throw new Refusal("not-found");
  return occurrence;
}

/** Writes down for the team what is asked otherwise than before. */
async function tellChanges(
  tx: Tx,
  deps: Deps,
  scope: TenantScope,
  { check: before, occurrence }: Standing,
  after: NewCheck,
  byId: string,
): Promise<void> {
  const about =
    after.appliesTo === "series" ? { seriesId: occurrence.series_id } : { occurrenceId: occurrence.occurrence_id };
  const known =
    before === null ? null : { ...before, facilitatorId: before.facilitator_id, leaderId: before.leader_id };
  for (const told of whatChanged(known, { ...after, threshold: after.k }))
    await recordChange(tx, deps, scope, { teamId: occurrence.team_id, byId, about, ...told });
}

/** The body with its defaults filled in. @throws Refusal when the rules do not allow it */
async function agreedTerms(
  tx: Tx,
  scope: TenantScope,
  standing: Standing,
  { openLeader, ...body }: CheckBody,
  callerId: string,
): Promise<NewCheck> {
  const { occurrence } = standing;
  const questions = body.questions ?? [];
  // Nobody can say it of somebody else; who said it stays when others set the check.
  const kept = body.mode === "open" ? null : (standing.check?.leader_id ?? null);
  const leaderId = openLeader === undefined ? kept : openLeader ? callerId : null;
  const book = await booksIn(tx, scope, "en")(occurrence.team_id, questions);
  const why =
    whyNotAskable({ kind: body.kind, size: body.size, questions }, book, standing.check?.questions) ??
    whyNoLeader(leaderId, body.mode);
  if (why !== null) throw new Refusal("bad-request", {}, why);
  const facilitatorId = body.facilitatorId ?? null;
  if (facilitatorId !== null && !(await isAskedOrMember(tx, scope, occurrence, facilitatorId))) {
    throw new Refusal("bad-request", {}, "the facilitator is neither invited nor in the team");
  }
  const fixed = await termsFixedBy(tx, scope, occurrence.occurrence_id);
  const readers = body.readers ?? fixed?.readers ?? defaultReaders(occurrence.team_kind);
  const rest = { ...body, questions, facilitatorId, leaderId, readers };
  if (fixed !== null) {
    const isOther =
      fixed.mode !== body.mode ||
      fixed.readers !== readers ||
      (openLeader !== undefined && fixed.leader_id !== leaderId) ||
      (body.mode === "private" && body.threshold !== undefined && body.threshold !== fixed.k);
    if (isOther) throw new Refusal("mode-fixed");
    return { ...rest, k: fixed.k };
  }
  const invited = await invitedCount(tx, scope, occurrence.occurrence_id, leaderId);
  const { k } = await offeredTerms(tx, scope, { invited, mode: body.mode, threshold: body.threshold });
  return { ...rest, k };
}
