import type { Telemetry } from "./telemetry.ts";

const MINUTE_MS = 60_000;

/**
 * The same way to a service, which says when it asks for patience (429). At most once a minute, however many were told so:
 * how many reminders there were would be how many had not answered.
 * @param now milliseconds of a clock that never goes back
 */
export function noticing(
  telemetry: Telemetry,
  service: "graph" | "teams",
  send: typeof fetch,
  now: () => number = () => performance.now(),
): typeof fetch {
  let until = Number.NEGATIVE_INFINITY;
  return async (input, init) => {
    const reply = await send(input, init);
    if (reply.status === 429 && now() >= until) {
      until = now() + MINUTE_MS;
      telemetry.measure("plumbline.throttled", 1, { service });
    }
    return reply;
  };
}
