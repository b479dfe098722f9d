import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Sides in pixels: of the buttons in a calendar, and (64) of the app in older clients' lists. */
const sizes = [16, 32, 64, 80] as const;

/** One drawing at any size. @param side in pixels; the SVG is square */
export function drawIcon(svg: string, side?: number): Uint8Array {
  const fit = side === undefined ? {} : { fitTo: { mode: "width", value: side } as const };
  return new Uint8Array(new Resvg(svg, { ...fit, font: { loadSystemFonts: false } }).render().asPng());
}

/**
 * The buttons' pictures, by the paths under which the site has them. They belong to the site and not to the package,
 * because a calendar asks for them by address.
 * @param folder the `appPackage` folder
 */
export function paneIcons(folder: string): Readonly<Record<string, Uint8Array>> {
  const svg = readFileSync(join(folder, "icons", "pane.svg"), "utf8");
  return Object.fromEntries(sizes.map((side) => [`/icons/pane-${side}.png`, drawIcon(svg, side)]));
}
