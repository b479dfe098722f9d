import { inject } from "vitest";
import { embeddedDatabase, serverDatabase, type TestDatabase } from "./pulseFixture.ts";

/** Every engine at hand, to be used with describe.each: its name for the report and how to get a fresh database on it. */
export const engines: readonly (readonly [string, () => Promise<TestDatabase>])[] = [
  ["PGlite", () => embeddedDatabase()],
  ...inject("postgresLegs").map((leg) => [leg.label, () => serverDatabase(leg.adminUrl)] as const),
];
