import { lazy } from "react";
import { withLateWords } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { Fetched } from "./tabParts.tsx";

type Props = Pick<Surface, "client"> & { readonly back: () => void };

// Opened now and then: each comes with its words when it is wanted.
const pages = {
  reminders: lazy(async () => ({ default: (await withLateWords(import("./remindersPage.tsx"))).RemindersPage })),
  pilot: lazy(async () => ({ default: (await withLateWords(import("./pilotPage.tsx"))).PilotPage })),
  deliveries: lazy(async () => ({ default: (await withLateWords(import("./deliveriesPage.tsx"))).DeliveriesPage })),
} as const;

/** Pages that the personal app and the tab of a team both lead to; a link names them so. */
export type Late = keyof typeof pages;
export const isLate = (name: string | null): name is Late => name !== null && name in pages;

/** One of them, with the way back to the page it was opened from. */
export function LatePage({ name, ...props }: Props & { readonly name: Late }) {
  const Wanted = pages[name];
  return (
    <Fetched>
      <Wanted {...props} />
    </Fetched>
  );
}
