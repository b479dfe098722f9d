/** Event streams that are under way on this instance, so that its end can end them: the host has no signal for it. */
export type OpenStreams = {
  /** The same bytes; they end early when all streams are ended. */
  readonly until: (body: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>;
  /** Ends every stream there is, and each that comes later at once. Whoever listens comes back by itself. */
  readonly endAll: () => void;
};

export function openStreams(): OpenStreams {
  const readers = new Set<ReadableStreamDefaultReader<Uint8Array>>();
  let isOver = false;
  const stop = (reader: ReadableStreamDefaultReader<Uint8Array>) => void reader.cancel().catch(() => undefined);
  return {
    until(body) {
      const reader = body.getReader();
      readers.add(reader);
      if (isOver) stop(reader);
      return new ReadableStream({
        async pull(out) {
          // A reader that was cancelled says that it is done.
          const { done, value } = await reader.read().catch((error: unknown) => {
            readers.delete(reader);
            throw error;
          });
          if (!done) return out.enqueue(value);
          readers.delete(reader);
          out.close();
        },
        cancel: (why) => {
          readers.delete(reader);
          return reader.cancel(why);
        },
      });
    },
    endAll() {
      isOver = true;
      for (const reader of readers) stop(reader);
    },
  };
}
