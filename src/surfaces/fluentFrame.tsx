import type { ReactNode } from "react";
import { useAround } from "../ui/around.ts";
import { PlumblineProvider } from "../ui/theme.tsx";

/** Fluent's provider with the settings of the plain frame around it, fetched only where Fluent components are. */
export function FluentFrame({ children }: { readonly children: ReactNode }) {
  return <PlumblineProvider {...useAround()}>{children}</PlumblineProvider>;
}
