import { type RefObject, useRef, useState } from "react";

type Copying<Place extends HTMLElement> = {
  /** Holds the text where it is read. */
  readonly place: RefObject<Place>;
  /** null: nobody has asked yet. */
  readonly copied: boolean | null;
  readonly copy: (text: string) => Promise<void>;
};

/** A text into the clipboard; where the frame or the browser refuses, it is selected, so that one key copies it. */
export function useCopied<Place extends HTMLElement>(): Copying<Place> {
  const place = useRef<Place>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
      if (place.current instanceof HTMLTextAreaElement) place.current.select();
      else if (place.current !== null) getSelection()?.selectAllChildren(place.current);
    }
  };
  return { place, copied, copy };
}
