import { useCallback, useEffect, useState } from "react";
import { type Chat, demoServer, type Prompt } from "./demoServer.ts";

const BEAT = 2_000;
/** A server that does not answer is left alone for a while. */
const PATIENCE = 30_000;

/** The chats of a person as they stand, asked again and again while the page can be seen; none before the first reply. `prompts`: pages the bot has shown to them in meetings; null before it. */
export function useChats(person: string | null, locale: string) {
  const [chats, setChats] = useState<readonly Chat[]>([]);
  const [prompts, setPrompts] = useState<readonly Prompt[] | null>(null);
  const look = useCallback(async (): Promise<void> => {
    if (person === null) return;
    const found = await demoServer.chats(person, locale);
    setChats((before) => (JSON.stringify(before) === JSON.stringify(found.chats) ? before : found.chats));
    setPrompts((before) =>
      before?.at(-1)?.at === found.prompts.at(-1)?.at && before !== null ? before : found.prompts,
    );
  }, [person, locale]);
  useEffect(() => {
    let left = false;
    let timer = 0;
    const again = (): void => {
      const next = (wait: number) => (): void => {
        if (!left) timer = window.setTimeout(again, wait);
      };
      if (document.visibilityState === "hidden") next(BEAT)();
      else look().then(next(BEAT), next(PATIENCE));
    };
    again();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [look]);
  return { chats, prompts, look };
}
