/** Milliseconds between tries. */
const again = 5_000;
/** Tries with a connection after which the part is not late but gone, as after a new release. */
const enough = 3;

/**
 * Fetches a part of the page until it is there. What is missing without a connection is only late: a part that fails
 * takes the whole page with it, and the answers that wait to be sent.
 * @throws what `load` threw the third time although there was a connection
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; ; ) {
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine && tries++ >= enough) throw error;
      await new Promise((wake) => setTimeout(wake, again));
    }
  }
}
