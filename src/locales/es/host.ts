import type { RestWords } from "../rooms.ts";

export const host: RestWords["host"] = {
  "closes-itself": "Esto se cierra solo.",
  "close-yourself": "Puedes cerrar esto.",
  close: "Cerrar",
  "share-stage": "Mostrar en el escenario de la reunión",
  "on-stage": "Plumbline está en el escenario de la reunión. Lo ve todo el mundo en la reunión.",
  "stop-stage": "Quitar del escenario",
  "no-stage": "Plumbline no se puede poner en el escenario aquí. Todo el mundo ve lo mismo en su propio panel.",
  "share-failed": "La reunión no nos ha dejado compartir. Pídeselo a un moderador.",
  "stop-failed": "Sigue en el escenario. La persona que lo compartió puede detenerlo en la barra de la propia reunión.",
  "copy-link": "Copiar un enlace a esta reunión",
  "link-copied": "Enlace copiado. Quien lo abra solo ve lo que puede ver.",
  "link-here": "Enlace a esta reunión",
};
