import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { ProblemError } from "../client/call.ts";
import { troubleWords } from "../features/pulse/trouble.ts";
import { Button } from "../ui/button.tsx";
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

/** A part of the page that may still have to be fetched. */
export function Fetched({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<p>{t("loading")}</p>}>{children}</Suspense>;
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
