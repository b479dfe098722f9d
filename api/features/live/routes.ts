import type { Deps } from "../../platform/deps.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { pulseStandingOf } from "../pulse/reads.ts";
import { watch } from "./jobs.ts";
import { liveOf } from "./reads.ts";
import { etagOf, heartbeat, isOver, isUnchanged, sentAt, stateEvent, wantsEvents } from "./rules.ts";

const HEARTBEAT_MS = 15_000;
/** A held request on Azure Functions must end before 230 s; the reader comes back by itself. */
const STREAM_MS = 200_000;

export const liveHandlers = {
  live: async ({ deps, scope, caller, params, request }) => {
    await deps.db.inTenant(scope, (tx) => pulseStandingOf(tx, scope, params.id, caller.personId, deps.clock.now()));
    const { headers } = request;
    if (wantsEvents(headers.get("accept"))) {
      return new Response(eventsOf(deps, scope, params.id, headers.get("last-event-id"), request.signal), {
        headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
      });
    }
    const live = await liveOf(deps, scope, params.id);
    if (live === null) throw new Refusal("not-found");
    const tagged = { etag: etagOf(live), "cache-control": "private, no-cache" };
    if (isUnchanged(headers.get("if-none-match"), live)) return new Response(null, { status: 304, headers: tagged });
    return Response.json(live, { headers: tagged });
  },
} satisfies Pick<Handlers, "live">;

/** @param seen the version the reader had when its last stream ended; it is not sent again */
function eventsOf(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  seen: string | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      let known = seen;
      const unwatch = watch(deps, scope, pulseId, (live) => {
        if (live.version !== known) send(stateEvent(sentAt(live, deps.clock.now())));
        known = live.version;
        if (isOver(live)) queueMicrotask(() => close());
      });
      const beat = setInterval(() => send(heartbeat), HEARTBEAT_MS);
      const end = setTimeout(() => close(), STREAM_MS);
      stop = () => {
        unwatch();
        clearInterval(beat);
        clearTimeout(end);
        signal.removeEventListener("abort", close);
      };
      const close = () => {
        stop();
        controller.close();
      };
      // Before the first state, so that the reader's connection counts as open at once.
      send(heartbeat);
      if (signal.aborted) close();
      else signal.addEventListener("abort", close, { once: true });
    },
    cancel: () => stop(),
  });
}
