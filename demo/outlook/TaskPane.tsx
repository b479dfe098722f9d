import { useEffect, useRef } from "react";
import { addressOf, type Client } from "./clients.ts";
import type { OpenItem } from "./openItem.ts";
import type { OutlookHost } from "./outlookHost.ts";
import { outlookWords as t } from "./outlookWords.ts";
import type { News, Setup } from "./wire.ts";

type Props = {
  readonly host: OutlookHost;
  readonly client: Client;
  /** Null: a pinned pane beside nothing. */
  readonly open: OpenItem | null;
  /** What the page is told when it begins. */
  readonly setup: Setup;
};

/** The product's pane as it is, 320 pixels wide. Another person, language or Outlook starts it anew; another item does not. */
export function TaskPane(props: Props) {
  const { client, setup } = props;
  return <Seated key={[client, setup.locale, setup.user.address, setup.item?.owner].join(" ")} {...props} />;
}

function Seated({ host, client, open, setup }: Props) {
  const place = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ open, setup });
  latest.current = { open, setup };
  const tell = useRef<((news: News) => void) | null>(null);
  useEffect(() => {
    const window = place.current?.contentWindow;
    if (!window) return;
    return host.seat(window, {
      begin: (first) => {
        tell.current = first;
      },
      answer: async (ask) => {
        const { open: now, setup: told } = latest.current;
        if (ask.do === "setup") return { ...told, item: now?.item() ?? null } satisfies Setup;
        if (now === null) throw new Error("nothing is chosen");
        return now.answer(ask);
      },
    });
  }, [host]);
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== open) tell.current?.({ news: "item", item: open?.item() ?? null });
    before.current = open;
    return open?.watch((news) => {
      if (news !== null) tell.current?.(news);
    });
  }, [open]);
  const { colors } = setup;
  const first = useRef(colors);
  useEffect(() => {
    if (first.current === colors) return;
    first.current = colors;
    tell.current?.({ news: "colors", colors });
  }, [colors]);
  return (
    <iframe
      ref={place}
      src={addressOf("/outlook.html", client)}
      title={t("pane", { name: setup.user.name })}
      className="frame"
    />
  );
}
