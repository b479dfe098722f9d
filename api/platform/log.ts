/**
 * Structured lines without personal data: callers pass codes, counts and ids of pulses, never an answer,
 * a token, a name or an error's own text.
 */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

/** What a log may hold of a failure: its kind, never its text, which could repeat a row. */
export function faultFacts(error: unknown): { error: string; code: string } {
  const { name = "unknown", code = "" } = error as { name?: string; code?: string };
  return { error: String(name), code: String(code) };
}

/** What runs as it should; everything else somebody who runs the server has to see. */
const usual: readonly string[] = ["listening", "request", "telemetry-reached"];
/** What did not get done. */
const isFailure = (event: string): boolean => event === "defect" || event.includes("failed");

/**
 * The Functions host makes a line's level of its words ("warn" before "error", "fail" and "severe") and keeps warnings and
 * above (host.json). So that the product decides, each line says its own level, and a new event is seen until it stands above.
 */
function levelOf(event: string): "error" | "warning" | "info" {
  if (usual.includes(event)) return "info";
  return isFailure(event) ? "error" : "warning";
}

export const jsonLog: Log = (event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ event, level: levelOf(event), ...facts })}\n`);
};
