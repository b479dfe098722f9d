import type { Occurrence } from "../../contract/occurrence.ts";
import type { Team } from "../../contract/team.ts";

/** Who is asked and how, as it stands on the screen where somebody presses; equal for the same people and form. */
export type Shown = { readonly people: string; readonly form: string };

/** Whom a meeting asks, or a team of which nothing is known of the meeting yet. */
export const askedOf = (known: Pick<Occurrence, "invited"> | null, team: Pick<Team, "members">): readonly string[] =>
  (known?.invited ?? team.members).map(({ id }) => id);

/**
 * @param people their ids, in any order
 * @param form of `TermsFor`
 */
export const shownAs = (people: readonly string[], form: string): Shown => ({
  people: `${people.length} ${signOf([...people].sort().join(" "))}`,
  form,
});

export const isTheSame = (one: Shown, other: Shown): boolean => one.people === other.people && one.form === other.form;

/** FNV-1a, 32 bits in hexadecimal: an appointment keeps few signs, and no list of people. */
function signOf(text: string): string {
  let sign = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sign = Math.imul(sign ^ byte, 0x01000193) >>> 0;
  return sign.toString(16).padStart(8, "0");
}
