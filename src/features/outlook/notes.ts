import type { Occurrence } from "../../contract/occurrence.ts";
import { type Beside, type Sending, sendingNote } from "../../host/appointment.ts";
import type { Shown } from "./shown.ts";

/** What this person wants asked at an appointment, until it is: some are not saved yet. `shown`: what they agreed to. */
export type Wish = {
  readonly teamId: string;
  readonly appliesTo: "series" | "occurrence";
  readonly aim: string;
  readonly shown: Shown;
};
/**
 * Which meeting an appointment was found to be; `start`: when it began then, by Outlook; `item`: its id there. All dates of
 * a series may have the same note.
 */
export type Known = { readonly id: string; readonly start: string; readonly item: string | null };

const meetingNote = "plumblineMeeting";
const wishNote = "plumblineWish";

type Fields = Readonly<Record<string, unknown>>;

/** What stands under a name; null for what was written by nobody, or by an older or newer page. */
async function read(beside: Beside, name: string): Promise<Fields | null> {
  const text = await beside.kept(name);
  if (text === null) return null;
  try {
    const fields = JSON.parse(text) as Fields | null;
    return fields?.v === 1 ? fields : null;
  } catch {
    return null;
  }
}

export async function wishIn(beside: Beside): Promise<Wish | null> {
  const { teamId, appliesTo, aim, shown } = (await read(beside, wishNote)) ?? {};
  if (typeof teamId !== "string" || typeof aim !== "string") return null;
  const { people, form } = (shown ?? {}) as Partial<Record<keyof Shown, unknown>>;
  if (typeof people !== "string" || typeof form !== "string") return null;
  return appliesTo === "series" || appliesTo === "occurrence"
    ? { teamId, appliesTo, aim, shown: { people, form } }
    : null;
}

/** @returns whether it is kept, and not only on this page */
export async function keepWish(beside: Beside, wish: Wish | null): Promise<boolean> {
  return (await beside.keep(wishNote, wish === null ? null : JSON.stringify({ v: 1, ...wish }))).ok;
}

export async function knownIn(beside: Beside): Promise<Known | null> {
  const { id, start, item } = (await read(beside, meetingNote)) ?? {};
  if (typeof id !== "string" || typeof start !== "string") return null;
  return { id, start, item: typeof item === "string" ? item : null };
}

export const keepKnown = (beside: Beside, known: Known): Promise<unknown> =>
  beside.keep(meetingNote, JSON.stringify({ v: 1, ...known }));

/** Keeps for the moment of sending what is asked, where that has changed. Without it, nothing is said then. */
export async function keepSending(beside: Beside, { check }: Pick<Occurrence, "check">): Promise<void> {
  const note: Sending = { v: 1, attached: check !== null, purpose: check !== null && check.aim !== "" };
  const text = JSON.stringify(note);
  if ((await beside.kept(sendingNote)) !== text) await beside.keep(sendingNote, text);
}
