import type { Live } from "../../../src/contract/pulse.ts";

/** One event of a stream; its id is the version, so a reader that comes back says what it has seen. */
export const stateEvent = (live: Live): string =>
  `event: state\nid: ${live.version}\ndata: ${JSON.stringify(live)}\n\n`;

/** A comment line, which readers skip: it keeps the connection from looking dead. */
export const heartbeat = ":\n\n";

/** Whether nothing more will come: closed, and nobody leads the stage any more. */
export const isOver = ({ state, stage }: Live): boolean => (state === "sealed" || state === "void") && stage === null;

/** The same news, sent at another moment. */
export const sentAt = (live: Live, now: Date): Live =>
  live.stage === null ? live : { ...live, stage: { ...live.stage, now: now.toISOString() } };

export const etagOf = (live: Live): string => `"${live.version}"`;

/** Whether If-None-Match names this version; weak marks and lists count (RFC 9110 section 13.1.2). */
export const isUnchanged = (ifNoneMatch: string | null, live: Live): boolean =>
  (ifNoneMatch ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etagOf(live));

export const wantsEvents = (accept: string | null): boolean =>
  (accept ?? "").split(",").some((type) => type.split(";")[0]?.trim().toLowerCase() === "text/event-stream");
