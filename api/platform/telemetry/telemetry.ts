import type { Log } from "../log.ts";
import {
  type Attributes,
  type EventName,
  type GaugeName,
  isAllowed,
  type SpanName,
  spanNames,
  statuses,
} from "./instruments.ts";

/** One reading of a gauge. */
export type Reading = {
  readonly [N in GaugeName]: { readonly name: N; readonly value: number; readonly attributes: Attributes<N> };
}[GaugeName];

/**
 * What whoever runs a server is told of it, in numbers. Nothing here throws or waits, whatever becomes of the numbers;
 * what is not on the list of instruments.ts is dropped, which the log says once.
 */
export type Telemetry = {
  /** So many of a counter; a histogram's one more, of so many seconds. */
  readonly measure: <N extends EventName>(name: N, value: number, attributes: Attributes<N>) => void;
  /** Something that has just ended after so many seconds: its metric, and where it failed or was slow a trace of its own. */
  readonly ended: <S extends SpanName>(name: S, seconds: number, attributes: Attributes<(typeof spanNames)[S]>) => void;
  /** `read` is asked by whatever collects, once a minute, and never where nothing does. */
  readonly look: (read: () => Promise<readonly Reading[]>) => void;
  /** Sends what is there, and nothing afterwards; resolves within seconds, also where nobody takes it. */
  readonly close: () => Promise<void>;
};

type Given = Readonly<Record<string, string>>;

/** Where points go that are allowed. */
export type Sink = Pick<Telemetry, "look" | "close"> & {
  readonly measure: (name: EventName, value: number, attributes: Given) => void;
  readonly trace: (name: SpanName, seconds: number, attributes: Given) => void;
};

/** Nothing is counted, kept or sent. */
export const silentTelemetry: Telemetry = {
  measure: () => undefined,
  ended: () => undefined,
  look: () => undefined,
  close: async () => undefined,
};

/** Lets through what the list allows, by what it finds when it runs, whatever types were told. */
export function guardedTelemetry(sink: Sink, log: Log): Telemetry {
  let said = false;
  const passes = (name: string, value: unknown, attributes: Readonly<Record<string, unknown>>): boolean => {
    const allowed = isAllowed(name, value, attributes);
    if (!allowed && !said) log("telemetry-refused");
    said ||= !allowed;
    return allowed;
  };
  return {
    measure: (name, value, attributes) => {
      if (passes(name, value, attributes)) sink.measure(name, value, attributes as Given);
    },
    ended: (name, seconds, attributes) => {
      const metric = Object.hasOwn(spanNames, name) ? spanNames[name] : "";
      if (metric === "" || !passes(metric, seconds, attributes)) return;
      sink.measure(metric, seconds, attributes as Given);
      sink.trace(name, seconds, attributes as Given);
    },
    look: (read) =>
      sink.look(async () => (await read()).filter(({ name, value, attributes }) => passes(name, value, attributes))),
    close: sink.close,
  };
}

/** 404 is "4xx". */
export const statusOf = (code: number): (typeof statuses)[number] => statuses[Math.floor(code / 100) - 1] ?? "5xx";

/** @returns gives the seconds since it was called */
export function stopwatch(): () => number {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
}
