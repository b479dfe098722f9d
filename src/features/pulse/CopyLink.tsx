import { useId, useState } from "react";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Host } from "../../host/host.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("host");

type Props = { readonly host: Pick<Host, "linkTo">; readonly occurrence: Pick<Occurrence, "id" | "title"> };

/** A link to a meeting, into the clipboard; where a host keeps that to itself, the link to copy by hand. */
export function CopyLink({ host, occurrence: { id, title } }: Props) {
  const [isCopied, setCopied] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const field = useId();
  async function copy(): Promise<void> {
    const made = host.linkTo(id, title);
    if (made === null) return;
    try {
      await navigator.clipboard.writeText(made);
      setCopied(true);
    } catch {
      setLink(made);
    }
  }
  return (
    <div className="pl-copy">
      <button type="button" className="pl-link" onClick={() => void copy()}>
        {t("copy-link")}
      </button>
      {link !== null && (
        <>
          <label className="pl-unseen" htmlFor={field}>
            {t("link-here")}
          </label>
          <textarea
            id={field}
            className="pl-text"
            rows={3}
            readOnly
            value={link}
            ref={(one) => one?.select()}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
      <p role="status" className="pl-soft">
        {isCopied && t("link-copied")}
      </p>
    </div>
  );
}
