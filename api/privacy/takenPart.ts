import { sql } from "kysely";
import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { openPulseOf } from "./openRow.ts";

/**
 * Who of these people need not be reminded of an open pulse: they have taken a paper, or answered in the open. Where that
 * cannot be told (it is closed, or its box key is gone) it is everybody.
 *
 * This is the one place where the product asks after others than the caller, and it may, because of what is done with the
 * reply: somebody is sent a message or is not, which only they see. So it is asked when everything else about the message is
 * decided and written down; it is held in memory for that sending and nowhere longer; and a message that is not needed ends
 * exactly as one that was sent does: the same rows, the same counts, the same budget, no line in a log. A caller that
 * answers, stores, logs or counts anything by it tells who has answered. Taking a paper counts as taking part: whoever
 * took one and sent nothing is left alone, because the row cannot tell the two apart.
 *
 * What it does tell goes to Microsoft: whoever reads all messages that the product sends knows who was reminded, and so who
 * had not answered at that minute. What somebody answered is in none of it.
 */
export async function hasTakenPart(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null || pulse === "lost") return new Set(personIds);
  const places = new Map(personIds.map((id) => [pulse.box.placeOf(id), id]));
  const found = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, async () => {
      const { rows } = await sql<{ place: string }>`
        select w.place from open_pulse o, unnest(${[...places.keys()]}::text[]) w (place)
        where o.tenant_id = ${scope.tenantId}::uuid and o.pulse_id = ${pulseId}::uuid and o.hands_until is null
          and not (jsonb_exists(o.papers, w.place) or jsonb_exists(o.ballots, w.place))`.execute(tx);
      return rows;
    }),
  );
  // Only who is certainly missing is left; a row that went meanwhile leaves nobody.
  const missing = new Set(found.map(({ place }) => places.get(place)));
  return new Set(personIds.filter((id) => !missing.has(id) || !pulse.audience.has(id)));
}
