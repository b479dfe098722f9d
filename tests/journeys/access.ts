import axe from "axe-core";
import type { FrameLocator } from "playwright-core";

type Finding = { readonly id: string; readonly impact: string | null | undefined; readonly where: string };

/** Serious and critical findings of axe in the frame, or the page, as it is now. */
export async function findingsIn(frame: Pick<FrameLocator, "locator">): Promise<Finding[]> {
  const inside = await (await frame.locator("body").elementHandle())?.ownerFrame();
  if (inside == null) throw new Error("the frame is gone");
  await inside.evaluate(axe.source);
  // Colours on their way from one to the other are nobody's.
  await inside.evaluate(async () => {
    const still = Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await Promise.race([still, new Promise((wake) => setTimeout(wake, 2_000))]);
  });
  return inside.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, impact, nodes }) => nodes.map((node) => ({ id, impact, where: node.html.slice(0, 160) })));
  });
}

/** Pixels by which the page, or a box that hides what does not fit, is too narrow for what is in it. */
export const overflowIn = (frame: FrameLocator): Promise<string[]> =>
  frame.locator("body").evaluate((body) => {
    const page = document.documentElement;
    const all = [...body.querySelectorAll<HTMLElement>("*")];
    const outside = all.filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1).slice(-3);
    const wide =
      page.scrollWidth > page.clientWidth
        ? [`${page.scrollWidth} in ${page.clientWidth}: ${outside.map((one) => one.outerHTML.slice(0, 120)).join(" ")}`]
        : [];
    const clipped = all.filter((element) => {
      const { overflowX, clipPath, position } = getComputedStyle(element);
      // Text for readers only is clipped on purpose.
      if (clipPath !== "none" || (position === "absolute" && element.clientWidth <= 1)) return false;
      return overflowX !== "visible" && overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1;
    });
    return [...wide, ...clipped.map((element) => `clipped: ${element.outerHTML.slice(0, 120)}`)];
  });
