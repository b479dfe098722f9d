import { createContext, useContext, useEffect, useRef } from "react";
import type { Frame } from "../../src/host/host.ts";
import { blockStorage } from "./blockStorage.ts";
import type { Ability, FrameSetup, TeamsHost, Theme } from "./teamsHost.ts";

/** What every frame on this page has in common. */
export type World = {
  readonly host: TeamsHost;
  readonly tenantId: string;
  readonly theme: Theme;
  readonly locale: string;
  readonly ability: Ability;
};
export const TheWorld = createContext<World | null>(null);

type Props = {
  /** A page of the product, such as "/side-panel.html". */
  readonly page: string;
  readonly frame: Frame;
  readonly person: FrameSetup["person"];
  readonly title: string;
  readonly team?: { readonly id: string; readonly kind: "team" | "chat" } | undefined;
  readonly meeting?: FrameSetup["meeting"] | undefined;
  readonly subPageId?: string | undefined;
  /** Meetings are dark in every theme. */
  readonly inMeeting?: boolean | undefined;
  readonly ready?: (() => void) | undefined;
  /** For a dialog. */
  readonly close?: (() => void) | undefined;
};

/** A page of the product as it is, with a host that knows who sits before it. Language and abilities start it anew. */
export function ProductFrame(props: Props) {
  const world = useContext(TheWorld);
  if (world === null) throw new Error("a frame needs the world around it");
  const { person, page, subPageId } = props;
  const key = [person.id, page, subPageId, props.team?.id, world.locale, world.ability].join(" ");
  return <Seated key={key} {...props} world={world} />;
}

function Seated({ world, page, frame, person, title, team, meeting, subPageId, ...more }: Props & { world: World }) {
  const place = useRef<HTMLIFrameElement>(null);
  const { host, tenantId, locale, ability } = world;
  const theme = more.inMeeting && world.theme === "light" ? "dark" : world.theme;
  const setup: FrameSetup = {
    frame,
    person,
    tenantId,
    teamId: team?.kind === "team" ? team.id : null,
    chatId: team?.kind === "chat" ? team.id : null,
    meeting: meeting ?? null,
    subPageId: subPageId ?? null,
    theme,
    locale,
    ability,
  };
  const latest = useRef({ setup, more });
  latest.current = { setup, more };
  useEffect(() => {
    const window = place.current?.contentWindow;
    if (!window) return;
    return host.seat(window, {
      setup: () => latest.current.setup,
      begin: () => {
        if (latest.current.setup.ability === "no-storage") blockStorage(window as Window & typeof globalThis);
      },
      ready: () => latest.current.more.ready?.(),
      close: () => latest.current.more.close?.(),
    });
  }, [host]);
  const first = useRef(theme);
  useEffect(() => {
    // The page has its first theme from its context.
    if (first.current === theme) return;
    first.current = theme;
    const window = place.current?.contentWindow;
    if (window) host.tellTheme(window, theme);
  }, [host, theme]);
  return <iframe ref={place} src={page} title={title} className="frame" />;
}
