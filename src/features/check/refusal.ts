import { ProblemError } from "../../client/call.ts";
import { check as t } from "../../locales/en/check.ts";

const told = ["wrong-role", "mode-fixed", "too-few-invited", "too-late", "audience-too-close", "not-found"] as const;

/** Why the server, or the way to it, said no: in words, with what to do. */
export const refusal = (error: unknown): string => {
  const code = error instanceof ProblemError ? told.find((known) => known === error.code) : undefined;
  return t(code === undefined ? "refused-other" : `refused-${code}`);
};
