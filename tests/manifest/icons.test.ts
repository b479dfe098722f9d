import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { manifestIn, type PackageFiles, packageFaults, updateFaults } from "../../scripts/packageChecks.ts";
import { readPng } from "../../scripts/png.ts";
import { built } from "./built.ts";
import { type Changes, changed, withManifest } from "./plant.ts";

const files = built.core;
const manifest = manifestIn(files);

const render = (size: number, drawing: string): Resvg =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${drawing}</svg>`,
  );
const png = (size: number, drawing: string): Uint8Array => new Uint8Array(render(size, drawing).render().asPng());
const disc = (fill: string): string => `<circle cx="16" cy="16" r="9" fill="${fill}"/>`;
const square = (fill: string): string => `<rect width="32" height="32" fill="${fill}"/>`;

describe("an unfit icon is named", () => {
  test.each<[fault: string, icon: "color.png" | "outline.png", file: Uint8Array, codes: readonly string[]]>([
    ["a color icon of another size", "color.png", png(128, square("#333366")), ["color-icon-size"]],
    ["a color icon one can see through", "color.png", png(192, disc("#333366")), ["color-icon-see-through"]],
    ["a color icon that is no picture", "color.png", new TextEncoder().encode("<svg/>"), ["color-icon-form"]],
    ["an outline icon of another size", "outline.png", png(64, disc("#ffffff")), ["outline-icon-size"]],
    ["a grey outline icon", "outline.png", png(32, disc("#888888")), ["outline-icon-not-white"]],
    ["an outline icon without transparency", "outline.png", png(32, square("#ffffff")), ["outline-icon-background"]],
    ["an empty outline icon", "outline.png", png(32, ""), ["outline-icon-background"]],
  ])("%s", (_, icon, file, codes) => {
    expect(packageFaults(manifest, { ...files, [icon]: file }).map(({ code }) => code)).toEqual(codes);
  });

  test("a file the manifest does not name is left over", () => {
    const more = { ...files, "notes.txt": new Uint8Array([1]) };
    expect(packageFaults(manifest, more).map(({ code }) => code)).toEqual(["file-left-over"]);
  });
});

test("a PNG is read back to the pixels it was drawn from", () => {
  const stripes = Array.from(
    { length: 32 },
    (_, x) => `<rect x="${x}" width="1" height="32" fill="hsl(${x * 11} 80% 50%)"/>`,
  );
  const drawn = render(96, `${stripes.join("")}${disc("#123456")}<path d="M0 0 L32 32 V0 Z" fill="#fedcba"/>`).render();
  expect(Buffer.compare(readPng(new Uint8Array(drawn.asPng())).rgba, drawn.pixels)).toBe(0);
});

describe("beside the package published last", () => {
  const next = (changes: Changes): PackageFiles => withManifest(files, changed(manifest, changes));

  test.each<[fault: string, before: PackageFiles, now: PackageFiles, codes: readonly string[]]>([
    ["the same package is nothing new", files, files, []],
    ["a change under the same version is named", files, next({ accentColor: "#000000" }), ["version-not-raised"]],
    ["a version that falls is named", next({ version: "1.10.0" }), next({ version: "1.9.0" }), ["version-not-raised"]],
    ["a change under a higher version passes", next({ version: "1.9.0" }), next({ version: "1.10.0" }), []],
    [
      "another app is named",
      files,
      next({ id: "5a0c1f8e-2b7d-4d56-8f11-90ab12cd34ef", version: "2.0.0" }),
      ["other-app"],
    ],
  ])("%s", (_, before, now, codes) => {
    expect([...updateFaults(before, now)].map(({ code }) => code)).toEqual(codes);
  });
});
