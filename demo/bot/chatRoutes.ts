import { Hono } from "hono";
import { z } from "zod";
import { problemResponse, Refusal } from "../../api/platform/problem.ts";
import { type DemoPerson, personOf } from "../people.ts";
import type { Chat, Chats, Message } from "./chats.ts";
import { type Faults, faultWish } from "./faults.ts";
import { press, type TeamsClient } from "./teamsClient.ts";

type Parts = { readonly chats: Chats; readonly client: TeamsClient; readonly faults: Faults };

const TEXT_MAX = 500;
/** Of whoever writes or presses: the bot answers in their language. */
const locale = z.string().max(20).default("en-GB");

/** What people see and do in their chats, for the page around the frames. */
export function chatRoutes({ chats, client, faults }: Parts): Hono {
  const app = new Hono().basePath("/api/demo/chats");
  const personIn = (id: string | undefined): DemoPerson => {
    const person = personOf(id ?? null);
    if (person === undefined) throw new Refusal("not-found");
    return person;
  };
  const chatOf = (person: DemoPerson, id: string): Chat => {
    const chat = chats.chatsOf(person.id).find((one) => one.id === id);
    if (chat === undefined) throw new Refusal("not-found");
    return chat;
  };
  const body = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> => {
    const parsed = schema.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new Refusal("bad-request", {}, parsed.error.issues[0]?.message);
    return parsed.data;
  };
  app.onError((error) => {
    if (error instanceof Refusal) return problemResponse(error.code, { facts: error.facts, detail: error.detail });
    return problemResponse("defect");
  });

  /** All chats of a person where something stands, and their own with the bot. */
  app.get("/", async (c) => {
    const person = personIn(c.req.query("person"));
    const locale = c.req.query("locale") ?? "en-GB";
    for (const chat of chats.chatsOf(person.id)) await client.refresh(person, chat, locale);
    return c.json({
      chats: chats.chatsOf(person.id).map((chat) => ({
        id: chat.id,
        kind: chat.kind,
        name: chat.name,
        groupId: chat.groupId,
        messages: chats.messagesIn(chat.id).map((message) => seenBy(message, person)),
      })),
      prompts: chats.promptsFor(person.id),
    });
  });
  app.post("/say", async (c) => {
    const wish = await body(
      c.req.raw,
      z.strictObject({
        person: z.string(),
        chat: z.string(),
        text: z.string().trim().min(1).max(TEXT_MAX),
        locale,
      }),
    );
    const person = personIn(wish.person);
    await client.say(person, chatOf(person, wish.chat), wish.text, wish.locale);
    return c.json({ done: true });
  });
  app.post("/press", async (c) => {
    const wish = await body(
      c.req.raw,
      z.strictObject({
        person: z.string(),
        chat: z.string(),
        message: z.string(),
        locale,
        press,
      }),
    );
    const person = personIn(wish.person);
    const message = chats.message(chatOf(person, wish.chat).id, wish.message);
    if (message === null) throw new Refusal("not-found");
    return c.json(await client.press(person, message, wish.press, wish.locale));
  });
  /** For whoever wants to see what the product does when the service fails. */
  app.post("/faults", async (c) => {
    faults.wish(await body(c.req.raw, faultWish));
    return c.json({ done: true });
  });
  return app;
}

/** A message as one person sees it: their own form of its card, where they have one. */
function seenBy({ own, ...message }: Message, { id }: DemoPerson) {
  const name = message.from === null ? "Plumbline" : (personOf(message.from)?.name ?? "");
  return { ...message, name, card: own[id] ?? message.card };
}
