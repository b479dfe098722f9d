import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { inPrint } from "./inPrint.ts";
import type { WidthOf } from "./wrap.ts";

const FONT = '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
/** Pixels per unit of the drawing: sharp on a slide and on paper. */
const FINE = 2;

/** Widths in the fonts of this device. */
export function widthHere(): WidthOf {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, size, bold) => {
    if (pen === null) return text.length * size * 0.6;
    pen.font = `${bold ? 600 : 400} ${size}px ${FONT}`;
    return pen.measureText(text).width;
  };
}

/** A drawing as the text of an svg file. */
export function svgOf(drawing: ReactElement): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(drawing));
  const markup = place.innerHTML;
  root.unmount();
  return inPrint(markup);
}

/**
 * The same as a picture of pixels.
 * @throws Error where the browser draws none, such as without the memory for it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // Not a blob's address: the policy of our pages allows pictures as data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * FINE;
  canvas.height = image.naturalHeight * FINE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (picture === null) throw new Error("the browser drew no picture");
  return picture;
}
