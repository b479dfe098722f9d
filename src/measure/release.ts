import { assertPeople } from "./tally.ts";

/**
 * The release rule: every number anyone ever sees is a function of what this module let through.
 * `invited` and `n` are people, `k` is the number of answers needed, times are milliseconds since 1970.
 * Numbers that are no whole number from 0 up throw RangeError where they could otherwise let something through.
 */
export type OrganisationK = 3 | 4 | 5;
export type Mode = "private" | "open";
export type Form = "full" | "coarse";

const FEWEST_INVITED = 3;
const FEWEST_PRIVATE = 4;
/** From here on the organisation's k applies, and how many have answered may be said. */
const NORMAL_TEAM = 7;
const SMALL_TEAM_K = 3;
const DEFAULT_K = 5;
const DAY = 24 * 60 * 60 * 1000;

export type ThresholdOffer =
  | { readonly kind: "none" }
  | { readonly kind: "open-only" }
  | { readonly kind: "small"; readonly k: number; readonly coarseK: number }
  | { readonly kind: "normal"; readonly k: number };

/**
 * What set-up may offer a team of this size. "small": answer in the open, need `coarseK` and show a coarse form, or
 * keep `k`, with which most results will not be shown.
 */
export const thresholdOffer = (invited: number, organisationK: OrganisationK): ThresholdOffer => {
  assertPeople(invited, "invited");
  if (invited < FEWEST_INVITED) return { kind: "none" };
  if (invited < FEWEST_PRIVATE) return { kind: "open-only" };
  // A small team keeps the default even where the organisation went lower: k = 3 in full form would show too much of it.
  if (invited < NORMAL_TEAM) return { kind: "small", k: DEFAULT_K, coarseK: SMALL_TEAM_K };
  return { kind: "normal", k: organisationK };
};

export type Wish = {
  readonly invited: number;
  readonly mode: Mode;
  /** What the organizer asked for; undefined leaves it to the rule. */
  readonly threshold: number | undefined;
  readonly organisationK: OrganisationK;
};
export type Terms = { readonly k: number; readonly form: Form };
export type Verdict =
  | ({ readonly ok: true } & Terms)
  | { readonly ok: false; readonly reason: "too-few-invited" | "open-only" | "threshold-not-offered" };

/** Whether a pulse may be set up like this, and on which terms. In the open a threshold has no meaning and is ignored. */
export const mayUse = ({ invited, mode, threshold, organisationK }: Wish): Verdict => {
  const offer = thresholdOffer(invited, organisationK);
  if (offer.kind === "none") return { ok: false, reason: "too-few-invited" };
  if (mode === "open") return { ok: true, k: 1, form: "full" };
  if (offer.kind === "open-only") return { ok: false, reason: "open-only" };
  if (threshold === undefined || threshold === offer.k) return { ok: true, k: offer.k, form: "full" };
  if (offer.kind === "small" && threshold === offer.coarseK) return { ok: true, k: threshold, form: "coarse" };
  return { ok: false, reason: "threshold-not-offered" };
};

/**
 * The terms of a pulse at its opening, or null when it cannot open. A series is set up once while its invitations
 * grow and shrink: a wish that does not fit this meeting's size falls back to what the rule gives that size, never to
 * another mode.
 */
export const termsAtOpening = (wish: Wish): Terms | null => {
  const asked = mayUse(wish);
  const verdict = asked.ok ? asked : mayUse({ ...wish, threshold: undefined });
  return verdict.ok ? { k: verdict.k, form: verdict.form } : null;
};

/** A question is shown iff its own answers reach k; nobody's answer is never a result. */
export const isShown = (n: number, k: number): boolean => n >= 1 && n >= k;

/** A result is released iff at least one of its questions is shown. `answered` holds one n per question. */
export const isReleased = (answered: readonly number[], k: number): boolean => answered.some((n) => isShown(n, k));

/** How many people are in exactly the same of these audiences, for every such group of people. */
function groupSizes(audiences: readonly (readonly string[])[]): readonly number[] {
  const places = new Map<string, Set<number>>();
  for (const [place, audience] of audiences.entries()) {
    for (const person of audience) places.set(person, (places.get(person) ?? new Set()).add(place));
  }
  return [...Map.groupBy(places.values(), (of) => [...of].join()).values()].map((people) => people.length);
}

/**
 * Whether results of these audiences give away, however they are added and subtracted, at most what one result of k people
 * would: whoever stayed, left or came is one of at least k who did. Leavers and joiners are not counted together: two who
 * left and one who came stand out on both sides.
 */
