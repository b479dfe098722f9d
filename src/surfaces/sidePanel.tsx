import { lazy } from "react";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { mount } from "./boot.tsx";

// Neither is needed before the first question is answered.
const foresee = async () => ({ default: (await import("./panelResult.tsx")).FramedResult });
const ResultView = lazy(foresee);
const Attach = lazy(async () => ({ default: (await import("./panelAsk.tsx")).PanelAsk }));

void mount((surface) => <PulsePanel {...surface} ResultView={ResultView} Attach={Attach} foresee={foresee} />, {
  inMeeting: true,
});
