import { lazy } from "react";
import { patiently } from "../features/pulse/patiently.ts";
import { StageView } from "../features/pulse/StageView.tsx";
import { withWords } from "../locales/roomOf.ts";
import { mount } from "./boot.tsx";

const foresee = async () => ({ default: (await withWords(import("../features/results/ResultView.tsx"))).ResultView });
const ResultView = lazy(() => patiently(foresee));

void mount((surface) => <StageView {...surface} ResultView={ResultView} foresee={foresee} />, {
  inMeeting: true,
});
