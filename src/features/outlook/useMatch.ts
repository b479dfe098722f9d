import { useCallback, useEffect, useState } from "react";
import { type Client, ProblemError } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Appointment, Beside } from "../../host/appointment.ts";
import { partOf } from "./attach.ts";
import { keepKnown, knownIn } from "./notes.ts";

export type Match =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "known"; readonly occurrence: Occurrence }
  /** Only a person can say whether it is one of them. */
  | { readonly state: "maybe"; readonly meetings: readonly Occurrence[]; readonly now: string }
  | { readonly state: "unknown"; readonly now: string };

/** Which meeting of ours an appointment is: as noted with it, else by its link, else by its start and title. */
export function useMatch(client: Client, beside: Beside, appointment: Appointment) {
  const [match, setMatch] = useState<Match>({ state: "loading" });
  const [round, setRound] = useState(0);
  const { id, start, title, joinUrl, repeats } = appointment;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to look again
  useEffect(() => {
    const left = new AbortController();
    const look = async (): Promise<Match> => {
      const noted = await notedAs(client, beside, { id, start, repeats }, left.signal);
      if (noted !== null) return { state: "known", occurrence: noted };
      const body = { start, title: title.slice(0, 255), joinUrl, part: partOf({ repeats }) };
      const { sure, maybe, now } = await client.call("findMeeting", { body }, left.signal);
      if (sure !== null) return { state: "known", occurrence: sure };
      return maybe.length > 0 ? { state: "maybe", meetings: maybe, now } : { state: "unknown", now };
    };
    look()
      .catch((error: unknown): Match => ({ state: "failed", error }))
      .then((found) => {
        if (!left.signal.aborted) setMatch(found);
      });
    return () => left.abort();
  }, [client, beside, id, start, title, joinUrl, repeats, round]);

  const choose = useCallback(
    (occurrence: Occurrence): void => {
      setMatch({ state: "known", occurrence });
      void keepKnown(beside, { id: occurrence.id, start, item: id });
    },
    [beside, id, start],
  );
  /** None of those that it may be. */
  const refuse = useCallback((): void => {
    setMatch((before) => (before.state === "maybe" ? { state: "unknown", now: before.now } : before));
  }, []);
  const again = useCallback((): void => {
    setMatch({ state: "loading" });
    setRound((before) => before + 1);
  }, []);
  return { match, choose, refuse, again };
}

/**
 * As noted with it earlier. A note of another start may be that of another date of a series; of a single appointment, and
 * of one with the same id, it says that it was moved.
 */
async function notedAs(
  client: Client,
  beside: Beside,
  { id, start, repeats }: Pick<Appointment, "id" | "start" | "repeats">,
  signal: AbortSignal,
): Promise<Occurrence | null> {
  const noted = await knownIn(beside);
  if (noted === null || repeats === "series") return null;
  if (noted.start !== start && repeats !== "no" && (id === null || noted.item !== id)) return null;
  return client.call("occurrence", { params: { id: noted.id } }, signal).catch((error: unknown) => {
    // Deleted meanwhile, or another team's by now.
    if (error instanceof ProblemError && error.code === "not-found") return null;
    throw error;
  });
}
