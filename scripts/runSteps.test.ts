import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { runSteps } from "./runSteps.ts";
import { type Step, steps } from "./steps.ts";

const tool = (name: string, program: string): Step => ({ name, kind: "tool", command: ["-e", program], quick: true });

describe("a run of steps", () => {
  let said: MockInstance<typeof console.log>;
  beforeEach(() => {
    said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  });
  afterEach(() => {
    said.mockRestore();
  });
  const lines = () => said.mock.calls.map((words) => String(words[0]));

  test("ends with the counts alone on the last line", async () => {
    expect(await runSteps([tool("one", ""), tool("two", "")])).toBe(0);
    expect(lines().at(-1)).toBe("2 passed, 0 failed");
  });

  test("stops at the first step that fails, says what did not run, and fails itself", async () => {
    expect(await runSteps([tool("one", ""), tool("two", "process.exit(2)"), tool("three", "")])).toBe(1);
    expect(lines()).toContain("Not run: three.");
    expect(lines().at(-1)).toBe("1 passed, 1 failed");
  });

  test("fails when a step is ended from outside", async () => {
    expect(await runSteps([tool("one", "process.kill(process.pid, 'SIGKILL')")])).toBe(1);
    expect(lines().at(-1)).toBe("0 passed, 1 failed");
  });

  test("does not take a test run without a report for a success", async () => {
    expect(await runSteps([{ name: "none", kind: "vitest", command: ["-e", "", "--"], quick: false }])).toBe(1);
    expect(lines().at(-1)).toBe("0 passed, 1 failed");
  });

  test("counts what vitest reports, and calls a run that looked at nothing a failure", async () => {
    const reporting = (tests: string) => `
      const file = process.argv.find((word) => word.startsWith("--outputFile.json=")).split("=")[1];
      require("fs").writeFileSync(file, JSON.stringify({ testResults: [{ assertionResults: ${tests} }] }));`;
    // The empty word keeps Node from reading the reporter's options as its own.
    const vitest = (tests: string): Step => ({
      name: "x",
      kind: "vitest",
      command: ["-e", reporting(tests), "--"],
      quick: false,
    });
    const passed = '{ status: "passed", fullName: "a" }';
    expect(await runSteps([vitest(`[${passed}, ${passed}]`)])).toBe(0);
    expect(lines().at(-1)).toBe("2 passed, 0 failed");
    expect(await runSteps([vitest("[]")])).toBe(1);
    expect(lines().at(-1)).toBe("0 passed, 1 failed");
  });
});

describe("the summary", () => {
  test("says which host the functions ran in, and that a machine without Microsoft's own is no failure", async () => {
    vi.stubEnv("CI", "true");
    const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const leg = { kind: "functions host", label: "library's test mode, no real host on this machine" };
    const program = `require("fs").appendFileSync(process.env.PLUMBLINE_LEGS_FILE, ${JSON.stringify(`${JSON.stringify(leg)}\n`)})`;
    expect(await runSteps([tool("one", program)])).toBe(0);
    expect(said.mock.calls.flat()).toContain("Functions: library's test mode, no real host on this machine");
    said.mockRestore();
    vi.unstubAllEnvs();
  });
});

describe("the list of steps", () => {
  test("starts with the imports, since a wrong one makes the compiler write beside the sources", () => {
    expect(steps()[0]?.name).toBe("imports");
  });

  test("builds before anything runs on the build", () => {
    const names = steps().map((step) => step.name);
    for (const later of ["api", "attack", "journeys"])
      expect(names.indexOf("build")).toBeLessThan(names.indexOf(later));
  });
});
