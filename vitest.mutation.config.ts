import { defineConfig } from "vitest/config";

/**
 * The tests that judge src/measure line by line, for the mutation tester, which runs them over and over. The simulations
 * are left out: they judge the design, and take seconds each.
 */
export default defineConfig({
  test: {
    include: ["src/measure/**/*.test.ts", "tests/statistics/**/*.test.ts"],
    exclude: ["tests/statistics/simul*.test.ts"],
    testTimeout: 20_000,
  },
});
