import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { CardView, Linked } from "./CardView.tsx";
import { plainSaid } from "./cardWords.ts";
import { type CardPress, type Chat, type ChatMessage, demoServer, type Person } from "./demoServer.ts";
import { timeOnly } from "./time.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly person: Person;
  readonly chats: readonly Chat[];
  /** Reads the chats again at once. */
  readonly look: () => Promise<void>;
  readonly locale: string;
  readonly zone: string;
  /** A page that the bot opens in a dialog: its address on this site. */
  readonly openDialog: (page: string) => void;
};

/** The chats of one person: those they share with others, and their own with the bot. */
export function ChatPane({ person, chats, look, ...about }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const group = useId();
  const chat = chats.find(({ id }) => id === chosen) ?? chats.find(({ messages }) => messages.length > 0) ?? chats[0];
  if (chat === undefined) return <p className="chat-empty">{t("chat-none")}</p>;
  return (
    <div className="chat">
      <fieldset className="chat-tabs">
        <legend className="unseen">{t("chats-of", { name: person.name })}</legend>
        {chats.map((one) => (
          <label key={one.id} className="pick">
            <input type="radio" name={group} checked={one.id === chat.id} onChange={() => setChosen(one.id)} />
            <span>{nameOf(one)}</span>
          </label>
        ))}
      </fieldset>
      <Messages key={chat.id} {...{ chat, person, look, ...about }} />
    </div>
  );
}

export const nameOf = ({ kind, name }: Chat): string => (kind === "personal" ? t("chat-own") : name);

function Messages({ chat, person, look, locale, zone, openDialog }: Omit<Props, "chats"> & { readonly chat: Chat }) {
  const list = useRef<HTMLOListElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const count = chat.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what moves the list
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  const doing = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(t("chat-failed", { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setBusy(false);
      await look().catch(() => undefined);
    }
  };
  const press = (message: ChatMessage) => (pressed: CardPress) =>
    void doing(async () => {
      const reply = await demoServer.press({ person: person.id, chat: chat.id, message: message.id, locale, pressed });
      if (reply.kind === "dialog") openDialog(pageIn(reply.url));
      return reply.kind === "words" ? reply.text : null;
    });
  return (
    <>
      <ol className="chat-list" ref={list} aria-label={nameOf(chat)}>
        {count === 0 && <li className="chat-empty">{t("chat-empty")}</li>}
        {chat.messages.map((message) => (
          <li key={message.id} className={message.from === person.id ? "chat-mine" : "chat-theirs"}>
            <p className="chat-who">
              {message.name} {timeOnly(message.at, zone)}
              {message.changedAt !== null && ` · ${t("chat-changed", { when: timeOnly(message.changedAt, zone) })}`}
            </p>
            {message.text !== null && (
              <p className="chat-text">
                <Linked said={plainSaid(message.text, t("chat-link"))} />
              </p>
            )}
            {message.card !== null && (
              <CardView card={message.card} reader={{ locale, zone }} press={press(message)} busy={busy} />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="chat-said">
        {said}
      </p>
      <Composer
        isOwn={chat.kind === "personal"}
        busy={busy}
        send={(text) =>
          void doing(async () => {
            await demoServer.say(person.id, chat.id, text, locale);
            return null;
          })
        }
      />
    </>
  );
}

type ComposerProps = { readonly isOwn: boolean; readonly busy: boolean; readonly send: (text: string) => void };

function Composer({ isOwn, busy, send }: ComposerProps) {
  const field = useId();
  const [text, setText] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = text.trim();
    if (words === "") return;
    setText("");
    send(words);
  };
  return (
    <form className="chat-form" onSubmit={submit}>
      <label htmlFor={field} className="chat-hint">
        {t(isOwn ? "chat-hint-own" : "chat-hint")}
      </label>
      <input
        id={field}
        value={text}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" disabled={busy}>
        {t("chat-send")}
      </button>
    </form>
  );
}

/** The page of an address of ours: the frame that shows it belongs to this site. */
export const pageIn = (url: string): string => {
  const { pathname, search } = new URL(url, location.href);
  return `${pathname}${search}`;
};
