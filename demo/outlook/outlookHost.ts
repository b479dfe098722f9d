import { type Answered, type Ask, type Asked, HELLO, type News, OutlookRefusal } from "./wire.ts";

/** A page of the add-in, or a runtime without one. */
export type Seat = {
  readonly answer: (ask: Ask) => Promise<unknown>;
  /** It has said its first word. */
  readonly begin?: (tell: (news: News) => void) => void;
};
export type OutlookHost = {
  /** Answers that window from now on; the reply stops it. Each page that loads in it begins anew. */
  seat(window: Window, seat: Seat): () => void;
};

/** Outlook's side of the wire, for any number of frames on `page`: a frame is known by its window. */
export function outlookHost(page: Window): OutlookHost {
  const seats = new Map<MessageEventSource, Seat>();
  page.addEventListener("message", ({ data, source, origin, ports }: MessageEvent<unknown>) => {
    const seat = source === null ? undefined : seats.get(source);
    const [port] = ports;
    if (seat !== undefined && port !== undefined && data === HELLO && origin === page.location.origin)
      speak(port, seat);
  });
  return {
    seat(window, seat) {
      seats.set(window, seat);
      return () => void seats.delete(window);
    },
  };
}

/** Answers a worker. */
export const seatWorker = (worker: Worker, seat: Seat): void =>
  worker.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (port !== undefined && data === HELLO) speak(port, seat);
  });

function speak(port: MessagePort, { answer, begin }: Seat): void {
  port.onmessage = ({ data: { id, ask } }: MessageEvent<Asked>) => {
    const reply = (given: Answered): void => port.postMessage(given);
    answer(ask).then(
      (value) => reply({ id, value }),
      (cause: unknown) => {
        const told =
          cause instanceof OutlookRefusal
            ? cause.told
            : { code: 9020, name: "GenericResponseError", message: cause instanceof Error ? cause.message : "refused" };
        reply({ id, error: told });
      },
    );
  };
  begin?.((news) => port.postMessage(news));
}
