import type { ComponentType } from "react";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { TermsFor } from "./attach.ts";

/** Parts of other features that the surface hands in: features do not know each other. */
export type OutlookSlots = {
  /** Answers, waits, reads the result and leads, as everywhere else. */
  readonly Panel: ComponentType<{ occurrenceId: string }>;
  /** Everything that can be chosen about what a meeting is asked. */
  readonly Choices: ComponentType<{ occurrence: Occurrence; done: (occurrence: Occurrence) => void }>;
  /** What went wrong, in words. */
  readonly troubleWords: (error: unknown) => string;
  readonly termsFor: TermsFor;
};
