import type { RestWords } from "../rooms.ts";

export const panelAsk: RestWords["panelAsk"] = {
  nothing: "Zu dieser Besprechung wird noch nichts gefragt.",
  "before-and-after": "Vorher und nachher fragen",
  now: "Jetzt fragen",
  defaults: "Zwei kurze Fragen sind eingetragen. Sie sehen sie, bevor jemand gefragt wird.",
};
