import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inPrint } from "../../src/ui/inPrint.ts";

const style = readFileSync(new URL("../../src/ui/look.css", import.meta.url), "utf8");

describe("a drawing in a file", () => {
  it("has the colours of the light theme written into its marks", () => {
    const light = /\.pl-root \{([^}]*)\}/.exec(style)?.[1] ?? "";
    const colourOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+)`).exec(light)?.[1];
    const fillOf = (look: string) => /fill="([^"]*)"/.exec(inPrint(`<circle class="${look}"/>`))?.[1];
    expect(fillOf("pl-mark pl-after")).toBe(colourOf("mark"));
    expect(fillOf("pl-soft-text")).toBe(colourOf("soft"));
    expect(inPrint('<line class="pl-axis"/>')).toContain(`stroke="${colourOf("line")}"`);
  });

  it("draws before as an outline and after filled, so that one colour of ink is enough", () => {
    expect(inPrint('<circle class="pl-mark pl-before"/>')).toContain('fill="none" stroke="#');
    expect(inPrint('<circle class="pl-mark pl-after"/>')).not.toContain("stroke");
  });

  it("refuses a mark that has no look in print, rather than drawing it black", () => {
    expect(() => inPrint('<circle class="pl-you"/>')).toThrow(RangeError);
  });

  it("holds only what XML can hold, whatever somebody wrote", () => {
    expect(inPrint("<text>a\u0008b\ud800c\uffff&nbsp;d 👍</text>")).toBe("<text>ab\ufffdc\u00a0d 👍</text>");
  });
});
