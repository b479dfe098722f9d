import { Button } from "@fluentui/react-components";
import { roomOf } from "../../locales/roomOf.ts";
import { useCopied } from "../../ui/useCopied.ts";
import "../../ui/lines.css";

const t = roomOf("takeAlong");

type Props = { readonly question: string };

/** A question to take along as text. */
export function Agenda({ question }: Props) {
  const { place, copied, copy } = useCopied<HTMLQuoteElement>();
  return (
    <>
      <blockquote className="pl-quote" ref={place}>
        <p>{question}</p>
      </blockquote>
      <div className="pl-actions">
        <Button onClick={() => void copy(question)}>{t("copy-agenda")}</Button>
      </div>
      <p role="status">{copied !== null && t(copied ? "agenda-copied" : "copy-by-hand")}</p>
    </>
  );
}
