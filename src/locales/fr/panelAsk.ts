import type { RestWords } from "../rooms.ts";

export const panelAsk: RestWords["panelAsk"] = {
  nothing: "Rien n’est encore demandé pour cette réunion.",
  "before-and-after": "Demander avant et après",
  now: "Demander maintenant",
  defaults: "Deux courtes questions sont déjà là. Vous les voyez avant que quiconque soit interrogé.",
};
