import { uuid7 } from "../api/platform/chance.ts";
import { asBallotUser } from "../api/platform/db/database.ts";
import type { Deps } from "../api/platform/deps.ts";
import { openPulse } from "../api/privacy/open.ts";
import { openPulseOf } from "../api/privacy/openRow.ts";
import type { TenantScope } from "../api/tenancy/scope.ts";

export type BenchPulse = {
  readonly tenantId: string;
  readonly id: string;
  readonly people: readonly string[];
  readonly privateKeyPem: string | null;
};

export type BenchTeam = {
  readonly tenantId: string;
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/**
 * One team with an open pulse, opened by the product's own code. `filled` puts as many papers into the row as there are
 * people, so that a cast can be measured without its paper.
 */
export async function makePulse(
  deps: Deps,
  scope: TenantScope,
  wish: { people: number; mode: "private" | "open"; filled: boolean },
): Promise<BenchPulse> {
  const now = deps.clock.now();
  const id = () => uuid7(deps.chance, now);
  const mine = { tenant_id: scope.tenantId };
  const [team, series, occurrence, pulse] = [id(), id(), id(), id()];
  const people = Array.from({ length: wish.people }, id);
  const organizer = people[0] ?? id();
  const end = new Date(now.getTime() + 3_600_000);
  await deps.db.inTenant(scope, async (tx) => {
    await tx
      .insertInto("tenant")
      .values({ ...mine, name: "Bench", minimum_k: 5, created_at: now })
      .onConflict((c) => c.doNothing())
      .execute();
    await tx
      .insertInto("team")
      .values({ ...mine, team_id: team, name: "Bench", kind: "team" })
      .execute();
    await tx
      .insertInto("series")
      .values({ ...mine, series_id: series, team_id: team, ical_uid: series, title: "Bench", organizer_id: organizer })
      .execute();
    await tx
      .insertInto("occurrence")
      .values({
        ...mine,
        occurrence_id: occurrence,
        series_id: series,
        original_start: "-",
        title: "Bench",
        organizer_id: organizer,
        start_at: now,
        end_at: end,
        time_zone: "UTC",
        all_day: false,
        state: "planned",
      })
      .execute();
    await tx
      .insertInto("invitee")
      .values(people.map((person_id) => ({ ...mine, occurrence_id: occurrence, person_id, asked: true })))
      .execute();
    await tx
      .insertInto("pulse")
      .values({
        ...mine,
        pulse_id: pulse,
        occurrence_id: occurrence,
        phase: "adhoc",
        state: "planned",
        mode: wish.mode,
        form: "full",
        k: 5,
        readers: "team",
        kind: "decide",
        aim: "",
        facilitator_id: null,
        opens_at: now,
        seals_at: end,
        sealed_at: null,
        invited: null,
        answered: null,
        released: null,
        public_key: null,
        fingerprint: null,
      })
      .execute();
    await tx
      .insertInto("pulse_question")
      .values(
        ["clarity", "commit"].map((question_id, position) => ({
          ...mine,
          pulse_id: pulse,
          question_id,
          version: 1,
          kind: "scale" as const,
          scale: 5,
          position,
        })),
      )
      .execute();
  });
  await openPulse(deps, scope, pulse);
  const open = await openPulseOf(deps, scope, pulse);
  if (open === null || open === "lost") throw new Error("the pulse did not open");
  if (wish.filled) {
    const papers = Object.fromEntries(
      people.map((person) => [open.box.placeOf(person), open.box.lock("x", "x".repeat(64), 64)]),
    );
    await deps.db.inTenant(scope, (tx) =>
      asBallotUser(tx, () =>
        tx
          .updateTable("open_pulse")
          .set({ papers: JSON.stringify(papers), papers_count: wish.people })
          .where("tenant_id", "=", scope.tenantId)
          .where("pulse_id", "=", pulse)
          .execute(),
      ),
    );
  }
  return {
    tenantId: scope.tenantId,
    id: pulse,
    people,
    privateKeyPem: open.privateKey?.export({ type: "pkcs8", format: "pem" }).toString() ?? null,
  };
}
