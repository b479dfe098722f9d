import { useEffect, useRef, useState } from "react";
import { ChatPane, pageIn } from "./ChatPane.tsx";
import type { Chat, Person, Prompt } from "./demoServer.ts";
import { useChats } from "./useChats.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly person: Person;
  readonly teamId: string;
  readonly locale: string;
  readonly zone: string;
  readonly openDialog: (page: string) => void;
};

/** The chat beside the meeting: a button that says how much is new, and the chats it opens over the stage. */
export function MeetingChat({ person, teamId, openDialog, ...about }: Props) {
  const { chats, prompts, look } = useChats(person.id, about.locale);
  useNews(prompts, ({ url }) => openDialog(pageIn(url)));
  const [isOpen, setOpen] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const here = chats.filter((chat) => chat.groupId === teamId || chat.id === teamId || chat.kind === "personal");
  const marks = here.flatMap(marksOf);
  const fresh = isOpen ? 0 : marks.filter((mark) => !seen.has(mark)).length;
  if (here.length === 0) return null;
  const show = (open: boolean): void => {
    setSeen(new Set(marks));
    setOpen(open);
  };
  return (
    <>
      <button
        type="button"
        className="bar-button bar-chat"
        aria-expanded={isOpen}
        aria-label={fresh === 0 ? undefined : t("chat-open-new", { n: fresh })}
        onClick={() => show(!isOpen)}
      >
        {t("chat-open")}
        {fresh > 0 && <span className="bar-new">{fresh}</span>}
      </button>
      {isOpen && (
        <aside
          className="chat-window"
          aria-label={t("chat-of", { name: person.name })}
          onKeyDown={(event) => {
            if (event.key === "Escape") show(false);
          }}
        >
          <p className="mini-head">
            <span>{t("chat-open")}</span>
            <button type="button" className="bar-button" ref={(one) => one?.focus()} onClick={() => show(false)}>
              {t("close-panel")}
            </button>
          </p>
          <ChatPane chats={here} {...{ person, look, openDialog }} {...about} />
        </aside>
      )}
    </>
  );
}

/** What the bot shows in the meeting while this page is open; what was shown before has passed. */
function useNews(prompts: readonly Prompt[] | null, show: (prompt: Prompt) => void): void {
  const last = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new prompt is news
  useEffect(() => {
    if (prompts === null) return;
    const latest = prompts.at(-1);
    if (last.current !== null && latest !== undefined && latest.at > last.current) show(latest);
    last.current = latest?.at ?? "";
  }, [prompts]);
}

/** A message, and each form it has had, is news once; one's own never. */
const marksOf = ({ messages }: Chat): readonly string[] =>
  messages.filter(({ from }) => from === null).map(({ id, changedAt }) => `${id} ${changedAt ?? ""}`);
