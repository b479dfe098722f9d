import type { RestWords } from "../rooms.ts";

export const host: RestWords["host"] = {
  "closes-itself": "Das schließt sich von selbst.",
  "close-yourself": "Sie können das schließen.",
  close: "Schließen",
  "share-stage": "Auf der Bühne der Besprechung zeigen",
  "on-stage": "Plumbline ist auf der Bühne der Besprechung. Alle in der Besprechung sehen es.",
  "stop-stage": "Von der Bühne nehmen",
  "no-stage": "Plumbline kommt hier nicht auf die Bühne. Alle sehen dasselbe im eigenen Bereich an der Seite.",
  "share-failed": "In dieser Besprechung konnten wir nicht teilen. Fragen Sie jemanden, der präsentieren darf.",
  "stop-failed": "Es ist noch auf der Bühne. Wer es geteilt hat, kann es in der Leiste der Besprechung beenden.",
  "copy-link": "Link zu dieser Besprechung kopieren",
  "link-copied": "Link kopiert. Wer ihn öffnet, sieht nur, was er oder sie sehen darf.",
  "link-here": "Link zu dieser Besprechung",
};
