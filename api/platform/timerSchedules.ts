/**
 * When work falls due without anybody asking: six fields, seconds first, in UTC, as Azure Functions reads them. What is
 * done then stands in api/timers.ts.
 */
export const timerSchedules = {
  sweep: "*/20 * * * * *",
  calendars: "5,20,35,50 * * * * *",
  messages: "10,25,40,55 * * * * *",
  subscriptions: "15 * * * * *",
} as const;

export type TimerName = keyof typeof timerSchedules;
export const timerNames = Object.keys(timerSchedules) as readonly TimerName[];
