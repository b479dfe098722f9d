import { lazy, Suspense, useMemo } from "react";
import { OutlookView } from "../features/outlook/OutlookView.tsx";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { patiently } from "../features/pulse/patiently.ts";
import { troubleWords } from "../features/pulse/trouble.ts";
import type { Host } from "../host/host.ts";
import { withWords } from "../locales/roomOf.ts";
import type { Surface } from "./boot.tsx";
import { termsFor } from "./outlookTerms.ts";

const foresee = async () => ({ default: (await withWords(import("../features/results/ResultView.tsx"))).ResultView });
const ResultView = lazy(() => patiently(foresee));
const Attach = lazy(async () => ({ default: (await withWords(import("./panelAsk.tsx"))).PanelAsk }));
const PromiseDue = lazy(() =>
  patiently(async () => ({
    default: (await withWords(import("../features/promise/PromiseDue.tsx"))).PromiseDue,
  })),
);
const AllChoices = lazy(async () => ({
  default: (await withWords(import("./outlookChoices.tsx"))).OutlookChoices,
}));

/** The pane beside an appointment, with the same questions inside as everywhere else. */
export function OutlookPane({ host, client }: Surface) {
  const slots = useMemo(() => {
    type PanelProps = { readonly occurrenceId: string };
    type ChoicesProps = Pick<Parameters<typeof AllChoices>[0], "occurrence" | "done">;
    /** The panel is told which meeting it is about. */
    const Panel = ({ occurrenceId }: PanelProps) => {
      const here: Host = useMemo(
        () => ({ ...host, context: () => ({ ...host.context(), occurrenceId, pulseId: null }) }),
        [occurrenceId],
      );
      return <PulsePanel isPart host={here} {...{ client, ResultView, Attach, PromiseDue, foresee }} />;
    };
    const Choices = (props: ChoicesProps) => (
      <Suspense fallback={null}>
        <AllChoices client={client} {...props} />
      </Suspense>
    );
    return { Panel, Choices };
  }, [host, client]);
  if (host.beside === undefined) return null;
  return <OutlookView {...{ host, client, termsFor, troubleWords, ...slots }} beside={host.beside} />;
}
