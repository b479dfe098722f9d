import type { Client } from "../../client/call.ts";
import { sameCheck } from "../../client/sameCheck.ts";
import type { CheckBody, Occurrence } from "../../contract/occurrence.ts";
import type { Team } from "../../contract/team.ts";
import type { Appointment, Beside } from "../../host/appointment.ts";
import { keepKnown, keepSending, keepWish, type Wish } from "./notes.ts";
import { type WhyNot, whyNot } from "./whyNot.ts";

/** How so many people answer where nobody chooses, as a part of a check; null: so few are not asked. */
export type TermsFor = (
  people: number,
  needed: Team["needed"],
) => { readonly body: Partial<CheckBody>; readonly words: readonly string[] } | null;

export type Attached =
  | { readonly state: "asked"; readonly occurrence: Occurrence }
  /** Outlook did not save the appointment; `isKept`: the wish is with it, and not only on this page. */
  | { readonly state: "waiting"; readonly isKept: boolean }
  | { readonly state: "not-now"; readonly why: WhyNot | "unreadable" };

type Parts = {
  readonly client: Client;
  readonly beside: Beside;
  readonly termsFor: TermsFor;
  /** Stands for a title that is for nobody else. */
  readonly privateTitle: string;
  /** By the server's clock. */
  readonly now: string;
};

/**
 * Has an appointment asked about: saves it where it is not saved, tells of it where nobody has, and sets its check. Done
 * again it changes nothing.
 * @throws ProblemError | Unreachable | NoSignIn
 */
export async function attach(
  { client, beside, termsFor, privateTitle, now }: Parts,
  known: Occurrence | null,
  wish: Wish,
): Promise<Attached> {
  const written = await organized(beside);
  if (written === null) return { state: "not-now", why: "unreadable" };
  const why = known === null ? whyNot(written, now) : null;
  if (why !== null) return { state: "not-now", why };
  const saved = await savedOf(beside, written);
  if (saved === null) return { state: "waiting", isKept: await keepWish(beside, wish) };

  const teamId = known?.teamId ?? wish.teamId;
  const team = await client.call("team", { params: { teamId } });
  const meeting = known ?? (await tell(client, saved, team, privateTitle));
  const body = bodyFor(meeting, wish, termsFor(meeting.invited.length, team.needed)?.body ?? {});
  const occurrence = body === null ? meeting : await client.call("putCheck", { params: { id: meeting.id }, body });
  await keepKnown(beside, { id: occurrence.id, start: saved.start, item: saved.id });
  await keepSending(beside, occurrence);
  await keepWish(beside, null);
  return { state: "asked", occurrence };
}

/** What is to be set; null where somebody has set it meanwhile. */
function bodyFor(meeting: Occurrence, { aim, appliesTo }: Wish, terms: Partial<CheckBody>): Partial<CheckBody> | null {
  if (meeting.check === null) return { ...terms, aim, appliesTo };
  return aim === "" || aim === meeting.check.aim ? null : { ...sameCheck(meeting.check, meeting), aim };
}

async function organized(beside: Beside): Promise<Appointment | null> {
  const read = await beside.appointment();
  return read.ok && read.value?.way === "compose" ? read.value : null;
}

/** The appointment with its id, saved now if it was not; null where Outlook will not save it. */
async function savedOf(beside: Beside, written: Appointment): Promise<Appointment | null> {
  if (written.id !== null) return written;
  const saved = await beside.save();
  if (!saved.ok) return null;
  // Some Outlooks write the link to the Teams meeting only now.
  return { ...((await organized(beside)) ?? written), id: saved.value };
}

/** The meeting that calendars know by now, else told of here. */
async function tell(client: Client, appointment: Appointment, team: Team, privateTitle: string): Promise<Occurrence> {
  const { start, end, title, isPrivate, joinUrl, onBehalfOf } = appointment;
  const { sure } = await client.call("findMeeting", { body: { start, joinUrl, part: partOf(appointment) } });
  if (sure !== null) return sure;
  const organizerId = onBehalfOf === null ? null : memberNamed(team, onBehalfOf.name);
  const body = {
    title: isPrivate ? privateTitle : title,
    start,
    end,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    joinUrl: joinUrl ?? placeOf(appointment),
    ...(organizerId === null ? {} : { organizerId }),
  };
  return client.call("tellMeeting", { params: { teamId: team.id }, body });
}

/** One date, or which part of several, as the server is asked. */
export const partOf = ({ repeats }: Pick<Appointment, "repeats">): "single" | "date" | "series" =>
  repeats === "no" ? "single" : repeats === "series" ? "series" : "date";

/** Somebody of a team by the name that Outlook writes; null where it is nobody's or that of several. */
export function memberNamed({ members }: Pick<Team, "members">, name: string): string | null {
  const [found, ...others] = members.filter((one) => one.name === name);
  return found === undefined || others.length > 0 ? null : found.id;
}

/** Where Outlook itself shows an appointment: the one name that one without a link has. All dates of a series share it. */
const placeOf = ({ id, seriesId }: Appointment): string =>
  `https://outlook.office.com/calendar/item/${encodeURIComponent(seriesId ?? id ?? "")}`;
