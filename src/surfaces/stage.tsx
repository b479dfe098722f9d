import { lazy } from "react";
import { StageView } from "../features/pulse/StageView.tsx";
import { mount } from "./boot.tsx";

const ResultView = lazy(async () => ({ default: (await import("../features/results/ResultView.tsx")).ResultView }));

void mount((surface) => <StageView {...surface} ResultView={ResultView} />, { inMeeting: true });
