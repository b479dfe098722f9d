import { defineConfig } from "vitest/config";

/** The tests that judge src/measure, alone: the mutation tester runs them once per changed line. */
export default defineConfig({
  test: { include: ["src/measure/**/*.test.ts", "tests/statistics/**/*.test.ts"], testTimeout: 20_000 },
});
