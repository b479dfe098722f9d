import type { Client } from "../../client/call.ts";
import type { Answers } from "../../contract/question.ts";
import { type Delivery, deliver, fateOf, isThere, takingPlaceOf } from "./delivery.ts";
import { deviceLock, deviceStore, pageMemory } from "./device.ts";
import { keyOf, type Lock, type Store, type Voter, type Whose } from "./voter.ts";

/** `late` after the close, when a change of these answers came too late. */
type Sheet = Delivery & { readonly late?: true; readonly touched: number };

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

  const send = (sheet: Sheet): Promise<{ revision: number }> =>
    deliver(sheet, write, (revision) =>
      client.call("putAnswers", { params: { id: whose.pulseId }, body: { revision, answers: sheet.answers } }),
    );

  const vote = (answers: Answers): Promise<{ revision: number }> =>
    lock(key, () => send(write(takingPlaceOf(read(), answers))));

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
        return sheet === null || isThere(sheet) ? null : send(sheet);
      }),
    kept() {
      const sheet = read();
      return sheet === null ? null : { answers: sheet.answers, sent: isThere(sheet) };
    },
    close: () =>
      lock(key, async () => {
        const sheet = read();
        if (sheet === null) return null;
        if (isThere(sheet)) return sheet.late ? "change-late" : "counted";
        const fate = fateOf(sheet);
        const { acknowledged, counted } = sheet;
        // Answers that may not have arrived may not be in the picture, so they cannot be shown as "mine".
        if (counted === null || fate === "change-unsure") store.remove(key);
        else write({ ...takingPlaceOf(null, counted), revision: acknowledged, acknowledged, late: true });
        return fate;
      }),
    forget: () => lock(key, async () => store.remove(key)),
  };
}
