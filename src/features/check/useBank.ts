import { useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { BankQuestion, MeetingKind } from "../../contract/question.ts";

/** The questions for one kind of meeting; undefined until they are there, and when they cannot be had. */
export const useBank = (client: Client, kind: MeetingKind): readonly BankQuestion[] | undefined => {
  const [banks, setBanks] = useState<Partial<Record<MeetingKind, readonly BankQuestion[]>>>({});
  const known = banks[kind] !== undefined;
  useEffect(() => {
    if (known) return;
    const left = new AbortController();
    client
      .call("questions", { query: { meetingKind: kind } }, left.signal)
      .then(({ questions }) => setBanks((before) => ({ ...before, [kind]: questions })))
      .catch((error: unknown) => {
        // Without a preview the form still says what it will do; the save itself reports what is wrong.
        if (!left.signal.aborted) console.warn("the preview could not be loaded", error);
      });
    return () => left.abort();
  }, [client, kind, known]);
  return banks[kind];
};
