import { useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { BankQuestion, MeetingKind } from "../../contract/question.ts";
import type { Reply } from "../../contract/routes.ts";

export type Own = Reply<"ownQuestions">;
type TeamsOwn = {
  readonly own: Own | undefined;
  /** They cannot be had. */
  readonly isLost: boolean;
  /** They have changed. */
  readonly setOwn: (own: Own) => void;
};
export type Bank = Omit<TeamsOwn, "isLost"> & {
  /** For words: the bank's and the team's, those too that are offered no more. */
  readonly all: readonly BankQuestion[];
  /** To choose from: the team's own first. */
  readonly offered: readonly BankQuestion[];
};

/** The questions for one kind of meeting; undefined until they are there, and when they cannot be had. */
export function useBank(client: Client, teamId: string, kind: MeetingKind): Bank | undefined {
  const bank = useListed(client, kind);
  // Without them the bank can be chosen from all the same.
  const { own, setOwn } = useOwn(client, teamId);
  if (bank === undefined) return undefined;
  const mine = own?.questions ?? [];
  const isRetired = ({ id }: BankQuestion) => own?.retired.some((one) => one.id === id) === true;
  return { all: [...bank, ...mine], offered: [...mine.filter((one) => !isRetired(one)), ...bank], own, setOwn };
}

/** The bank's alone. */
export function useListed(client: Client, kind: MeetingKind): readonly BankQuestion[] | undefined {
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
}

/** What a team has written itself. */
export function useOwn(client: Client, teamId: string): TeamsOwn {
  const [own, setOwn] = useState<Own>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    client
      .call("ownQuestions", { params: { teamId } }, left.signal)
      .then(setOwn)
      .catch((error: unknown) => {
        if (left.signal.aborted) return;
        console.warn("the team's own questions could not be loaded", error);
        setLost(true);
      });
    return () => left.abort();
  }, [client, teamId]);
  return { own, isLost, setOwn };
}
