import { Component, type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { type Client, makeClient } from "../client/call.ts";
import { type Host, type HostTheme, NoHost } from "../host/host.ts";
import { boot as english } from "../locales/en/boot.ts";
import { directionOf } from "../locales/languages.ts";
import { roomOf, speak, speech } from "../locales/roomOf.ts";
import { pickHost } from "./pickHost.ts";
import { PlainFrame } from "./plainFrame.tsx";

const t = roomOf("boot");

/** What every surface gets. */
export type Surface = { readonly host: Host; readonly client: Client };

type Options = {
  /** Meetings have a dark theme only; high contrast still wins. */
  readonly inMeeting?: boolean;
  /** Finds the host where it is neither Teams nor the browser. */
  readonly pick?: (page: Window) => Promise<Host>;
  /** What its failures say, in words of their own; null: none of those. */
  readonly failed?: (error: unknown) => Promise<ReactNode | null>;
};

/** Finds the host, then mounts one surface in its theme. Whatever goes wrong ends in a sentence, never a blank page. */
export async function mount(
  draw: (surface: Surface) => ReactNode,
  { inMeeting = false, pick = pickHost, failed }: Options = {},
): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("the page has no element #root");
  const root = createRoot(place);
  const dark = inMeeting || matchMedia("(prefers-color-scheme: dark)").matches;
  const alone = (children: ReactNode): void =>
    root.render(
      <PlainFrame theme={dark ? "dark" : "default"} {...tongue()}>
        {children}
      </PlainFrame>,
    );
  // Most hosts answer sooner than a word is read.
  const slow = setTimeout(() => alone(<p style={{ padding: 16 }}>{say("starting")}</p>), 1_000);
  try {
    // The browser's language is mostly the host's too: its words come while the host answers.
    const spoken = speak(navigator.language);
    const [host] = await Promise.all([pick(window), spoken]);
    await speak(host.context().locale);
    const client = makeClient({ token: (renew) => host.token(renew), language: () => speech().locale });
    root.render(
      <Themed {...{ host, inMeeting }}>
        <Unbroken>{draw({ host, client })}</Unbroken>
      </Themed>,
    );
  } catch (error) {
    const own = await failed?.(error).catch(() => null);
    if (own != null) return alone(own);
    alone(
      error instanceof NoHost ? (
        <Message title={say("no-host")} text={say("no-host-next")} plainLink />
      ) : (
        <Message title={say("broken")} text="" />
      ),
    );
  } finally {
    clearTimeout(slow);
  }
}

/** In English where no words could be fetched, not even those that say so. */
function say(code: keyof typeof english): string {
  try {
    return t(code);
  } catch {
    return english[code];
  }
}

/** The page says which language its words are in, and runs in its direction. */
const tongue = () => {
  const { language, locale } = speech();
  return { locale, dir: directionOf(language) };
};

type ThemedProps = { readonly host: Host; readonly inMeeting: boolean; readonly children: ReactNode };

function Themed({ host, inMeeting, children }: ThemedProps) {
  const [theme, setTheme] = useState<HostTheme>(host.context().theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  useEffect(() => host.ready(), [host]);
  const name = theme !== "light" ? theme : inMeeting ? "dark" : "default";
  return (
    <PlainFrame theme={name} {...tongue()}>
      {children}
    </PlainFrame>
  );
}

class Unbroken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <Message title={say("broken")} text="" /> : this.props.children;
  }
}

const ofMeeting = (search: string): boolean => /[?&](occurrence|pulse)=/.test(search);

type Said = { readonly title: string; readonly text: string; readonly plainLink?: boolean };

export function Message({ title, text, plainLink = false }: Said) {
  return (
    <main style={{ padding: 16, display: "grid", gap: 12, justifyItems: "start" }} role="alert">
      <h1 className="pl-say">{title}</h1>
      {text !== "" && <p>{text}</p>}
      <button type="button" style={{ minBlockSize: 44, paddingInline: 16 }} onClick={() => location.reload()}>
        {say("reload")}
      </button>
      {plainLink && (
        <a
          href={ofMeeting(location.search) ? `plain-link.html${location.search}` : "personal.html"}
          target="_blank"
          rel="noopener"
        >
          {say("plain-link")}
        </a>
      )}
    </main>
  );
}
