import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"button">, "className" | "type"> & {
  /** Without a frame, for what is second. */
  readonly quiet?: boolean;
};

/** A button in the host's colours for pages that count kilobytes; Fluent's own brings nine more. */
export function Button({ quiet = false, ...rest }: Props) {
  return <button {...rest} type="button" className={quiet ? "pl-button pl-button-quiet" : "pl-button"} />;
}
