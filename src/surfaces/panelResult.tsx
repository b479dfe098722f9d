import type { ComponentProps } from "react";
import { ResultView } from "../features/results/ResultView.tsx";
import { FluentFrame } from "./fluentFrame.tsx";

/** A result with the Fluent provider it needs, for pages that start without one. */
export function FramedResult(props: ComponentProps<typeof ResultView>) {
  return (
    <FluentFrame>
      <ResultView {...props} />
    </FluentFrame>
  );
}
