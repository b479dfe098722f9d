import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** What an element has to draw in, in CSS pixels. */
export type Room = { readonly width: number; readonly height: number };

/** The room of an element, followed as it changes; `first` until the browser has laid it out, and where there is none. */
export function useRoom<E extends HTMLElement>(first: Room): [RefObject<E>, Room] {
  const element = useRef<E>(null);
  const [room, setRoom] = useState(first);
  useLayoutEffect(() => {
    const here = element.current;
    if (here === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = here;
      // Hidden, an element has no room; it is drawn as before until it is seen.
      if (width > 0) setRoom((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    read();
    const watch = new ResizeObserver(read);
    watch.observe(here);
    return () => watch.disconnect();
  }, []);
  return [element, room];
}
