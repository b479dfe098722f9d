import { useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { BankQuestion, MeetingKind } from "../../contract/question.ts";
import type { Reply } from "../../contract/routes.ts";

export type Own = Reply<"ownQuestions">;
export type Bank = {
  /** For words: the bank's and the team's, those too that are offered no more. */
  readonly all: readonly BankQuestion[];
  /** To choose from: the team's own first. */
  readonly offered: readonly BankQuestion[];
  readonly own: Own | undefined;
  /** The team's own have changed. */
  readonly setOwn: (own: Own) => void;
};

/** The questions for one kind of meeting; undefined until they are there, and when they cannot be had. */
export function useBank(client: Client, teamId: string, kind: MeetingKind): Bank | undefined {
  const [banks, setBanks] = useState<Partial<Record<MeetingKind, readonly BankQuestion[]>>>({});
  const [own, setOwn] = useState<Own>();
  const bank = banks[kind];
  const known = bank !== undefined;
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
  useEffect(() => {
    const left = new AbortController();
    client
      .call("ownQuestions", { params: { teamId } }, left.signal)
      .then(setOwn)
      .catch((error: unknown) => {
        if (!left.signal.aborted) console.warn("the team's own questions could not be loaded", error);
      });
    return () => left.abort();
  }, [client, teamId]);
  if (bank === undefined) return undefined;
  const mine = own?.questions ?? [];
  const isRetired = ({ id }: BankQuestion) => own?.retired.some((one) => one.id === id) === true;
  return { all: [...bank, ...mine], offered: [...mine.filter((one) => !isRetired(one)), ...bank], own, setOwn };
}
