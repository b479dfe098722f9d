import { describe, expect, it } from "vitest";
import { makeClient, ProblemError, Unreachable } from "../../client/call.ts";
import { type Delivery, deliver, fateOf, takingPlaceOf } from "./delivery.ts";
import { deviceLock } from "./device.ts";
import { makeOpenVoter } from "./openAnswers.ts";

const refusal = (code: "sealed" | "stale-revision", status = 409): ProblemError =>
  new ProblemError({ type: `/problems/${code}`, title: code, status, code, cure: "", facts: {} });
const first = takingPlaceOf(null, { clarity: 4 });

/** What is kept after a send whose tries end as told, in order; a number acknowledges. */
async function sentOff(sheet: Delivery, ...ends: (Error | null)[]): Promise<Delivery> {
  let kept = sheet;
  const put = async (): Promise<void> => {
    const end = ends.shift();
    if (end) throw end;
  };
  const keep = (now: Delivery): void => {
    kept = now;
  };
  await deliver(sheet, keep, put).catch(() => undefined);
  return kept;
}

describe("what becomes of answers at the close", () => {
  it("counted, when they were acknowledged", async () => {
    expect(fateOf(await sentOff(first, null))).toBe("counted");
  });

  it("late, when they were refused or never sent; unsure, when no reply ever came", async () => {
    expect(fateOf(first)).toBe("late");
    expect(fateOf(await sentOff(first, refusal("sealed")))).toBe("late");
    const lost = await sentOff(first, new Unreachable("no reply"));
    expect(fateOf(lost)).toBe("unsure");
    expect(fateOf(await sentOff(lost, refusal("sealed")))).toBe("unsure");
  });

  it("the earlier ones count, when a change was refused or never sent", async () => {
    const there = await sentOff(first, null);
    const changed = takingPlaceOf(there, { clarity: 1 });
    for (const late of [changed, await sentOff(changed, refusal("sealed"))]) {
      expect(fateOf(late)).toBe("change-late");
      expect(late.counted).toEqual({ clarity: 4 });
    }
  });

  it("the earlier ones may count, when a change or one before it went out without a reply", async () => {
    const there = await sentOff(first, null);
    const lost = await sentOff(takingPlaceOf(there, { clarity: 1 }), new Unreachable("no reply"));
    expect(fateOf(lost)).toBe("change-unsure");
    expect(fateOf(await sentOff(takingPlaceOf(lost, { clarity: 2 }), refusal("sealed")))).toBe("change-unsure");
    const failed = await sentOff(takingPlaceOf(there, { clarity: 1 }), refusal("sealed", 503));
    expect(fateOf(failed)).toBe("change-unsure");
  });

  it("nobody can tell, when another page of the same person was quicker and then it closed", async () => {
    const there = await sentOff(first, null);
    const passed = await sentOff(takingPlaceOf(there, { clarity: 1 }), refusal("stale-revision"), refusal("sealed"));
    expect(fateOf(passed)).toBe("change-unsure");
    expect(fateOf(await sentOff(takingPlaceOf(there, { clarity: 1 }), refusal("stale-revision"), null))).toBe(
      "counted",
    );
  });

  it("is the same in the open", async () => {
    let isClosed = false;
    const fetch = async () =>
      isClosed ? Response.json({ code: "sealed", status: 409 }, { status: 409 }) : Response.json({ revision: 1 });
    const texts = new Map<string, string>();
    const voter = makeOpenVoter({
      tenantId: "t",
      personId: "p",
      pulseId: "one",
      client: makeClient({ token: async () => "a-token", fetch }),
      store: {
        remembers: true,
        get: (key) => texts.get(key) ?? null,
        set: (key, value) => void texts.set(key, value),
        remove: (key) => void texts.delete(key),
      },
      lock: deviceLock(undefined),
    });
    await voter.vote({ clarity: 4 });
    isClosed = true;
    await expect(voter.change({ clarity: 1 })).rejects.toMatchObject({ code: "sealed" });
    for (const _ of ["now", "after a reload"]) {
      expect(await voter.close()).toBe("change-late");
      expect(voter.kept()).toEqual({ answers: { clarity: 4 }, sent: true });
    }
  });
});
