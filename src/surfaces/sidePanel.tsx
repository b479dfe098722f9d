import { lazy } from "react";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { patiently } from "../features/pulse/patiently.ts";
import { withWords } from "../locales/roomOf.ts";
import { mount } from "./boot.tsx";

// Neither is needed before the first question is answered.
const foresee = async () => {
  const [page] = await Promise.all([withWords(import("./panelResult.tsx")), import("../ui/themes/dark.ts")]);
  return { default: page.FramedResult };
};
const ResultView = lazy(() => patiently(foresee));
const Attach = lazy(async () => ({ default: (await withWords(import("./panelAsk.tsx"))).PanelAsk }));
const PromiseDue = lazy(() =>
  patiently(async () => ({
    default: (await withWords(import("../features/promise/PromiseDue.tsx"))).PromiseDue,
  })),
);

void mount((surface) => <PulsePanel {...surface} {...{ ResultView, Attach, PromiseDue, foresee }} />, {
  inMeeting: true,
});
