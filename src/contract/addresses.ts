/**
 * Method and path of every route, as plain data: the browser builds its calls from this without loading a schema.
 * Who may call: `signed-in` needs a bearer token, `open` needs none, `ballot` must carry none;
 * `webhook` is for a service of Microsoft's, which proves itself in its own way.
 */
export const addresses = {
  health: { method: "GET", path: "/api/health", access: "open" },
  healthDetails: { method: "GET", path: "/api/health/details", access: "signed-in" },
  openapi: { method: "GET", path: "/api/openapi.json", access: "open" },
  signIn: { method: "GET", path: "/api/sign-in", access: "open" },
  me: { method: "GET", path: "/api/me", access: "signed-in" },
  myData: { method: "GET", path: "/api/me/data", access: "signed-in" },
  eraseMe: { method: "DELETE", path: "/api/me/data", access: "signed-in" },
  erasePerson: { method: "DELETE", path: "/api/people/{personId}/data", access: "signed-in" },
  reminders: { method: "GET", path: "/api/me/reminders", access: "signed-in" },
  putReminders: { method: "PUT", path: "/api/me/reminders", access: "signed-in" },
  muteSeries: { method: "PUT", path: "/api/me/reminders/series/{id}", access: "signed-in" },
  deliveries: { method: "GET", path: "/api/deliveries", access: "signed-in" },
  settings: { method: "GET", path: "/api/settings", access: "signed-in" },
  putSettings: { method: "PUT", path: "/api/settings", access: "signed-in" },
  pilot: { method: "GET", path: "/api/pilot", access: "signed-in" },
  putPilot: { method: "PUT", path: "/api/pilot", access: "signed-in" },
  selfTest: { method: "GET", path: "/api/self-test", access: "signed-in" },
  pilotReport: { method: "GET", path: "/api/pilot/report", access: "signed-in" },
  questions: { method: "GET", path: "/api/questions", access: "signed-in" },
  teams: { method: "GET", path: "/api/teams", access: "signed-in" },
  team: { method: "GET", path: "/api/teams/{teamId}", access: "signed-in" },
  changes: { method: "GET", path: "/api/teams/{teamId}/changes", access: "signed-in" },
  putWhy: { method: "PUT", path: "/api/teams/{teamId}/why", access: "signed-in" },
  putCoach: { method: "PUT", path: "/api/teams/{teamId}/coaches/{personId}", access: "signed-in" },
  removeCoach: { method: "DELETE", path: "/api/teams/{teamId}/coaches/{personId}", access: "signed-in" },
  prepare: { method: "GET", path: "/api/prepare", access: "signed-in" },
  ownQuestions: { method: "GET", path: "/api/teams/{teamId}/questions", access: "signed-in" },
  putOwnQuestions: { method: "PUT", path: "/api/teams/{teamId}/questions", access: "signed-in" },
  retireOwnQuestion: { method: "DELETE", path: "/api/teams/{teamId}/questions/{questionId}", access: "signed-in" },
  occurrences: { method: "GET", path: "/api/teams/{teamId}/occurrences", access: "signed-in" },
  tellMeeting: { method: "PUT", path: "/api/teams/{teamId}/meetings", access: "signed-in" },
  findMeeting: { method: "POST", path: "/api/meetings/find", access: "signed-in" },
  trend: { method: "GET", path: "/api/teams/{teamId}/trend", access: "signed-in" },
  export: { method: "GET", path: "/api/teams/{teamId}/export", access: "signed-in" },
  signals: { method: "GET", path: "/api/teams/{teamId}/signals", access: "signed-in" },
  acknowledge: { method: "PUT", path: "/api/signals/{id}/acknowledged", access: "signed-in" },
  startBaseline: { method: "POST", path: "/api/series/{id}/baseline", access: "signed-in" },
  putReview: { method: "PUT", path: "/api/series/{id}/review", access: "signed-in" },
  inTheWay: { method: "GET", path: "/api/teams/{teamId}/in-the-way", access: "signed-in" },
  startAdhoc: { method: "POST", path: "/api/teams/{teamId}/pulses", access: "signed-in" },
  occurrence: { method: "GET", path: "/api/occurrences/{id}", access: "signed-in" },
  putCheck: { method: "PUT", path: "/api/occurrences/{id}/check", access: "signed-in" },
  putAgreed: { method: "PUT", path: "/api/occurrences/{id}/agreed", access: "signed-in" },
  putOutcome: { method: "PUT", path: "/api/occurrences/{id}/outcome", access: "signed-in" },
  pulse: { method: "GET", path: "/api/pulses/{id}", access: "signed-in" },
  putAnswers: { method: "PUT", path: "/api/pulses/{id}/answers", access: "signed-in" },
  pulseKey: { method: "GET", path: "/api/tenants/{tenantId}/pulses/{id}/key", access: "open" },
  postPaper: { method: "POST", path: "/api/pulses/{id}/papers", access: "signed-in" },
  putBallot: { method: "PUT", path: "/api/tenants/{tenantId}/pulses/{id}/ballots/{ballotId}", access: "ballot" },
  seal: { method: "POST", path: "/api/pulses/{id}/seal", access: "signed-in" },
  putStage: { method: "PUT", path: "/api/pulses/{id}/stage", access: "signed-in" },
  endHands: { method: "DELETE", path: "/api/pulses/{id}/hands", access: "signed-in" },
  result: { method: "GET", path: "/api/pulses/{id}/result", access: "signed-in" },
  live: { method: "GET", path: "/api/pulses/{id}/live", access: "signed-in" },
  calendar: { method: "GET", path: "/api/calendar", access: "signed-in" },
  connectCalendar: { method: "POST", path: "/api/calendar/person", access: "signed-in" },
  disconnectCalendar: { method: "DELETE", path: "/api/calendar/person", access: "signed-in" },
  putCalendarGroup: { method: "PUT", path: "/api/calendar/group", access: "signed-in" },
  graphNotifications: { method: "POST", path: "/api/graph/notifications", access: "webhook" },
  graphLifecycle: { method: "POST", path: "/api/graph/lifecycle", access: "webhook" },
  messages: { method: "POST", path: "/api/messages", access: "webhook" },
} as const satisfies Record<string, Address>;

export type Access = "signed-in" | "ballot" | "webhook" | "open";
export type Address = {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: `/api/${string}`;
  readonly access: Access;
};
export type RouteName = keyof typeof addresses;

/**
 * Fills `{name}` in a path; every value is percent-encoded.
 * @throws RangeError when a value is missing
 */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in ${path}`);
    return encodeURIComponent(value);
  });
}
