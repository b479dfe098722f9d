import { Button } from "@fluentui/react-components";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { type Client, ProblemError } from "../client/call.ts";
import { PromiseDue } from "../features/promise/PromiseDue.tsx";
import { PulsePanel } from "../features/pulse/PulsePanel.tsx";
import { troubleWords } from "../features/pulse/trouble.ts";
import { ResultView } from "../features/results/ResultView.tsx";
import type { Host } from "../host/host.ts";
import { PanelAsk } from "./panelAsk.tsx";
import "./tab.css";
import { roomOf } from "../locales/roomOf.ts";

const t = roomOf("team");

const onceWhenLost = (failures: number, error: Error): boolean => failures < 1 && !(error instanceof ProblemError);

/** One cache per page; a refusal is not asked again, a lost reply once. */
export function WithQueries({ children }: { readonly children: ReactNode }) {
  // Without a network a request fails and says so, instead of waiting without a word.
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { retry: onceWhenLost, networkMode: "always" },
          mutations: { networkMode: "always" },
        },
      }),
  );
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

type PageProps = { readonly title: string; readonly back?: (() => void) | undefined; readonly children: ReactNode };

/** A page with its heading; each new page takes the focus, so that keys and screen readers start at its top. */
export function Page({ title, back, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = back === undefined;
  useEffect(() => {
    // The first page of a visit leaves the focus where the host put it.
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <main className="pl-page">
      <div className="pl-page-head">
        {back !== undefined && <Button onClick={back}>{t("back")}</Button>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}

type TroubleProps = {
  /** What went wrong; where several things did, one of them. */
  readonly error: unknown;
  readonly retry: () => void;
};

/** What could not be loaded, why, and what to do about it. */
export function Trouble({ error, retry }: TroubleProps) {
  return (
    <div role="alert" className="pl-unknown">
      <p>
        {t("failed")} {troubleWords(error)}
      </p>
      <div className="pl-actions">
        <Button onClick={retry}>{t("try-again")}</Button>
      </div>
    </div>
  );
}

/** A tab has the result's code from the start. */
const foresee = () => Promise.resolve();

type AnswerProps = { readonly client: Client; readonly host: Host; readonly occurrenceId: string };

/** The same questions as in the side panel, inside a tab: the panel is told which meeting it is about. */
export function AnswerHere({ client, host, occurrenceId }: AnswerProps) {
  const [here] = useState<Host>(() => ({
    ...host,
    context: () => ({ ...host.context(), occurrenceId, pulseId: null }),
  }));
  return (
    <Suspense fallback={<p>{t("loading")}</p>}>
      <PulsePanel
        isPart
        host={here}
        client={client}
        ResultView={ResultView}
        Attach={PanelAsk}
        PromiseDue={PromiseDue}
        foresee={foresee}
      />
    </Suspense>
  );
}
