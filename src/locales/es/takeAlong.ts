import type { RestWords } from "../rooms.ts";

export const takeAlong: RestWords["takeAlong"] = {
  "copy-text": "Copiar como texto para el acta",
  png: "Guardar como imagen (PNG)",
  svg: "Guardar como dibujo (SVG)",
  what: "Pregunta, frase, imagen, cuántas personas respondieron y la fecha. Sin nombres.",
  copied: "Copiado.",
  "copy-agenda": "Copiar para el orden del día",
  "agenda-copied": "Copiado. Pégalo en la invitación o en el orden del día.",
  "copy-by-hand":
    "Aquí una página no puede copiar. El texto está seleccionado: pulsa Ctrl+C (en un Mac ⌘C), o mantenlo pulsado y elige Copiar.",
  text: "Texto para el acta",
  saved: "Resultados descargados.",
  "show-here": "¿No hay archivo? Mostrar la imagen aquí",
  "save-by-hand":
    "Aquí una página no puede guardar archivos. Copia la imagen: mantenla pulsada o haz clic en ella con el botón derecho.",
  "take-by-hand": "Copia la imagen: mantenla pulsada o haz clic en ella con el botón derecho.",
  failed: "La imagen no se puede dibujar aquí. Copia el texto en su lugar.",
  meeting: "{title}, {day}",
  row: "{name}: {people}",
  cell: "{column} {n}",
  agreed: "Acordado: {text}",
  product: "Plumbline",
};
