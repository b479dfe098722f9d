const names = ["reminders", "calendar", "my-data", "pilot", "deliveries", "self-test"] as const;

/** Pages that are opened now and then, by the name under which a link leads to them. */
export type Late = (typeof names)[number];
export const isLate = (name: string | null): name is Late => names.some((one) => one === name);
