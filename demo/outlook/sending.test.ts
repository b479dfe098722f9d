import { describe, expect, test } from "vitest";
import { askBeforeSending, type Runtime, type Sending, SLOW_MS, TIMED_OUT_MS } from "./sending.ts";

/** A sending on a clock that is moved by hand. */
function begin() {
  const timers: { at: number; then: () => void; over: boolean }[] = [];
  const told: Sending[] = [];
  let ended = 0;
  const given: { runtime: Runtime | null } = { runtime: null };
  const stop = askBeforeSending(
    (runtime) => {
      given.runtime = runtime;
      return () => ended++;
    },
    (sending) => told.push(sending),
    (at, then) => {
      const timer = { at, then, over: false };
      timers.push(timer);
      return () => {
        timer.over = true;
      };
    },
  );
  const pass = (ms: number): void => {
    for (const timer of timers.filter(({ at, over }) => at <= ms && !over)) {
      timer.over = true;
      timer.then();
    }
  };
  const { runtime } = given;
  if (runtime === null) throw new Error("nothing was begun");
  return { runtime, told, stop, pass, ended: () => ended, states: () => told.map(({ state }) => state) };
}

describe("before an appointment is sent", () => {
  test("the add-in may let it go", () => {
    const { runtime, states, ended, pass } = begin();
    runtime.completed({ allowEvent: true });
    pass(TIMED_OUT_MS);
    expect([states(), ended()]).toEqual([["checking", "allowed"], 1]);
  });

  test("the add-in may ask, in 500 characters, with 20 for the button that stays", () => {
    const { runtime, told } = begin();
    runtime.completed({
      allowEvent: false,
      errorMessage: "m".repeat(600),
      cancelLabel: "l".repeat(30),
      commandId: "openPane",
    });
    expect(told.at(-1)).toEqual({
      state: "asks",
      message: "m".repeat(500),
      cancelLabel: "l".repeat(20),
      commandId: "openPane",
    });
  });

  test("after five seconds whoever sends may decide, and the add-in may still answer", () => {
    const { runtime, states, pass } = begin();
    pass(SLOW_MS - 1);
    expect(states()).toEqual(["checking"]);
    pass(SLOW_MS);
    runtime.completed({ allowEvent: true });
    expect(states()).toEqual(["checking", "slow", "allowed"]);
  });

  test("after five minutes it is given up, and nothing it says then counts", () => {
    const { runtime, states, pass, ended } = begin();
    pass(SLOW_MS);
    pass(TIMED_OUT_MS);
    runtime.completed({ allowEvent: true });
    expect([states(), ended()]).toEqual([["checking", "slow", "timed-out"], 1]);
  });

  test("what does not load is told, and what was stopped tells nothing more", () => {
    const broken = begin();
    broken.runtime.failed();
    expect(broken.states()).toEqual(["checking", "unavailable"]);
    const stopped = begin();
    stopped.stop();
    stopped.runtime.completed({ allowEvent: false });
    stopped.pass(TIMED_OUT_MS);
    expect([stopped.states(), stopped.ended()]).toEqual([["checking"], 1]);
  });
});
