import { createContext, useContext } from "react";
import type { ThemeName } from "./theme.tsx";

/** How the page around a part looks and runs. */
export type AroundPart = {
  readonly theme: ThemeName;
  /** A BCP 47 tag, such as "en" or "ar-EG". */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
};

export const Around = createContext<AroundPart>({ theme: "default", locale: "en", dir: "ltr" });
export const useAround = (): AroundPart => useContext(Around);