const hidesEverybody = (audiences: readonly (readonly string[])[], k: number): boolean => {
  const sizes = groupSizes(audiences);
  return sizes.length <= 1 || sizes.every((people) => people >= k);
};

/** Nobody, or at least k people, are in one of the two alone. */
function isFarApart(a: readonly string[], b: readonly string[], k: number): boolean {
  const alone = a.filter((person) => !b.includes(person)).length + b.filter((person) => !a.includes(person)).length;
  return alone === 0 || alone >= k;
}

/** Shift and joint pictures: only if the two audiences are equal or differ by at least k, leavers and joiners each. */
export const mayShowShift = (before: readonly string[], after: readonly string[], k: number): boolean => {
  assertPeople(k, "k");
  return hidesEverybody([before, after], k);
};

export type AskedEarlier = {
  readonly questions: readonly string[];
  readonly audience: readonly string[];
  /** The answers it needs, as its people were told. */
  readonly k: number;
  /** When it was last open: its closing, or now while it still is or is about to be. */
  readonly lastOpenAt: number;
  /** Asked of the same team, and so about the same things. */
  readonly isSameTeam: boolean;
};

/** Those that share people with `audience`, or with one that does, and so on. */
function tiedTo<Asked extends AskedEarlier>(audience: readonly string[], all: readonly Asked[]): readonly Asked[] {
  const people = new Set(audience);
  let tied: readonly Asked[] = [];
  for (let known = -1; known !== tied.length; ) {
    known = tied.length;
    tied = all.filter((pulse) => pulse.audience.some((person) => people.has(person)));
    for (const pulse of tied) for (const person of pulse.audience) people.add(person);
  }
  return tied;
}

type Again = { readonly questions: readonly string[]; readonly audience: readonly string[]; readonly at: number };

/**
 * Asking again within a day, when minds are the same, could let results be subtracted. Of one team the wish and all that
 * was asked must hide everybody; what another team was asked is about other things, and only nearly the same people are
 * refused. The largest k counts: who answered for five is not shown among three.
 */
export const adhocAllowed = (wish: Again, earlier: readonly AskedEarlier[], k: number): boolean =>
  inTheWayOf(wish, earlier, k).length === 0;

/**
 * What must not be asked beside the wish; nothing when it is allowed. Of one team those that give somebody away together
 * with the wish alone or, where only several together do, all of them.
 */
export const inTheWayOf = <Asked extends AskedEarlier>(
  wish: Again,
  earlier: readonly Asked[],
  k: number,
): readonly Asked[] => {
  if (!Number.isFinite(wish.at)) throw new RangeError("wish.at is a time");
  assertPeople(k, "k");
  for (const pulse of earlier) assertPeople(pulse.k, "k");
  const near = earlier.filter(
    (pulse) => !(wish.at - pulse.lastOpenAt > DAY) && pulse.questions.some((id) => wish.questions.includes(id)),
  );
  const ofTeam = tiedTo(
    wish.audience,
    near.filter(({ isSameTeam }) => isSameTeam),
  );
  const ofOthers = near.filter(({ isSameTeam }) => !isSameTeam);
  const nearOthers = ofOthers.filter((pulse) => !isFarApart(pulse.audience, wish.audience, Math.max(k, pulse.k)));
  const audiences = [wish.audience, ...ofTeam.map((pulse) => pulse.audience)];
  if (hidesEverybody(audiences, Math.max(k, ...ofTeam.map((pulse) => pulse.k)))) return nearOthers;
  const alone = ofTeam.filter((pulse) => !hidesEverybody([wish.audience, pulse.audience], Math.max(k, pulse.k)));
  return [...nearOthers, ...(alone.length > 0 ? alone : ofTeam)];
};

/** The one thing shown while open: from 7 invited how many answered, below that only whether it is enough. */
export const shownCount = (
  invited: number,
  answered: number,
  k: number,
): { invited: number; answered: number } | { invited: number; enough: boolean } => {
  for (const [people, name] of [
    [invited, "invited"],
    [answered, "answered"],
    [k, "k"],
  ] as const) {
    assertPeople(people, name);
  }
  return invited >= NORMAL_TEAM ? { invited, answered } : { invited, enough: answered >= k };
};

/** Whether a result may say how many answered: always once shown, else only where a few more or less name nobody. */
export const answeredShown = (invited: number, released: boolean): boolean => released || invited >= NORMAL_TEAM;
