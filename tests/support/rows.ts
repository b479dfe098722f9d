import { sql } from "kysely";
import type { TestDatabase } from "./pulseFixture.ts";

/** Every table with the number of its rows and a hash over all they hold: equal before and after means nothing was stored. */
export const contentOf = ({ asOwner }: TestDatabase): Promise<Readonly<Record<string, string>>> =>
  asOwner(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(tx);
    const content: Record<string, string> = {};
    for (const { name } of rows) {
      const [found] = (
        await sql<{ held: string }>`
          select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as held
          from ${sql.table(name)} t`.execute(tx)
      ).rows;
      content[name] = found?.held ?? "";
    }
    return content;
  });
