import { addresses } from "../../../src/contract/addresses.ts";
import { isMeasured, type MeasuredRoute } from "../quietRoutes.ts";
import { timerNames } from "../timerSchedules.ts";

/** Five words for what a reply was; the exact number of a refusal would say more than whoever runs a server needs. */
export const statuses = ["1xx", "2xx", "3xx", "4xx", "5xx"] as const;
/** `part`: one or more of its pieces failed and are tried again, the others are done. */
const runOutcomes = ["done", "part", "failed"] as const;
export type RunOutcome = (typeof runOutcomes)[number];

const measuredRoutes = (Object.keys(addresses) as (keyof typeof addresses)[]).filter(isMeasured);

/**
 * Everything an attribute may be and may say. Nothing else leaves, whoever asks: a person, a team, an organisation, a
 * meeting, an address or a text is no value of any of them.
 */
export const attributeValues = {
  route: measuredRoutes as readonly MeasuredRoute[],
  status: statuses,
  timer: timerNames,
  outcome: runOutcomes,
  how: ["due", "early", "unseen"],
  service: ["graph", "teams"],
  engine: ["postgres", "pglite"],
} as const satisfies Record<string, readonly string[]>;
type AttributeName = keyof typeof attributeValues;

type Instrument = {
  /** counter: how often. histogram: how long each one was. gauge: how it is when looked at, once a minute. */
  readonly kind: "counter" | "histogram" | "gauge";
  /** Of UCUM: s for seconds, else what is counted, in braces. */
  readonly unit: string;
  readonly description: string;
  readonly attributes: readonly AttributeName[];
};

/** Every metric there is; docs/observe.md says what each means and what to do. No other name can be measured. */
export const instruments = {
  "plumbline.request.duration": {
    kind: "histogram",
    unit: "s",
    description: "Time a request took; of no route on the way of an answer",
    attributes: ["route", "status"],
  },
  "plumbline.limit.hits": {
    kind: "counter",
    unit: "{request}",
    description: "Requests refused because one person or address sent too many",
    attributes: ["route"],
  },
  "plumbline.timer.duration": {
    kind: "histogram",
    unit: "s",
    description: "Time a round of work that falls due by itself took",
    attributes: ["timer", "outcome"],
  },
  "plumbline.timer.late": {
    kind: "histogram",
    unit: "s",
    description: "How long after its time a round began, over all servers",
    attributes: ["timer"],
  },
  "plumbline.seal.duration": {
    kind: "histogram",
    unit: "s",
    description: "Time a closing took",
    attributes: ["how", "outcome"],
  },
  "plumbline.seal.overdue": {
    kind: "gauge",
    unit: "{pulse}",
    description: "Open pulses whose planned end passed more than five minutes ago",
    attributes: [],
  },
  "plumbline.queue.age": {
    kind: "gauge",
    unit: "s",
    description: "How long the oldest due message that nobody has taken has waited",
    attributes: [],
  },
  "plumbline.message.age": {
    kind: "histogram",
    unit: "s",
    description: "From when a card was due until Microsoft Teams took it; of no reminder and no change of a card",
    attributes: [],
  },
  "plumbline.throttled": {
    kind: "counter",
    unit: "{minute}",
    description: "Minutes in which a service of Microsoft asked for patience at least once",
    attributes: ["service"],
  },
  "plumbline.calendar.overdue": {
    kind: "gauge",
    unit: "s",
    description: "How long the calendar that waits longest has been due to be read",
    attributes: [],
  },
  "plumbline.database.up": {
    kind: "gauge",
    unit: "1",
    description: "1 when the database answered a question of telemetry's own, else 0",
    attributes: ["engine"],
  },
  "plumbline.database.wait": {
    kind: "gauge",
    unit: "s",
    description: "How long that question waited for a connection and the beginning of its transaction",
    attributes: ["engine"],
  },
  "plumbline.database.duration": {
    kind: "gauge",
    unit: "s",
    description: "How long the transaction of that question took, from its beginning",
    attributes: ["engine"],
  },
  "plumbline.keys.ready": {
    kind: "gauge",
    unit: "{key}",
    description: "Key pairs made ahead for openings to come",
    attributes: [],
  },
} as const satisfies Record<`plumbline.${string}`, Instrument>;

export type InstrumentName = keyof typeof instruments;
type Of<Kind extends Instrument["kind"]> = {
  [N in InstrumentName]: (typeof instruments)[N]["kind"] extends Kind ? N : never;
}[InstrumentName];
export type GaugeName = Of<"gauge">;
export type EventName = Of<"counter" | "histogram">;

/** Exactly the attributes of one metric, each with one of its values. */
export type Attributes<N extends InstrumentName> = {
  readonly [A in (typeof instruments)[N]["attributes"][number]]: (typeof attributeValues)[A][number];
};

/** What a span may be called, and what it carries: the metric that measures the same. */
export const spanNames = {
  request: "plumbline.request.duration",
  timer: "plumbline.timer.duration",
  seal: "plumbline.seal.duration",
} as const satisfies Record<string, InstrumentName>;
export type SpanName = keyof typeof spanNames;

/**
 * Whether a point has exactly the attributes of its metric, each with a value of the list. Types say so at home; this says
 * so when something runs that got past them.
 */
export function isAllowed(name: string, value: unknown, attributes: Readonly<Record<string, unknown>>): boolean {
  if (!Object.hasOwn(instruments, name) || typeof value !== "number" || !Number.isFinite(value)) return false;
  const wanted: readonly AttributeName[] = instruments[name as InstrumentName].attributes;
  const given = Object.keys(attributes);
  return (
    given.length === wanted.length &&
    wanted.every((one) => (attributeValues[one] as readonly unknown[]).includes(attributes[one]))
  );
}
