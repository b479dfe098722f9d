import { Hono } from "hono";
import type { RouteName } from "../src/contract/addresses.ts";
import { type Route, routes } from "../src/contract/routes.ts";
import { calendarHandlers } from "./features/calendar/routes.ts";
import { changeHandlers } from "./features/change/routes.ts";
import { coachHandlers } from "./features/coach/routes.ts";
import { conversationHandlers } from "./features/conversation/routes.ts";
import { exportHandlers } from "./features/export/routes.ts";
import { healthHandlers } from "./features/health/routes.ts";
import { liveHandlers } from "./features/live/routes.ts";
import { meHandlers } from "./features/me/routes.ts";
import { occurrenceHandlers } from "./features/occurrence/routes.ts";
import { pilotHandlers } from "./features/pilot/routes.ts";
import { prepareHandlers } from "./features/prepare/routes.ts";
import { pulseHandlers } from "./features/pulse/routes.ts";
import { questionHandlers } from "./features/question/routes.ts";
import { reminderHandlers } from "./features/reminder/routes.ts";
import { resultHandlers } from "./features/result/routes.ts";
import { selfTestHandlers } from "./features/selfTest/routes.ts";
import { settingsHandlers } from "./features/settings/routes.ts";
import { signalHandlers } from "./features/signal/routes.ts";
import { signInHandlers } from "./features/signIn/routes.ts";
import { stageHandlers } from "./features/stage/routes.ts";
import { teamHandlers } from "./features/team/routes.ts";
import { trendHandlers } from "./features/trend/routes.ts";
import { uuid4 } from "./platform/chance.ts";
import { clientAddress } from "./platform/clientAddress.ts";
import type { Deps } from "./platform/deps.ts";
import type { Handlers } from "./platform/handler.ts";
import { limitsFor, type PerMinute, usualPerMinute } from "./platform/limits.ts";
import { problemResponse, Refusal } from "./platform/problem.ts";
import { isMeasured } from "./platform/quietRoutes.ts";
import { replyHeaders, withReplyHeaders } from "./platform/replyHeaders.ts";
import { type AnyCall, parsedCall } from "./platform/request.ts";
import { requestLog } from "./platform/requestLog.ts";
import { statusOf, stopwatch } from "./platform/telemetry/telemetry.ts";

const handlers: Handlers = {
  ...healthHandlers,
  ...signInHandlers,
  ...meHandlers,
  ...reminderHandlers,
  ...settingsHandlers,
  ...pilotHandlers,
  ...selfTestHandlers,
  ...questionHandlers,
  ...teamHandlers,
  ...changeHandlers,
  ...coachHandlers,
  ...occurrenceHandlers,
  ...prepareHandlers,
  ...pulseHandlers,
  ...stageHandlers,
  ...resultHandlers,
  ...trendHandlers,
  ...exportHandlers,
  ...signalHandlers,
  ...liveHandlers,
  ...calendarHandlers,
  ...conversationHandlers,
};

/** These two carry what nobody may link: no log line, request id or error detail of theirs exists anywhere. */
const untraced: ReadonlySet<RouteName> = new Set<RouteName>(["postPaper", "putBallot"]);

/** What an entrance knows beside its ports. */
export type Front = {
  /** How many proxies of our own stand in front and write x-forwarded-for. */
  readonly proxies: number;
  readonly perMinute: PerMinute;
};

/** What an entrance may hand over with a request: Node's own one, or the id its host gave. */
type Bindings = {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
  readonly requestId?: string;
};

/** The whole API: every route of the table, the same on every entrance. */
export function createApp(deps: Deps, { proxies = 0, perMinute = usualPerMinute }: Partial<Front> = {}): Hono {
  const app = new Hono();
  const limits = limitsFor(perMinute, deps.chance);
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    const handler = handlers[name] as unknown as (call: AnyCall) => Promise<unknown>;
    const path = route.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(route.method, path, async (c) => {
      const { incoming, requestId: given } = (c.env ?? {}) as Bindings;
      const requestId = untraced.has(name) ? undefined : (given ?? uuid4(deps.chance));
      const tell = requestLog(deps.log, name, requestId);
      const seconds = stopwatch();
      const address = () =>
        clientAddress(c.req.header("x-forwarded-for") ?? null, proxies, incoming?.socket.remoteAddress ?? null);
      let response: Response;
      try {
        if (name === "health") await limits.unsigned(address());
        const reply = await handler(await parsedCall(deps, route, c.req.raw, c.req.param(), { limits, address }));
        response = reply instanceof Response ? withReplyHeaders(reply) : jsonResponse(reply);
      } catch (error) {
        response = failure(deps, name, requestId, error);
        if (isMeasured(name) && response.status === 429)
          deps.telemetry.measure("plumbline.limit.hits", 1, { route: name });
      }
      tell(response.status);
      if (isMeasured(name))
        deps.telemetry.ended("request", seconds(), { route: name, status: statusOf(response.status) });
      return response;
    });
  }
  app.notFound(() => problemResponse("not-found"));
  return app;
}

const jsonResponse = (reply: unknown): Response =>
  new Response(JSON.stringify(reply), { headers: { ...replyHeaders, "content-type": "application/json" } });

function failure(deps: Deps, route: RouteName, requestId: string | undefined, error: unknown): Response {
  const id = requestId === undefined ? {} : { requestId };
  if (error instanceof Refusal)
    return problemResponse(error.code, {
      facts: error.facts,
      ...(requestId === undefined ? {} : { detail: error.detail }),
      ...id,
    });
  if (requestId !== undefined) {
    const { name, code } = error as { name?: string; code?: string };
    deps.log("defect", { route, requestId, error: name ?? "unknown", code: code ?? "" });
  }
  return problemResponse("defect", id);
}
