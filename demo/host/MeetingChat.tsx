import { useState } from "react";
import { ChatPane } from "./ChatPane.tsx";
import type { Chat, Person } from "./demoServer.ts";
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
  const { chats, look } = useChats(person.id, about.locale);
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

/** A message, and each form it has had, is news once; one's own never. */
const marksOf = ({ messages }: Chat): readonly string[] =>
  messages.filter(({ from }) => from === null).map(({ id, changedAt }) => `${id} ${changedAt ?? ""}`);
