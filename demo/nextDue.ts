import type { Deps } from "../api/platform/deps.ts";

/** The first instant after `after` at which a sweep would have something to do, in any tenant; null when none is known. */
export async function nextDue(deps: Deps, after: Date): Promise<Date | null> {
  return deps.db.acrossTenants(async (tx) => {
    const opens = await tx
      .selectFrom("pulse")
      .select((all) => all.fn.min("opens_at").as("at"))
      .where("state", "=", "planned")
      .where("opens_at", ">", after)
      .executeTakeFirst();
    const ends = await tx
      .selectFrom("open_pulse")
      .select((all) => all.fn.min("seals_at").as("at"))
      .where("hands_until", "is", null)
      .where("seals_at", ">", after)
      .executeTakeFirst();
    const names = await tx
      .selectFrom("open_pulse")
      .select((all) => all.fn.min("hands_until").as("at"))
      .where("hands_until", ">", after)
      .executeTakeFirst();
    const messages = await tx
      .selectFrom("outbox")
      .select((all) => all.fn.min("due_at").as("at"))
      .where("due_at", ">", after)
      .executeTakeFirst();
    const instants = [opens?.at, ends?.at, names?.at, messages?.at].filter((at) => at instanceof Date);
    return instants.length === 0 ? null : new Date(Math.min(...instants.map((at) => at.getTime())));
  });
}
