import { lazy } from "react";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { patiently } from "../features/pulse/patiently.ts";
import { withWords } from "../locales/roomOf.ts";
import { mount } from "./boot.tsx";

const foresee = async () => ({ default: (await withWords(import("../features/results/ResultView.tsx"))).ResultView });
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
