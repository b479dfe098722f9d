import { lazy } from "react";
import { DialogView } from "../features/pulse/DialogView.tsx";
import { patiently } from "../features/pulse/patiently.ts";
import { withWords } from "../locales/roomOf.ts";
import { mount } from "./boot.tsx";

const foresee = async () => ({ default: (await withWords(import("../features/results/ResultView.tsx"))).ResultView });
const ResultView = lazy(() => patiently(foresee));

// A dialog has the theme of what opened it, a meeting or a chat.
void mount((surface) => <DialogView {...surface} {...{ ResultView, foresee }} />);
