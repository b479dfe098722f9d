import { addressOf, type Client } from "./clients.ts";
import { type OutlookHost, type Seat, seatWorker } from "./outlookHost.ts";
import type { Runtime } from "./sending.ts";

/** What the manifest calls the handler of the send event. */
const ACTION = "onAppointmentSend";
/** A runtime that has no handler by then never gets one. */
const PATIENCE_MS = 4_000;

/**
 * Starts the add-in's part that looks before sending: on the web in a page of its own that nobody sees, in classic Outlook on Windows
 * as one script without any page.
 * @param answer for all but what this runtime says of itself
 * @returns ends it
 */
export function beginEvents(
  { host, client, answer }: { host: OutlookHost; client: Client; answer: Seat["answer"] },
  { completed, failed }: Runtime,
): () => void {
  const timer = window.setTimeout(failed, PATIENCE_MS);
  const seat: Seat = {
    begin: (tell) => tell({ news: "run", action: ACTION }),
    async answer(ask) {
      if (ask.do === "associated" && ask.action === ACTION) clearTimeout(timer);
      if (ask.do === "completed") completed(ask.answer);
      return answer(ask);
    },
  };
  const stop = client === "windows" ? inWorker(seat, failed) : inFrame(host, seat, client);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function inWorker(seat: Seat, failed: () => void): () => void {
  const worker = new Worker("/demo/office.js");
  seatWorker(worker, seat);
  worker.addEventListener("error", failed);
  return () => worker.terminate();
}

function inFrame(host: OutlookHost, seat: Seat, client: Client): () => void {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const unseat = frame.contentWindow === null ? () => undefined : host.seat(frame.contentWindow, seat);
  frame.src = client === "no-events" ? "/outlook-events-not-there.html" : addressOf("/outlook-events.html", client);
  return () => {
    unseat();
    frame.remove();
  };
}
