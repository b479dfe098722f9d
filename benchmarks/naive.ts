import { Hono } from "hono";
import { type CryptoKey, jwtVerify } from "jose";
import pg from "pg";
import { z } from "zod";
import { rules } from "./people.ts";

const body = z.strictObject({ revision: z.int().min(1), answers: z.record(z.string(), z.int().min(1).max(5)) });

/**
 * What a product without blind answers does per vote: verify the token, BEGIN, set the tenant, check that the pulse is
 * open, upsert the named answer, COMMIT. Same engine, same framework, same pool size as the product.
 */
export async function naiveApp(adminUrl: string, key: CryptoKey): Promise<{ app: Hono; close(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 10 });
  pool.on("error", () => undefined);
  await pool.query(
    "create table if not exists naive_pulse (tenant_id uuid, pulse_id uuid, open boolean, primary key (tenant_id, pulse_id))",
  );
  await pool.query(
    "create table if not exists naive_answer (tenant_id uuid, pulse_id uuid, person_id uuid, revision int, answers jsonb, primary key (tenant_id, pulse_id, person_id))",
  );
  const app = new Hono();
  const viewers = new Map<string, Set<() => void>>();
  const tell = (id: string): void => {
    for (const viewer of viewers.get(id) ?? []) viewer();
  };
  app.put("/api/pulses/:id/answers", async (c) => {
    const token = (c.req.header("authorization") ?? "").slice(7);
    const { payload } = await jwtVerify(token, key, { audience: rules.clientId });
    const vote = body.parse(await c.req.json());
    const client = await pool.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.tenant_id', $1, true)", [payload.tid]);
      const open = await client.query("select open from naive_pulse where tenant_id = $1 and pulse_id = $2", [
        payload.tid,
        c.req.param("id"),
      ]);
      if (open.rows[0]?.open !== true) throw new Error("closed");
      await client.query(
        `insert into naive_answer values ($1, $2, $3, $4, $5) on conflict (tenant_id, pulse_id, person_id)
         do update set revision = excluded.revision, answers = excluded.answers where naive_answer.revision < excluded.revision`,
        [payload.tid, c.req.param("id"), payload.oid, vote.revision, JSON.stringify(vote.answers)],
      );
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
    tell(c.req.param("id"));
    return c.json({ revision: vote.revision });
  });
  // Every viewer reads for themselves at every piece of news: state, and how many gave each answer.
  app.get("/api/pulses/:id/live", async (c) => {
    const id = c.req.param("id");
    const { payload } = await jwtVerify((c.req.header("authorization") ?? "").slice(7), key, {
      audience: rules.clientId,
    });
    const mine = viewers.get(id) ?? new Set();
    viewers.set(id, mine);
    let leave = (): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const look = async (): Promise<void> => {
          const open = await pool.query("select open from naive_pulse where tenant_id = $1 and pulse_id = $2", [
            payload.tid,
            id,
          ]);
          const counts = await pool.query(
            "select answers->>'clarity' as answer, count(*)::int as n from naive_answer where tenant_id = $1 and pulse_id = $2 group by 1",
            [payload.tid, id],
          );
          const state = open.rows[0]?.open === true ? "open" : "sealed";
          controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify({ state, counts: counts.rows })}\n\n`));
        };
        // A reader that has gone takes nothing any more.
        const viewer = (): void => void look().catch(() => undefined);
        mine.add(viewer);
        leave = () => mine.delete(viewer);
        viewer();
      },
      cancel: () => leave(),
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });
  app.post("/api/pulses/:id/seal", async (c) => {
    const id = c.req.param("id");
    await pool.query("update naive_pulse set open = false where pulse_id = $1", [id]);
    tell(id);
    return c.json({ done: true });
  });
  return { app, close: () => pool.end() };
}

/** Makes the same pulses open for the naive server. */
export async function openNaive(
  adminUrl: string,
  pulses: readonly { readonly tenantId: string; readonly id: string }[],
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  for (const { tenantId, id } of pulses)
    await client.query("insert into naive_pulse values ($1, $2, true) on conflict do nothing", [tenantId, id]);
  await client.end();
}
