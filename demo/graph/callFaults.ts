/** What goes wrong with calls, on demand. */
export type CallFault = {
  /** Which operations, by the beginning or the end of their id; absent: every one. */
  readonly operation?: string;
  /** Only calls about this person, team or chat. */
  readonly about?: string;
  /** How often; absent: until it is taken away. */
  readonly times?: number;
  /** 429, 503 and so on; "timeout": no answer at all. */
  readonly status: number | "timeout";
  readonly code?: string;
  /** Seconds; absent: the answer does not say. */
  readonly retryAfter?: number;
  /** The work is done all the same, only the answer is bad. */
  readonly isAfterTheWork?: boolean;
};

export type CallFaults = {
  /** @returns takes it away again */
  add(fault: CallFault): () => void;
  /** Holds the answers of matching calls back until they are let go. */
  hold(which?: Pick<CallFault, "operation" | "about">): { letGo(): void; waiting(): number };
  /** The next fault of this call, counted down; null when there is none. */
  next(operationId: string, about: readonly string[]): CallFault | null;
  /** Settles when nothing holds this call back. */
  held(operationId: string, about: readonly string[]): Promise<void>;
  /** Delta walks begin with an empty page and tell one event twice. */
  oddWalks: boolean;
};

export function callFaults(): CallFaults {
  let faults: { fault: CallFault; left: number }[] = [];
  let holds: { which: Pick<CallFault, "operation" | "about">; let: Promise<void>; waiting: number }[] = [];
  const matches = (
    { operation, about }: Pick<CallFault, "operation" | "about">,
    id: string,
    names: readonly string[],
  ) =>
    (operation === undefined || id === operation || id.startsWith(operation) || id.endsWith(operation)) &&
    (about === undefined || names.includes(about));
  return {
    oddWalks: false,
    add(fault) {
      const one = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      faults.push(one);
      return () => {
        faults = faults.filter((each) => each !== one);
      };
    },
    hold(which = {}) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const one = { which, let: promise, waiting: 0 };
      holds.push(one);
      return {
        letGo() {
          holds = holds.filter((each) => each !== one);
          resolve();
        },
        waiting: () => one.waiting,
      };
    },
    next(operationId, about) {
      const one = faults.find(({ fault }) => matches(fault, operationId, about));
      if (one === undefined) return null;
      one.left -= 1;
      if (one.left <= 0) faults = faults.filter((each) => each !== one);
      return one.fault;
    },
    async held(operationId, about) {
      const holding = holds.filter(({ which }) => matches(which, operationId, about));
      for (const one of holding) one.waiting += 1;
      await Promise.all(holding.map((one) => one.let));
    },
  };
}
