import { lazy } from "react";
import { patiently } from "../features/pulse/patiently.ts";
import { StageView } from "../features/pulse/StageView.tsx";
import { withWords } from "../locales/roomOf.ts";
import { mount } from "./boot.tsx";

const foresee = async () => {
  const [page] = await Promise.all([withWords(import("./panelResult.tsx")), import("../ui/themes/dark.ts")]);
  return { default: page.FramedResult };
};
const ResultView = lazy(() => patiently(foresee));

void mount((surface) => <StageView {...surface} ResultView={ResultView} foresee={foresee} />, {
  inMeeting: true,
});
