import { type Client, ProblemError } from "../../client/call.ts";
import type { Answers } from "../../contract/question.ts";
import { deviceLock, deviceStore, pageMemory } from "./device.ts";
import { keyOf, type Lock, type Store, type Voter, type Whose } from "./voter.ts";

type Sheet = {
  readonly answers: Answers;
  readonly revision: number;
  readonly acknowledged: number;
  readonly touched: number;
};

export type OpenVoterParts = Whose & {
  readonly client: Pick<Client, "call">;
  readonly store?: Store;
  readonly lock?: Lock;
  /** Milliseconds since 1970 by this device's own clock. */
  readonly now?: () => number;
};

/** Answers in the open: signed in, under the person's own name, with the same care for lost replies. */
export function makeOpenVoter({
  client,
  store = deviceStore(globalThis, pageMemory),
  lock = deviceLock(globalThis.navigator?.locks),
  now = Date.now,
  ...whose
}: OpenVoterParts): Voter {
  const key = keyOf(whose);
  const read = (): Sheet | null => {
    const text = store.get(key);
    return text === null ? null : (JSON.parse(text) as Sheet);
  };
  const write = (untouched: Omit<Sheet, "touched">): Sheet => {
    const sheet = { ...untouched, touched: now() };
    store.set(key, JSON.stringify(sheet));
    return sheet;
  };

  async function send({ answers, revision: first, acknowledged }: Sheet): Promise<{ revision: number }> {
    for (let revision = first; ; revision += 1) {
      write({ answers, revision, acknowledged });
      try {
        await client.call("putAnswers", { params: { id: whose.pulseId }, body: { revision, answers } });
        write({ answers, revision, acknowledged: revision });
        return { revision };
      } catch (error) {
        // The person answered on another device meanwhile: these answers go on top.
        if (!(error instanceof ProblemError && error.code === "stale-revision")) throw error;
      }
    }
  }

  const vote = (answers: Answers): Promise<{ revision: number }> =>
    lock(key, () => {
      const { revision, acknowledged } = read() ?? { revision: 0, acknowledged: 0 };
      return send(write({ answers, revision: revision + 1, acknowledged }));
    });

  return {
    remembers: store.remembers,
    prepare: async () => undefined,
    vote,
    async change(answers) {
      if (read() === null) throw new RangeError("nothing to change");
      return vote(answers);
    },
    resume: () =>
      lock(key, async () => {
        const sheet = read();
        return sheet === null || sheet.acknowledged >= sheet.revision ? null : send(sheet);
      }),
    kept() {
      const sheet = read();
      return sheet === null ? null : { answers: sheet.answers, sent: sheet.acknowledged >= sheet.revision };
    },
    close() {
      const sheet = read();
      if (sheet !== null && sheet.acknowledged < sheet.revision) store.remove(key);
    },
    forget: () => store.remove(key),
  };
}
