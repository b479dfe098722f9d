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

export const jsonLog: Log = (event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`);
};
