import { defineConfig } from "vitest/config";

/**
 * Four projects, cheapest first. The zone is one with daylight saving time and far from UTC, so that code which forgets the
 * zone gives a wrong answer here as well.
 */
const shared = { env: { TZ: "America/New_York" }, pool: "forks" as const, restoreMocks: true };
const withServers = { ...shared, globalSetup: ["tests/support/globalSetup.ts"] };

export default defineConfig({
  test: {
    // A worker for each core, none kept free: much of the time goes to the database servers beside them.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          setupFiles: ["tests/support/speakEnglish.ts"],
          // Whatever no other project takes, so that no test file is left out by its place.
          include: ["{src,api,demo,scripts,tests,benchmarks}/**/*.test.{ts,tsx}"],
          exclude: ["tests/{api,functions,calendar,bot,upgrade,docs,attack,journeys}/**", "**/node_modules/**"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...withServers,
          name: "api",
          include: ["tests/{api,functions,calendar,bot,upgrade,docs}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...withServers,
          name: "attack",
          include: ["tests/attack/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...withServers,
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          // Each journey starts the built product and a browser with many frames; two at once only wait for each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
