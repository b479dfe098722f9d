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

const own = roomOf("ownQuestions");

/** The same for a team's own questions; of a file that somebody loads it says at which place. */
export const ownRefusal = (error: unknown, ofFile = false): string => {
  const problem = error instanceof ProblemError ? error : null;
  const at = problem?.facts.at;
  if (ofFile && problem?.code === "bad-request")
    return at === undefined || at === "" ? own("file-no-pack") : own("file-wrong", { at });
  const code = (["version-taken", "too-many-questions", "wrong-role"] as const).find((one) => one === problem?.code);
  return own(`refused-${code ?? "other"}`);
};
