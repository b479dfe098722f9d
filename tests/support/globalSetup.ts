import type { TestProject } from "vitest/node";
import { type FoundBrowser, findBrowser } from "./browser.ts";
import { noteLeg } from "./legs.ts";
import { startInstalledPostgres, startPostgres, type TestPostgres } from "./postgres.ts";

/** A PostgreSQL server as test files get it: without the power to stop it. */
export type PostgresLeg = Omit<TestPostgres, "stop">;

declare module "vitest" {
  interface ProvidedContext {
    /** The run's PostgreSQL; null when this machine has none (never in CI). */
    readonly postgres: PostgresLeg | null;
    /** Every PostgreSQL at hand: the one above first, then another major version (15, never absent in CI). */
    readonly postgresLegs: readonly PostgresLeg[];
    /** The browser of the journeys; null in the other projects and when this machine has none (never in CI). */
    readonly browser: FoundBrowser | null;
  }
}

/** Starts once per vitest project what its test files share, and stops it when the last of them is done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: TestPostgres[] = [];
  const tearDown = async () => {
    for (const server of servers.splice(0)) await server.stop();
  };
  try {
    const first = await startPostgres().catch((error: unknown) => {
      noteLeg({ kind: "postgres", label: null, reason: error instanceof Error ? error.message : String(error) });
      return null;
    });
    if (first !== null) {
      servers.push(first);
      noteLeg({ kind: "postgres", label: first.label });
    }
    const second = project.name === "api" ? await startInstalledPostgres() : null;
    if (second !== null) servers.push(second);
    if (project.name === "api") noteLeg({ kind: "second postgres", label: second?.label ?? null });

    const legs = servers.map(({ stop: _, ...leg }): PostgresLeg => leg);
    project.provide("postgres", first === null ? null : (legs[0] ?? null));
    project.provide("postgresLegs", legs);

    const browser = project.name === "journeys" ? await findBrowser() : null;
    if (project.name === "journeys") noteLeg({ kind: "browser", label: browser?.label ?? null });
    project.provide("browser", browser);
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
