import { lazy } from "react";
import { StageView } from "../features/pulse/StageView.tsx";
import { mount } from "./boot.tsx";

const foresee = async () => ({ default: (await import("./panelResult.tsx")).FramedResult });
const ResultView = lazy(foresee);

void mount((surface) => <StageView {...surface} ResultView={ResultView} foresee={foresee} />, {
  inMeeting: true,
});
