/**
 * Structured lines without personal data: callers pass codes, counts and ids of pulses, never an answer,
 * a token, a name or an error's own text.
 */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

export const jsonLog: Log = (event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`);
};
