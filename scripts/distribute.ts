/**
 * `node scripts/distribute.ts --trial`, on a database with the Citus extension: spreads the tables over its nodes, as
 * DATABASE_ADMIN_URL. For trying it out on a spare cluster; what keeps the product from running there is said first.
 */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { distribute, hasCitus } from "../api/migrations/citus.ts";

const stops = [
  "The product takes another role inside a transaction; Citus then opens another connection, which does not see what the first wrote.",
  "Two of its roles may not log in, as which Citus connects to its nodes.",
];

const address = process.env.DATABASE_ADMIN_URL ?? "";
if (address === "") {
  console.error("DATABASE_ADMIN_URL is missing: set it to the owner of the tables.");
  process.exitCode = 1;
} else {
  const pool = new pg.Pool({ connectionString: address, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (!(await hasCitus(db))) console.log("This database has no Citus extension: nothing is to be spread.");
    else if (!process.argv.includes("--trial")) {
      console.error([...stops, "docs/decisions/0030 says more. To try it all the same: --trial."].join("\n"));
      process.exitCode = 1;
    } else console.log(`${(await db.transaction().execute(distribute)).length} tables spread.`);
  } finally {
    await db.destroy();
  }
}
