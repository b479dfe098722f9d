import type { ReactNode } from "react";
import { PlumblineProvider } from "../ui/theme.tsx";
import { useFrame } from "./plainFrame.tsx";

/** Fluent's provider with the settings of the plain frame around it, fetched only where Fluent components are. */
export function FluentFrame({ children }: { readonly children: ReactNode }) {
  return <PlumblineProvider {...useFrame()}>{children}</PlumblineProvider>;
}
