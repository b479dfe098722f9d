import { useState } from "react";
import { Button } from "./button.tsx";
import { printPage } from "./printPage.ts";

type Props = {
  /** On the button. */
  readonly words: string;
  /** Where this place may not print. */
  readonly refused: string;
  /** The same page where it may, and what leads there. */
  readonly elsewhere: { readonly href: string; readonly words: string };
};

/** Prints the page it stands on; where that may not be, a link to where it may. On paper it is not there. */
export function PrintBar({ words, refused, elsewhere }: Props) {
  const [isRefused, setRefused] = useState(false);
  return (
    <div>
      <div className="pl-actions">
        <Button as="primary" onClick={() => setRefused(!printPage())}>
          {words}
        </Button>
      </div>
      <p role="status">
        {isRefused && (
          <>
            {refused}{" "}
            <a href={elsewhere.href} target="_blank" rel="noopener">
              {elsewhere.words}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
