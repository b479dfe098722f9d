/** What stands beside the guide. The meeting goes on behind the others. */
export const views = ["meeting", "look-back", "rows", "somebody", "calendar", "outlook"] as const;
export type View = (typeof views)[number];
