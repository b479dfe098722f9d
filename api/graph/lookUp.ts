import { z } from "zod";
import type { Account, Mailbox, Outcome } from "./graph.ts";
import { codeOf, refusalOf, type Send } from "./graphClient.ts";

/** What is read of somebody in the directory. */
export const userSchema = z.object({
  id: z.uuid().toLowerCase(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
});
export const USER_FIELDS = Object.keys(userSchema.shape).join(",");
const batchSchema = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});

/** As many as Graph takes in one request. */
export const AT_ONCE = 20;

/** null for an account that is closed: nobody reads what is asked of it. */
export const accountOf = (user: z.output<typeof userSchema>): Account | null =>
  user.accountEnabled === false
    ? null
    : { id: user.id, name: user.displayName ?? "", kind: user.userType === "Guest" ? "guest" : "member" };

const ROUNDS = 3;
/** Up to 20 addresses in one request; each entry has a status of its own, and only what was put off is asked again. */
export async function lookUp(
  send: Send,
  mailbox: Mailbox,
  addresses: readonly string[],
  pause: (ms: number) => Promise<void>,
): Promise<Outcome<ReadonlyMap<string, Account | null>>> {
  const found = new Map<string, Account | null>();
  for (let round = 1; ; round++) {
    const asked = addresses.filter((one) => !found.has(one));
    if (asked.length === 0) return { outcome: "ok", value: found };
    const requests = asked.map((one, place) => ({
      id: String(place),
      method: "GET",
      url: `/users/${encodeURIComponent(one)}?$select=${USER_FIELDS}`,
    }));
    const answer = await send(mailbox, { method: "POST", path: "/$batch", body: { requests } });
    if (answer.outcome !== "ok") return answer;
    const { data } = batchSchema.safeParse(answer.value);
    if (data === undefined) return { outcome: "unknown" };
    let putOff: number | null = null;
    for (const entry of data.responses) {
      const one = asked[Number(entry.id)];
      if (one === undefined) continue;
      if (entry.status === 200) {
        const user = userSchema.safeParse(entry.body);
        found.set(one, user.success ? accountOf(user.data) : null);
        continue;
      }
      const said = new Headers(entry.headers ?? {}).get("retry-after");
      const refusal = refusalOf(entry.status, codeOf(entry.body), said === null ? null : Number(said) * 1000 || null);
      // Not an address of ours, or none at all.
      if (refusal.outcome === "gone" || (refusal.outcome === "refused" && entry.status === 400)) found.set(one, null);
      else if (refusal.outcome === "throttled") putOff = Math.max(putOff ?? 0, refusal.retryAfterMs ?? 1000);
      else return refusal;
    }
    if (putOff === null) {
      if (asked.every((one) => found.has(one))) continue;
      return { outcome: "unknown" };
    }
    if (round === ROUNDS || putOff > 10_000) return { outcome: "throttled", retryAfterMs: putOff };
    await pause(putOff);
  }
}
