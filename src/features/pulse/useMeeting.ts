import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Me } from "../../contract/team.ts";
import type { HostContext } from "../../host/host.ts";
import { chooseMeeting, isAround } from "./choosePulse.ts";
import { whenOnline } from "./whenOnline.ts";

export type Meeting =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "found"; readonly me: Me; readonly occurrence: Occurrence | null };

/** Milliseconds between looks at a meeting in which nothing is open: new questions come without a message. */
const idle = 5_000;

/** @param isFirst the server is asked once per page for a meeting nobody has told of */
async function find(
  client: Client,
  where: HostContext,
  known: string | null,
  isFirst: boolean,
): Promise<Occurrence | null> {
  if (known) return client.call("occurrence", { params: { id: known } });
  if (where.occurrenceId) return client.call("occurrence", { params: { id: where.occurrenceId } });
  if (where.pulseId) {
    const { occurrenceId } = await client.call("pulse", { params: { id: where.pulseId } });
    return client.call("occurrence", { params: { id: occurrenceId } });
  }
  const teamId = where.teamId ?? where.chatId;
  if (teamId === null) return null;
  const { occurrences, now } = await client.call("occurrences", { params: { teamId }, query: {} });
  const chosen = chooseMeeting(occurrences, now);
  if (!isFirst || (chosen !== null && isAround(chosen, now))) return chosen;
  return (await seen(client, where, teamId)) ?? chosen;
}

/** A meeting no calendar told of: the server asks what it is. null where it cannot know, and outside of meetings. */
async function seen(client: Client, { chatId, meetingId }: HostContext, teamId: string): Promise<Occurrence | null> {
  if (chatId === null || meetingId === null) return null;
  return client.call("tellMeeting", { params: { teamId }, body: { chatId, meetingId } }).catch(() => null);
}

/** The meeting this page is about, and who the person is; `refresh` looks again and keeps what is there meanwhile. */
export function useMeeting(client: Client, where: HostContext) {
  const [meeting, setMeeting] = useState<Meeting>({ state: "loading" });
  const known = useRef<string | null>(null);
  const person = useRef<Me | null>(null);
  // The context is made anew at each theme change; the meeting stays.
  const place = useRef(where);

  const refresh = useCallback(async (): Promise<void> => {
    try {
      const [me, occurrence] = await Promise.all([
        person.current ?? client.call("me", {}),
        find(client, place.current, known.current, person.current === null),
      ]);
      person.current = me;
      known.current = occurrence?.id ?? null;
      setMeeting({ state: "found", me, occurrence });
    } catch (error) {
      setMeeting((before) => (before.state === "found" ? before : { state: "failed", error }));
    }
  }, [client]);
  useEffect(() => {
    void refresh();
    return whenOnline(() => void refresh());
  }, [refresh]);

  const quiet = meeting.state === "found" && !meeting.occurrence?.pulses.some(({ state }) => state === "open");
  useEffect(() => {
    if (!quiet) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void refresh();
    }, idle);
    return () => clearInterval(timer);
  }, [quiet, refresh]);

  const replace = useCallback((occurrence: Occurrence): void => {
    setMeeting((before) => (before.state === "found" ? { ...before, occurrence } : before));
  }, []);
  return { meeting, refresh, replace };
}
