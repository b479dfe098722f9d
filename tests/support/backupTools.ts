import { spawnSync } from "node:child_process";
import { inject } from "vitest";
import type { PostgresLeg } from "./globalSetup.ts";
import { noteLeg } from "./legs.ts";

const majorOf = (text: string): string | null => /PostgreSQL\)? (\d+)/.exec(text)?.[1] ?? null;

/** What pg_dump is here, for people, and a server of its own major version to back up; null when there is no pair. */
export type BackupTools = { readonly label: string; readonly server: PostgresLeg };

/** @returns pg_dump, pg_restore and psql as the system has them. Says loudly when it has none; in CI that is an error */
export function backupTools(): BackupTools | null {
  const said = ["pg_dump", "pg_restore", "psql"].map((tool) =>
    spawnSync(tool, ["--version"], { encoding: "utf8" }).stdout?.trim(),
  );
  const [version] = said;
  const missing = (reason: string) => {
    noteLeg({ kind: "pg_dump", label: null, reason });
    return null;
  };
  if (version === undefined || said.some((one) => one === undefined))
    return missing("pg_dump, pg_restore and psql are in postgresql-client");
  const major = majorOf(version);
  const server = inject("postgresLegs").find(({ label }) => majorOf(label) === major);
  if (server === undefined) return missing(`pg_dump is of version ${major}, and no server here is`);
  const label = `pg_dump ${major}`;
  noteLeg({ kind: "pg_dump", label });
  return { label, server };
}
