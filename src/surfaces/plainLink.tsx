import { lazy, Suspense } from "react";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { patiently } from "../features/pulse/patiently.ts";
import { roomOf, withWords } from "../locales/roomOf.ts";
import { Message, mount } from "./boot.tsx";
import { isPilotReport, reportIn } from "./report.ts";

const t = roomOf("boot");

const foresee = async () => ({ default: (await withWords(import("../features/results/ResultView.tsx"))).ResultView });
const ResultView = lazy(() => patiently(foresee));
const Attach = lazy(async () => ({ default: (await withWords(import("./panelAsk.tsx"))).PanelAsk }));
const PromiseDue = lazy(() =>
  patiently(async () => ({
    default: (await withWords(import("../features/promise/PromiseDue.tsx"))).PromiseDue,
  })),
);
const PlainReport = lazy(async () => ({ default: (await withWords(import("./plainReport.tsx"))).PlainReport }));
const PlainPilot = lazy(async () => ({ default: (await withWords(import("./plainPilot.tsx"))).PlainPilot }));

// The same questions as in the panel. Where sign-in is not set up the page cannot tell who reads, and says so at once.
void mount((surface) => {
  if (!surface.host.canSignIn) return <Message title={t("sign-in")} text={t("sign-in-next")} />;
  // Asked only now: whoever has just signed in comes back to another address than the one they left.
  const report = reportIn(location.search);
  const isPilot = isPilotReport(location.search);
  if (report === null && !isPilot) return <PulsePanel {...surface} {...{ ResultView, Attach, PromiseDue, foresee }} />;
  return (
    <Suspense fallback={null}>
      {report === null ? <PlainPilot client={surface.client} /> : <PlainReport client={surface.client} {...report} />}
    </Suspense>
  );
});
