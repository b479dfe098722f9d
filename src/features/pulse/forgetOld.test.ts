import { describe, expect, it } from "vitest";
import { makeClient } from "../../client/call.ts";
import { deviceLock, deviceStore } from "./device.ts";
import { forgetOld, keptFor } from "./forgetOld.ts";
import { makeOpenVoter } from "./openAnswers.ts";
import { keyOf } from "./voter.ts";

/** A browser's storage, with its order of keys. */
function storage(texts = new Map<string, string>()): Storage {
  return {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
}

const whose = { tenantId: "t", personId: "p", pulseId: "one" };
const record = (touched: number) => JSON.stringify({ answers: { clarity: 2 }, closed: true, touched });

describe("what a device keeps of answers", () => {
  it("goes 30 days after it was last touched, and not a moment before", () => {
    const localStorage = storage();
    localStorage.setItem(keyOf(whose), record(1_000));
    forgetOld({ localStorage }, 1_000 + keptFor - 1);
    expect(localStorage.getItem(keyOf(whose))).toBe(record(1_000));
    forgetOld({ localStorage }, 1_000 + keptFor);
    expect(localStorage.getItem(keyOf(whose))).toBeNull();
  });

  it("goes for every person and meeting at once, and leaves the younger and what others store", () => {
    const localStorage = storage();
    for (const pulseId of ["one", "two", "three"]) localStorage.setItem(keyOf({ ...whose, pulseId }), record(0));
    localStorage.setItem(keyOf({ ...whose, personId: "other" }), record(0));
    localStorage.setItem(keyOf({ ...whose, pulseId: "young" }), record(keptFor));
    localStorage.setItem("of somebody else", record(0));
    forgetOld({ localStorage }, keptFor + 1);
    const left = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
    expect(left).toEqual([keyOf({ ...whose, pulseId: "young" }), "of somebody else"]);
  });

  it("goes too when it says no time or cannot be read", () => {
    const localStorage = storage();
    localStorage.setItem(keyOf(whose), JSON.stringify({ answers: {}, closed: true }));
    localStorage.setItem(keyOf({ ...whose, pulseId: "two" }), "{");
    forgetOld({ localStorage }, keptFor);
    expect(localStorage.length).toBe(0);
  });

  it("is nothing where storage is blocked", () => {
    const blocked = {
      get localStorage(): Storage {
        throw new DOMException("blocked", "SecurityError");
      },
    };
    expect(() => forgetOld(blocked, keptFor)).not.toThrow();
  });

  it("is young again after a change in the open", async () => {
    const localStorage = storage();
    const fetch = async () => Response.json({ revision: 1 });
    const clock = { now: 0 };
    const voter = makeOpenVoter({
      ...whose,
      client: makeClient({ token: async () => "a-token", fetch }),
      store: deviceStore({ localStorage }, new Map()),
      lock: deviceLock(undefined),
      now: () => clock.now,
    });
    await voter.vote({ clarity: 4 });
    clock.now = keptFor;
    await voter.change({ clarity: 5 });
    forgetOld({ localStorage }, keptFor + 1);
    expect(voter.kept()).toEqual({ answers: { clarity: 5 }, sent: true });
    forgetOld({ localStorage }, keptFor * 2);
    expect(voter.kept()).toBeNull();
  });
});
