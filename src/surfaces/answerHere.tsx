import { lazy, useState } from "react";
import type { Client } from "../client/call.ts";
import { PromiseDue } from "../features/promise/PromiseDue.tsx";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { ResultView } from "../features/results/ResultView.tsx";
import type { Host } from "../host/host.ts";
import { Fetched } from "./tabParts.tsx";

const Attach = lazy(async () => ({ default: (await import("./panelAsk.tsx")).PanelAsk }));
/** The result's code comes with this part. */
const foresee = () => Promise.resolve();

type AnswerProps = { readonly client: Client; readonly host: Host; readonly occurrenceId: string };

/** The same questions as in the side panel, inside a tab: the panel is told which meeting it is about. */
export function AnswerHere({ client, host, occurrenceId }: AnswerProps) {
  const [here] = useState<Host>(() => ({
    ...host,
    context: () => ({ ...host.context(), occurrenceId, pulseId: null }),
  }));
  return (
    <Fetched>
      <PulsePanel isPart host={here} {...{ client, ResultView, Attach, PromiseDue, foresee }} />
    </Fetched>
  );
}
