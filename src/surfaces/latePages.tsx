import { lazy } from "react";
import { withLateWords } from "../locales/lateWords.ts";
import type { Surface } from "./boot.tsx";
import { framed } from "./framed.tsx";
import type { Late } from "./lateNames.ts";

const pages = {
  reminders: lazy(async () => ({ default: (await withLateWords(import("./remindersPage.tsx"))).RemindersPage })),
  calendar: lazy(async () => ({ default: (await withLateWords(import("./calendarPage.tsx"))).CalendarPage })),
  "my-data": framed(async () => (await withLateWords(import("./myDataPage.tsx"))).MyDataPage),
  pilot: lazy(async () => ({ default: (await withLateWords(import("./pilotPage.tsx"))).PilotPage })),
  deliveries: lazy(async () => ({ default: (await withLateWords(import("./deliveriesPage.tsx"))).DeliveriesPage })),
  "self-test": lazy(async () => ({ default: (await withLateWords(import("./selfTestPage.tsx"))).SelfTestPage })),
} as const;

type Props = Pick<Surface, "client"> & { readonly name: Late; readonly back: () => void };

/** Each page by the name that leads to it, fetched together with its words. */
export function LatePages({ name, ...props }: Props) {
  const Wanted = pages[name];
  return <Wanted {...props} />;
}
