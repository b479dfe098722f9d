/** Milliseconds between tries. */
const again = 5_000;

/**
 * Fetches a part of the page until it is there. What is missing without a connection is only late: a part that fails
 * would take the whole page with it, and the answers that wait to be sent.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((wake) => setTimeout(wake, again));
    }
  }
}
