import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import "./considered.css";

type Props = {
  /** On the button that opens it. */
  readonly words: string;
  /** What it does, and who is told, a sentence each. */
  readonly does: readonly string[];
  readonly yes: string;
  readonly leave: string;
  readonly act: () => Promise<unknown>;
  /** Why it did not happen, in words. */
  readonly refused: (error: unknown) => string;
  /** What the button is about, where its words alone could be anybody's. */
  readonly about?: string | undefined;
  /** Before something is chosen: begins with what holds now. */
  readonly begin?: () => void;
  readonly isReady?: boolean;
  /** What is chosen; nothing where there is only yes or no. */
  readonly children?: ReactNode;
};

/** Something that is done with two presses: the first says what it does and who is told, the second does it. */
export function Considered(props: Props) {
  const { words, does, yes, leave, act, refused, about, begin, isReady = true, children } = props;
  const [step, setStep] = useState<"closed" | "open" | "doing">("closed");
  const [trouble, setTrouble] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = step !== "closed";
  const was = useRef(isOpen);
  useEffect(() => {
    // What was pressed has gone: the keys go on with what has come in its place.
    if (was.current !== isOpen) place.current?.querySelector<HTMLElement>("input, select, button")?.focus();
    was.current = isOpen;
  }, [isOpen]);
  const close = () => {
    setTrouble(null);
    setStep("closed");
  };
  const go = async () => {
    setTrouble(null);
    setStep("doing");
    try {
      await act();
      setStep("closed");
    } catch (error) {
      setTrouble(refused(error));
      setStep("open");
    }
  };
  return (
    <div ref={place} className="pl-considered-place">
      {isOpen ? (
        <form
          className="pl-considered"
          onSubmit={(event) => {
            event.preventDefault();
            void go();
          }}
        >
          {children}
          {does.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div className="pl-actions">
            <Button as="primary" type="submit" disabled={step === "doing" || !isReady}>
              {yes}
            </Button>
            <Button disabled={step === "doing"} onClick={close}>
              {leave}
            </Button>
          </div>
          {trouble !== null && <p role="alert">{trouble}</p>}
        </form>
      ) : (
        <Button
          aria-label={about === undefined ? undefined : `${words}: ${about}`}
          onClick={() => {
            begin?.();
            setStep("open");
          }}
        >
          {words}
        </Button>
      )}
    </div>
  );
}
