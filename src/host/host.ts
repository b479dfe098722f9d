import type { Beside } from "./appointment.ts";

/** Where in the host this page stands, in the words of the Teams library. */
export const frames = ["content", "sidePanel", "meetingStage", "settings", "task"] as const;
export type Frame = (typeof frames)[number];
export type HostTheme = "light" | "dark" | "contrast";

/**
 * What the host says about this page. It is a hint, never proof: the server decides by the token alone.
 * `teamId` is the id Plumbline files meetings under: the Teams team, or the chat for a meeting outside one.
 */
export type HostContext = {
  readonly teamId: string | null;
  readonly chatId: string | null;
  /** What the host calls the meeting this page stands in, for bots. */
  readonly meetingId: string | null;
  readonly occurrenceId: string | null;
  readonly pulseId: string | null;
  readonly subPageId: string | null;
  readonly frame: Frame;
  /** BCP 47, as "en-gb". */
  readonly locale: string;
  readonly theme: HostTheme;
};

/** Whether this app may be put on the meeting's stage, or stands there already. */
export type StageState = "free" | "ours" | "refused";

/** The part of a meeting that everybody looks at. */
export type Stage = {
  /** "free" also where the host does not say: then trying tells. */
  state(): Promise<StageState>;
  /** @throws when the host or its policy refuses, or does not answer */
  share(url: string): Promise<void>;
  /** @throws as `share` */
  stop(): Promise<void>;
};

/** A place this page can run in. */
export type Host = {
  readonly kind: "teams" | "outlook" | "browser";
  /** Whether there is any way to tell who the person is. */
  readonly canSignIn: boolean;
  /** A bearer token for our server; `renew` says that the last one was refused. @throws NoSignIn */
  token(renew?: boolean): Promise<string>;
  context(): HostContext;
  /** Calls back at every change; the reply stops it. */
  onThemeChange(tell: (theme: HostTheme) => void): () => void;
  /** Absent where there is no stage beside this page. */
  readonly stage?: Stage;
  /** Absent where this page does not stand beside an appointment. */
  readonly beside?: Beside;
  /** Closes this page, which the host has opened as a dialog; absent everywhere else, and where the host cannot. */
  readonly close?: () => void;
  /** An address under which others find that meeting; null: the host itself shows one, in a window of its own. */
  linkTo(occurrenceId: string, title: string): string | null;
  openLink(url: string): Promise<void>;
  /** Tells the host that there is something to see. */
  ready(): void;
};

/** Signs a person in; a bearer token for our server. `renew` says that the last one was refused. */
export type TokenSource = (renew: boolean) => Promise<string>;

/** The host cannot say who the person is. */
export class NoSignIn extends Error {
  override readonly name = "NoSignIn";
}

/** The host did not answer in time. */
export class NoHost extends Error {
  override readonly name = "NoHost";
}

type Places = Pick<HostContext, "occurrenceId" | "pulseId">;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Which meeting or pulse a page is about: `?occurrence=` and `?pulse=` of its address first,
 * else the sub-page the host opened, written `occurrence/<uuid>`, `pulse/<uuid>` or a bare occurrence uuid.
 */
export function placesOf(search: string, subPageId: string | null): Places {
  const query = new URLSearchParams(search);
  const [noun, id] = subPageId?.includes("/") ? subPageId.split("/", 2) : ["occurrence", subPageId ?? ""];
  const pick = (name: string): string | null => {
    const value = query.get(name) ?? (noun === name ? id : null);
    return value && uuid.test(value) ? value.toLowerCase() : null;
  };
  return { occurrenceId: pick("occurrence"), pulseId: pick("pulse") };
}
