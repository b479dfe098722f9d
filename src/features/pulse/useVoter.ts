import { useCallback, useEffect, useMemo, useState } from "react";
import { type Client, ProblemError } from "../../client/call.ts";
import type { Pulse } from "../../contract/pulse.ts";
import type { Answers } from "../../contract/question.ts";
import { makeVoter } from "./ballot.ts";
import { forgetOld } from "./forgetOld.ts";
import { makeOpenVoter } from "./openAnswers.ts";
import { mayPass } from "./trouble.ts";
import { type Fate, type Kept, keptPrefix, type Voter } from "./voter.ts";
import { whenOnline } from "./whenOnline.ts";

export type Sending = "idle" | "sending" | "sent" | "waiting";

/** Milliseconds until the next try, by how often it has failed. */
const waits = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * One person's answers to the pulse shown, on this device: kept first, sent until acknowledged, also after a reload.
 * `kept` is undefined until the device was asked; `fate` is null until the close has been taken note of.
 * @param closed called when the server says that nothing can be answered any more
 */
export function useVoter(client: Client, pulse: Pulse | null, personId: string | null, closed: () => void) {
  const id = pulse?.id ?? null;
  // Who leads in the open signs in for it, like everybody where all answer in the open.
  const inTheOpen = pulse?.mode === "open" || pulse?.leader?.you === true;
  const state = pulse?.state;
  const begun = state !== undefined && state !== "planned";
  const fingerprint = pulse?.fingerprint ?? "";
  const tenantId = pulse?.tenantId ?? "";
  const voter = useMemo<Voter | null>(() => {
    if (id === null || personId === null || !begun) return null;
    const whose = { client, tenantId, personId, pulseId: id };
    return inTheOpen ? makeOpenVoter(whose) : makeVoter({ ...whose, fingerprint });
  }, [client, id, inTheOpen, begun, fingerprint, tenantId, personId]);

  // Before the first look at what is kept.
  useEffect(() => forgetOld(globalThis, Date.now()), []);

  const [kept, setKept] = useState<Kept | null | undefined>(undefined);
  const [fate, setFate] = useState<Fate | null>(null);
  const [sending, setSending] = useState<Sending>("idle");
  const [error, setError] = useState<unknown>(null);

  const run = useCallback(
    async (work: () => Promise<unknown>): Promise<void> => {
      setSending("sending");
      setError(null);
      try {
        await work();
        setSending("sent");
      } catch (failure) {
        if (mayPass(failure)) return setSending("waiting");
        setSending("idle");
        setError(failure);
        if (failure instanceof ProblemError && ["sealed", "void", "not-open"].includes(failure.code)) closed();
      } finally {
        setKept(voter?.kept() ?? null);
      }
    },
    [voter, closed],
  );

  useEffect(() => {
    setError(null);
    setSending("idle");
    setFate(null);
    if (voter === null) return setKept(state === undefined ? undefined : null);
    const found = voter.kept();
    setKept(found);
    if (state === "sealed" || state === "void") {
      let left = false;
      const end = state === "sealed" ? voter.close() : voter.forget().then(() => null);
      // What is still on its way decides first.
      void end.then((became) => {
        if (left) return;
        setFate(became);
        setKept(voter.kept());
      });
      return () => {
        left = true;
      };
    }
    if (state !== "open") return;
    if (found !== null && !found.sent) void run(() => voter.resume());
    // What can be fetched while the person reads; whatever fails is told when it matters, but a wrong key at once.
    else voter.prepare().catch((failure: unknown) => !mayPass(failure) && setError(failure));
  }, [voter, state, run]);

  // The same person may answer in another frame of this browser, such as a dialog beside the panel.
  useEffect(() => {
    if (voter === null) return;
    const look = ({ key }: StorageEvent): void => {
      if (key?.startsWith(keptPrefix)) setKept(voter.kept());
    };
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, [voter]);

  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (sending === "sent") setFailures(0);
    if (sending !== "waiting" || voter === null) return;
    const again = (): void => {
      setFailures((before) => before + 1);
      void run(() => voter.resume());
    };
    const timer = setTimeout(again, waits[Math.min(failures, waits.length - 1)]);
    const stop = whenOnline(again);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sending, voter, run, failures]);

  const vote = useCallback(
    (answers: Answers): void => {
      if (voter !== null) void run(() => voter.vote(answers));
    },
    [voter, run],
  );
  const clear = useCallback(() => setError(null), []);
  return { kept, sending, fate, error, clear, vote, remembers: voter?.remembers ?? true };
}
