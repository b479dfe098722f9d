/**
 * Runs `work` now and then again `everyMs` after each end, so never two at once. A failing round is handed to `failed`
 * and does not end the rest.
 * @returns ends it; resolves when a round that was under way is over
 */
export function repeat(everyMs: number, work: () => Promise<unknown>, failed: (error: unknown) => void) {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failed(error);
    }
    if (stopped) return;
    timer = setTimeout(() => {
      current = round();
    }, everyMs);
  };
  let current = round();
  return async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await current;
  };
}
