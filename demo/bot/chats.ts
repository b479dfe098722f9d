import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DemoPerson, membersOf, people, teams } from "../people.ts";

/** A place where people and the bot write: the channel of a team, the chat of a meeting, or one person's chat with the bot. */
export type Chat = {
  readonly id: string;
  readonly kind: "channel" | "groupChat" | "personal";
  readonly name: string;
  /** The team's id, of a channel. */
  readonly groupId: string | null;
  readonly people: readonly DemoPerson[];
};

/** A card as JSON. Whoever draws it believes nothing in it. */
export type Card = Readonly<Record<string, unknown>>;
export type Message = {
  readonly id: string;
  readonly chat: string;
  /** A person's id; null: the bot. */
  readonly from: string | null;
  readonly at: string;
  readonly changedAt: string | null;
  readonly text: string | null;
  readonly card: Card | null;
  /** What somebody sees instead of the card, by person; null: they asked and were given nothing of their own. */
  readonly own: Readonly<Record<string, Card | null>>;
  /** A page that was shown to everybody in the running meeting. */
  readonly bubble: string | null;
};

/** A page the bot shows to one person inside the running meeting. */
export type Prompt = { readonly person: string; readonly url: string; readonly title: string; readonly at: string };
type Kept = {
  messages: Message[];
  prompts: Prompt[];
  /** Chats that the bot was added to, and has heard so. */
  installed: string[];
  /** Which meetings the bot was told have begun, and ended. */
  told: string[];
  made: number;
};

/** Everything the simulated service keeps: what was written where, and what the bot has been told. */
export type Chats = {
  readonly all: readonly Chat[];
  chat(id: string): Chat | null;
  chatsOf(personId: string): readonly Chat[];
  messagesIn(chatId: string): readonly Message[];
  message(chatId: string, id: string): Message | null;
  /** @returns its id */
  write(message: Pick<Message, "chat" | "from" | "text" | "card" | "bubble">, at: Date): string;
  /** Changes a message where it stands; everybody then sees the same again. */
  change(message: Message, to: Pick<Message, "text" | "card">, at: Date): void;
  own(message: Message, personId: string, card: Card | null): void;
  remove(message: Message): void;
  prompt(prompt: Prompt): void;
  promptsFor(personId: string): readonly Prompt[];
  isInstalled(chatId: string): boolean;
  install(chatId: string, is: boolean): void;
  isTold(meeting: string): boolean;
  tell(meeting: string): void;
};

/** A chat is read back that far. */
const MESSAGES_MAX = 400;

/** What the bot knows a person by, and nobody else: an id of its own per bot. */
export const botUserId = (personId: string): string => `29:1${digest(`user ${personId}`)}`;
export const personOfBotUser = (id: string): DemoPerson | undefined =>
  Object.values(people).find((one) => botUserId(one.id) === id);
export const personalChatId = (personId: string): string => `a:1${digest(`chat ${personId}`)}`;
/** The General channel of a team, as the simulated host names it too. */
export const channelOf = (groupId: string): string => `19:${groupId}@thread.tacv2`;
const digest = (of: string): string => createHash("sha256").update(of).digest("base64url");

/** Kept as one file in the data folder. */
export function chatsIn(folder: string): Chats {
  const file = join(folder, "chats.json");
  const kept: Kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Kept)
    : { messages: [], prompts: [], installed: [], told: [], made: 0 };
  const save = (): void => {
    kept.messages = kept.messages.slice(-MESSAGES_MAX);
    writeFileSync(`${file}.part`, JSON.stringify(kept));
    renameSync(`${file}.part`, file);
  };
  const all = everyChat();
  const byId = new Map(all.map((chat) => [chat.id, chat]));
  const replace = (message: Message, by: Message): void => {
    kept.messages = kept.messages.map((one) => (one === message ? by : one));
    save();
  };
  return {
    all,
    chat: (id) => byId.get(id) ?? null,
    chatsOf: (personId) => all.filter((chat) => chat.people.some((person) => person.id === personId)),
    messagesIn: (chatId) => kept.messages.filter((message) => message.chat === chatId),
    message: (chatId, id) => kept.messages.find((one) => one.chat === chatId && one.id === id) ?? null,
    write(message, at) {
      // As Teams numbers them: the milliseconds since 1970, and a little more where two fall on one.
      const id = String(at.getTime() + ++kept.made);
      kept.messages.push({ ...message, id, at: at.toISOString(), changedAt: null, own: {} });
      save();
      return id;
    },
    change: (message, to, at) => replace(message, { ...message, ...to, own: {}, changedAt: at.toISOString() }),
    own: (message, personId, card) => replace(message, { ...message, own: { ...message.own, [personId]: card } }),
    remove(message) {
      kept.messages = kept.messages.filter((one) => one !== message);
      save();
    },
    prompt(prompt) {
      kept.prompts = [...kept.prompts, prompt].slice(-20);
      save();
    },
    promptsFor: (personId) => kept.prompts.filter(({ person }) => person === personId),
    isInstalled: (chatId) => kept.installed.includes(chatId),
    install(chatId, is) {
      kept.installed = [...kept.installed.filter((id) => id !== chatId), ...(is ? [chatId] : [])];
      save();
    },
    isTold: (meeting) => kept.told.includes(meeting),
    tell(meeting) {
      kept.told = [...kept.told, meeting].slice(-MESSAGES_MAX);
      save();
    },
  };
}

function everyChat(): readonly Chat[] {
  const everybody: readonly DemoPerson[] = Object.values(people);
  const shared = Object.values(teams).map((team): Chat => {
    const inIt = membersOf(team).flatMap(({ id }) => everybody.find((person) => person.id === id) ?? []);
    const { id, name } = team;
    return team.kind === "team"
      ? { id: channelOf(id), kind: "channel", name, groupId: id, people: inIt }
      : { id, kind: "groupChat", name, groupId: null, people: inIt };
  });
  const own = everybody.map(
    (person): Chat => ({ id: personalChatId(person.id), kind: "personal", name: "", groupId: null, people: [person] }),
  );
  return [...shared, ...own];
}
