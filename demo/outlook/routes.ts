import { Hono } from "hono";
import { z } from "zod";
import type { Clock } from "../../api/platform/clock.ts";
import { Refusal } from "../../api/platform/problem.ts";
import { dateAt, wholeOf } from "../graph/mailbox.ts";
import type { SimulatedGraph } from "../graph/simulatedGraph.ts";
import type { Person } from "../graph/state.ts";
import type { Identity } from "../identity.ts";
import { personOf, teams, tenant } from "../people.ts";
import { type Draft, write } from "./edits.ts";
import { delegates, guests } from "./guests.ts";
import type { Mailboxes } from "./kept.ts";
import { itemOf, itemsOf, itemsOfGuest, type Seen } from "./mailItems.ts";
import type { Key } from "./wire.ts";

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;
const AHEAD_MS = 14 * DAY_MS;
const HOUR_SECONDS = 3600;
const text = z.string().max(20_000);
const draft = z.strictObject({
  key: z.strictObject({ uid: z.string(), originalStart: z.string().nullable() }).nullable(),
  subject: z.string().max(255),
  body: text,
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  attendees: z.array(
    z.strictObject({
      name: z.string().max(200),
      address: z.string().max(320),
      type: z.enum(["required", "optional"]),
      response: z.enum(["none", "organizer", "accepted", "tentative", "declined"]),
    }),
  ),
  repeat: z.enum(["none", "daily", "weekly", "fortnightly", "monthly"]),
  online: z.enum(["chat", ...Object.values(teams).map(({ id }) => id)]).nullable(),
});
const saving = z.strictObject({ person: z.string(), owner: z.string(), draft });
const properties = z.strictObject({ person: z.string(), item: z.string(), values: z.record(z.string(), z.unknown()) });

export type OutlookParts = {
  readonly graph: SimulatedGraph;
  readonly mailboxes: Mailboxes;
  readonly clock: Clock;
  readonly identity: Identity;
  /** Tells the product of what has changed, and lets it do what is due. */
  readonly follow: () => Promise<unknown>;
};

/** What the demo's Outlook asks of its mailboxes. */
export function outlookRoutes({ graph, mailboxes, clock, identity, follow }: OutlookParts): Hono {
  const app = new Hono();
  const body = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> => {
    const wish = schema.safeParse(await request.json().catch(() => null));
    if (!wish.success) throw new Refusal("bad-request", {}, wish.error.issues[0]?.message);
    return wish.data;
  };
  const byId = (id: string): Person => {
    const found = graph.state.people.find((one) => one.id === id);
    if (found === undefined) throw new Refusal("not-found");
    return found;
  };
  const seen = (person: string, owner: string): Seen => {
    const isTheirs = person === owner || delegates.some(({ of, to }) => of.id === owner && to.id === person);
    if (!isTheirs) throw new Refusal("not-found");
    return { reader: byId(person), owner: byId(owner) };
  };
  const itemAt = (eyes: Seen, { uid, originalStart }: Key) => {
    const meeting = graph.state.meetings.find((one) => one.uid === uid);
    const copy =
      meeting === undefined ? null : originalStart === null ? wholeOf(meeting) : dateAt(meeting, originalStart);
    if (copy === null) throw new Refusal("not-found");
    return itemOf(graph.state, eyes, mailboxes.drafts, copy);
  };

  app.get("/people", (c) =>
    c.json({
      addresses: graph.state.people.map(({ id, name, mail }) => ({ id, name, address: mail })),
      guests: guests.map(({ id, name, address }) => ({ id, name, address })),
      delegates: delegates.map(({ of, to }) => ({ of: of.id, to: to.id })),
    }),
  );
  app.get("/items", (c) => {
    const { person = "", owner = person } = c.req.query();
    const now = clock.now().getTime();
    const window = { from: new Date(now - HOUR_MS), to: new Date(now + AHEAD_MS) };
    const guest = guests.find(({ id }) => id === person);
    if (guest !== undefined) return c.json(itemsOfGuest(graph.state, guest, mailboxes.drafts, window));
    return c.json(itemsOf(graph.state, seen(person, owner), mailboxes.drafts, window));
  });
  const change = (sends: boolean) => async (request: Request) => {
    const wish = await body(request, saving);
    const eyes = seen(wish.person, wish.owner);
    if (Date.parse(wish.draft.end) < Date.parse(wish.draft.start))
      throw new Refusal("bad-request", {}, "it ends before it starts");
    const { key: before } = wish.draft;
    const isDraft = before !== null && mailboxes.drafts.includes(before.uid);
    const key = write(graph, eyes.owner, wish.draft satisfies Draft, { isDraft, sends });
    if (sends || before === null) mailboxes.draft(key.uid, !sends);
    await follow();
    return itemAt(eyes, key);
  };
  app.post("/save", async (c) => c.json({ item: await change(false)(c.req.raw) }));
  app.post("/send", async (c) => c.json({ item: await change(true)(c.req.raw) }));
  app.get("/properties", (c) => {
    const { person = "", item = "" } = c.req.query();
    return c.json({ values: mailboxes.properties(person, item) });
  });
  app.post("/properties", async (c) => {
    const { person, item, values } = await body(c.req.raw, properties);
    mailboxes.keepProperties(person, item, values);
    return c.json({});
  });
  // What Entra ID gives Outlook for an add-in within it: a token for our server, and one that says who it is.
  app.post("/sign-in", async (c) => {
    const { person: id } = await body(c.req.raw, z.strictObject({ person: z.string() }));
    const person = personOf(id) ?? null;
    const guest = guests.find((one) => one.id === id) ?? null;
    if (person === null && guest === null) throw new Refusal("not-found");
    const tenantId = guest?.tenantId ?? tenant.id;
    const { name } = person ?? guest ?? { name: "" };
    const tokens = await identity.tokensFor({ tenantId, id, name, ...(person === null ? {} : rolesOf(person)) });
    return c.json({
      account: {
        homeAccountId: `${id}.${tenantId}`,
        environment: "login.microsoftonline.com",
        tenantId,
        localAccountId: id,
        username: guest?.address ?? byId(id).mail,
        name,
      },
      token: { ...tokens, expires_in: HOUR_SECONDS, properties: null },
    });
  });
  return app;
}

const rolesOf = ({ role }: { readonly role: string }) =>
  role === "administrator" ? { roles: ["Plumbline.Admin"] } : {};
