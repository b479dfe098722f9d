import { expect, it } from "vitest";
import type { Appointment } from "../../host/appointment.ts";
import { isSame } from "./useAppointment.ts";

const mara = { name: "Mara", email: "mara@quay.example" };
const saved: Appointment = {
  way: "compose",
  id: "AAMk1",
  title: "Planning",
  isPrivate: false,
  start: "2026-12-29T09:00:00.000Z",
  end: "2026-12-29T09:30:00.000Z",
  organizer: mara,
  attendees: [],
  repeats: "no",
  seriesId: null,
  joinUrl: null,
  onBehalfOf: null,
  reader: mara,
};
const unsaved = { ...saved, id: null };
const later = "2026-12-29T10:00:00.000Z";

it("is the same appointment by its id, wherever it was moved", () => {
  expect(isSame(saved, { ...saved, start: later, title: "Plan" })).toBe(true);
  expect(isSame(saved, { ...saved, id: "AAMk2" })).toBe(false);
  expect(isSame(saved, unsaved)).toBe(false);
});

it("is the same one when it gets its id, and while somebody still writes it", () => {
  expect(isSame(unsaved, saved)).toBe(true);
  expect(isSame(unsaved, { ...unsaved, title: "Plan" })).toBe(true);
  expect(isSame(unsaved, { ...unsaved, start: later })).toBe(true);
});

it("is another one where a saved one of that hour has another title, or somebody else organizes it", () => {
  expect(isSame(unsaved, { ...saved, title: "Retrospective" })).toBe(false);
  expect(isSame(unsaved, { ...unsaved, title: "Plan", start: later })).toBe(false);
  expect(isSame(saved, { ...saved, organizer: { name: "Tomas", email: "tomas@quay.example" } })).toBe(false);
  expect(isSame(saved, { ...saved, way: "read" })).toBe(false);
});
