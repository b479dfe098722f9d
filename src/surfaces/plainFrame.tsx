import { type ReactNode, useEffect } from "react";
import { Around, type AroundPart } from "../ui/around.ts";
import "../ui/look.css";
import { plainThemes } from "./plainTheme.ts";

type FrameProps = AroundPart & { readonly children: ReactNode };

/**
 * The colours and type of the Teams themes without Fluent: 20 kB less before the first question. Parts made of Fluent
 * components arrive later and bring their provider.
 */
export function PlainFrame({ theme, locale, dir, children }: FrameProps) {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = dir;
    document.documentElement.style.colorScheme = theme === "default" ? "light" : "dark";
  }, [theme, locale, dir]);
  const tokens = Object.fromEntries(Object.entries(plainThemes[theme]).map(([name, value]) => [`--${name}`, value]));
  return (
    <div className={`pl-root pl-${theme}`} style={tokens} lang={locale} dir={dir}>
      <Around.Provider value={{ theme, locale, dir }}>{children}</Around.Provider>
    </div>
  );
}
