import { lazy } from "react";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { mount } from "./boot.tsx";

// Neither is needed before the first question is answered.
const foresee = async () => {
  const [page] = await Promise.all([import("./panelResult.tsx"), import("../ui/themes/dark.ts")]);
  return { default: page.FramedResult };
};
const ResultView = lazy(foresee);
const Attach = lazy(async () => ({ default: (await import("./panelAsk.tsx")).PanelAsk }));

void mount((surface) => <PulsePanel {...surface} ResultView={ResultView} Attach={Attach} foresee={foresee} />, {
  inMeeting: true,
});
