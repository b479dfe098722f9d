import { officeStandIn } from "./officeStandIn.ts";
import { type Answered, type Ask, HELLO, type News, OutlookRefusal, type Setup } from "./wire.ts";

/** What the demo serves in place of Microsoft's office.js, in a page of the add-in or in a worker that has no page. */
const scope = globalThis as unknown as {
  Office: ReturnType<typeof officeStandIn>;
  nestedAppAuthBridge?: Bridge;
  history?: { pushState: unknown; replaceState: unknown };
  parent?: Window;
  postMessage: (message: unknown, ...more: unknown[]) => void;
  importScripts?: (address: string) => void;
  location: Location;
};
/** The door through which Microsoft's sign-in library speaks to the application around a page. */
type Bridge = {
  postMessage(message: string): void;
  addEventListener(type: "message", hear: (answer: string) => void): void;
  removeEventListener(type: "message", hear: (answer: string) => void): void;
};

const isPage = typeof document !== "undefined";
const isAlone = isPage && scope.parent === (globalThis as unknown as Window);
const { port1, port2 } = new MessageChannel();
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (cause: unknown) => void }>();
const heard: News[] = [];
let hear: ((news: News) => void) | null = null;
let asked = 0;

port1.onmessage = ({ data }: MessageEvent<Answered | News>) => {
  if ("news" in data) {
    if (hear === null) heard.push(data);
    else hear(data);
    return;
  }
  const one = waiting.get(data.id);
  waiting.delete(data.id);
  if ("error" in data) one?.reject(new OutlookRefusal(data.error));
  else one?.resolve(data.value);
};

const outlook = <T>(ask: Ask): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const id = ++asked;
    waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    port1.postMessage({ id, ask });
  });

if (isPage) scope.parent?.postMessage(HELLO, scope.location.origin, [port2]);
else scope.postMessage(HELLO, [port2]);
const setup = isAlone ? Promise.resolve(null) : outlook<Setup>({ do: "setup" });

scope.Office = officeStandIn({
  outlook,
  setup,
  listen: (listener) => {
    hear = listener;
    for (const news of heard.splice(0)) listener(news);
  },
  startsUp: isPage,
});

// As the library does in a page: whoever counts on these finds nothing.
if (scope.history !== undefined) Object.assign(scope.history, { pushState: null, replaceState: null });

void setup.then((told) => {
  if (told === null || told.role !== "pane" || told.sets.NestedAppAuth === undefined) return;
  const listeners = new Set<(answer: string) => void>();
  scope.nestedAppAuthBridge = {
    postMessage: (request) =>
      void outlook<string>({ do: "sign-in", request }).then((answer) => {
        for (const listener of listeners) listener(answer);
      }),
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
});

// Classic Outlook on Windows runs the one script of the add-in, and nothing else.
if (!isPage) scope.importScripts?.("/outlook-events.js");
