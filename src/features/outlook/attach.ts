import type { Client } from "../../client/call.ts";
import type { CheckBody, Occurrence } from "../../contract/occurrence.ts";
import type { Team } from "../../contract/team.ts";
import type { Appointment, Beside } from "../../host/appointment.ts";
import { keepKnown, keepSending, keepWish, type Wish } from "./notes.ts";
import { askedOf, isTheSame, shownAs } from "./shown.ts";
import { isSame } from "./useAppointment.ts";
import { type WhyNot, whyNot } from "./whyNot.ts";

/**
 * How so many people answer where nobody chooses, as a part of a check; null: so few are not asked. `form`: one name for
 * what the words say, in any language.
 */
export type TermsFor = (
  people: number,
  needed: Team["needed"],
) => { readonly body: Partial<CheckBody>; readonly words: readonly string[]; readonly form: string } | null;

export type Attached =
  | { readonly state: "asked"; readonly occurrence: Occurrence }
  /** It turned out to be a meeting that is asked of others, or otherwise, than was shown. Nothing was set. */
  | { readonly state: "otherwise"; readonly occurrence: Occurrence }
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
 * again it changes nothing. Whom that asks and how is known for certain only once the meeting is found, so it is compared
 * with what the wish was shown: nothing is ever asked in other terms than stood on the screen.
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
  // First, because a page may be left while Outlook saves.
  const isKept = await keepWish(beside, wish);
  const saved = await savedOf(beside, written);
  if (saved === null) return { state: "waiting", isKept };
  // A pinned pane stands beside another one by now.
  if (!isSame(written, saved)) return { state: "not-now", why: "unreadable" };

  const meeting = await meetingOf(client, { known, saved, wish, privateTitle });
  const { members, needed } = await client.call("team", { params: { teamId: meeting.teamId } });
  const terms = termsFor(meeting.invited.length, needed);
  const isShown =
    terms !== null &&
    meeting.teamId === wish.teamId &&
    isTheSame(wish.shown, shownAs(askedOf(meeting, { members }), terms.form));
  const { aim, appliesTo, shown: _, teamId: __ } = wish;
  const noted = { id: meeting.id, start: saved.start, item: saved.id };
  const settled = async (occurrence: Occurrence): Promise<Occurrence> => {
    await keepKnown(beside, noted);
    await keepSending(beside, occurrence);
    await keepWish(beside, null);
    return occurrence;
  };
  // Somebody has set it meanwhile: here, when a page was left, or elsewhere and maybe otherwise.
  const { check } = meeting;
  const isSet = check !== null && check.aim === aim && check.mode === terms?.body.mode;
  if (!isShown || !meeting.youMay.attach || (check !== null && !isSet))
    return { state: "otherwise", occurrence: await settled(meeting) };
  if (isSet) return { state: "asked", occurrence: await settled(meeting) };
  const body = { ...terms.body, aim, appliesTo };
  const occurrence = await client.call("putCheck", { params: { id: meeting.id }, body });
  return { state: "asked", occurrence: await settled(occurrence) };
}

type Found = {
  readonly known: Occurrence | null;
  readonly saved: Appointment;
  readonly wish: Wish;
  readonly privateTitle: string;
};

/** The meeting as it is now, whatever this page saw of it earlier. */
async function meetingOf(client: Client, { known, saved, wish, privateTitle }: Found): Promise<Occurrence> {
  if (known !== null) return client.call("occurrence", { params: { id: known.id } });
  const team = await client.call("team", { params: { teamId: wish.teamId } });
  return tell(client, saved, team, privateTitle);
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
