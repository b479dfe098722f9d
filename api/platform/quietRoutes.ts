import type { RouteName } from "../../src/contract/addresses.ts";

/**
 * Routes of which no request is written down or counted anywhere: no line, no point of a metric, no span. The way of an
 * answer, from the key to the answer itself: any of these would mark the moment at which somebody answers, and a count by
 * the minute marks it too. `messages` is on it because an answer in the open may be a press on a card. Beside them what
 * every open page or probe asks, and every calendar tells, all the time: it would say nothing.
 */
export const quietRoutes = [
  "pulseKey",
  "postPaper",
  "putBallot",
  "putAnswers",
  "messages",
  "live",
  "health",
  "graphNotifications",
] as const satisfies readonly RouteName[];

export type QuietRoute = (typeof quietRoutes)[number];
export type MeasuredRoute = Exclude<RouteName, QuietRoute>;

const quiet: ReadonlySet<RouteName> = new Set<RouteName>(quietRoutes);

/** Whether a request to it may be written down. */
export const isMeasured = (route: RouteName): route is MeasuredRoute => !quiet.has(route);
