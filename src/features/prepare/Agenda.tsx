import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { roomOf } from "../../locales/roomOf.ts";
import "../../ui/lines.css";

const t = roomOf("prepare");

type Props = { readonly question: string };

/** A question to take along as text; where the page may not copy, it is marked so that one key does. */
export function Agenda({ question }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const place = useRef<HTMLQuoteElement>(null);

  async function put(): Promise<void> {
    try {
      await navigator.clipboard.writeText(question);
      setCopied(true);
    } catch {
      setCopied(false);
      if (place.current !== null) getSelection()?.selectAllChildren(place.current);
    }
  }

  return (
    <>
      <blockquote className="pl-quote" ref={place}>
        <p>{question}</p>
      </blockquote>
      <div className="pl-actions">
        <Button onClick={() => void put()}>{t("put")}</Button>
      </div>
      <p role="status">{copied !== null && t(copied ? "copied" : "not-copied")}</p>
    </>
  );
}
