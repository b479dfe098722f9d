import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"button">, "className"> & {
  /** Filled, for the one thing to do next; quiet, without a frame, for what is second. */
  readonly as?: "primary" | "quiet" | undefined;
};

/** A button in the host's colours for pages that count kilobytes; Fluent's own brings nine more. */
export function Button({ as, type = "button", ...rest }: Props) {
  return <button {...rest} type={type} className={as === undefined ? "pl-button" : `pl-button pl-button-${as}`} />;
}
