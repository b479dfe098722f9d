import { ProblemError } from "../../client/call.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("check");

const told = [
  "wrong-role",
  "mode-fixed",
  "too-few-invited",
  "threshold-not-offered",
  "too-late",
  "audience-too-close",
  "not-found",
] as const;

/** Why the server, or the way to it, said no: in words, with what to do. */
export const refusal = (error: unknown): string => {
  const problem = error instanceof ProblemError ? error : null;
  const code = told.find((known) => known === problem?.code);
  return code === undefined ? t("refused-other") : t(`refused-${code}`, problem?.facts);
};
