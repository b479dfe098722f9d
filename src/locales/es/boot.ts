import type { FirstWords } from "../rooms.ts";

export const boot: FirstWords["boot"] = {
  starting: "Un momento…",
  "no-host": "Microsoft Teams no ha respondido.",
  "no-host-next": "Cierra esto y vuelve a abrirlo, o abre Plumbline desde el chat de la reunión.",
  reload: "Recargar",
  "plain-link": "Abrir como página",
  broken: "Algo se ha roto en esta página. No se ha perdido nada de lo que enviaste.",
  "sign-in": "Responder en Microsoft Teams",
  "sign-in-next": "Este enlace no puede saber quién eres. Abre la reunión en Microsoft Teams y elige allí Plumbline.",
};
