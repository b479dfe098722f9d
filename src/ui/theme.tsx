import { createDOMRenderer, FluentProvider, RendererProvider, type Theme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import "./look.css";

/** As Teams names them; "default" is light. */
export type ThemeName = "default" | "dark" | "contrast";

/** One theme is some kilobytes of colours: a page loads the one its host asks for, and another only when it changes. */
const loaders: Record<ThemeName, () => Promise<{ theme: Theme }>> = {
  default: () => import("./themes/light.ts"),
  dark: () => import("./themes/dark.ts"),
  contrast: () => import("./themes/contrast.ts"),
};

let renderer: ReturnType<typeof createDOMRenderer> | undefined;
/** Writes styles with the nonce of this page, without which the browser ignores them; hosts that make none allow all. */
function rendererHere() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  renderer ??= createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});
  return renderer;
}

type Props = {
  readonly theme: ThemeName;
  /** A BCP 47 tag, such as "en" or "ar-EG". */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly children: ReactNode;
};

/**
 * Colours, type and direction for everything inside. Draws nothing until the first theme is there, and keeps the old
 * one while a new one loads, so a page never shows in the wrong colours.
 */
export function PlumblineProvider({ theme, locale, dir, children }: Props) {
  const [loaded, setLoaded] = useState<{ name: ThemeName; theme: Theme } | null>(null);
  useEffect(() => {
    let current = true;
    void loaders[theme]().then((module) => {
      if (current) setLoaded({ name: theme, theme: module.theme });
    });
    return () => {
      current = false;
    };
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = dir;
    // Screen readers and form controls outside the provider follow the page, not the provider.
    document.documentElement.style.colorScheme = theme === "default" ? "light" : "dark";
  }, [locale, dir, theme]);
  if (loaded === null) return null;
  return (
    <RendererProvider renderer={rendererHere()} targetDocument={document}>
      <FluentProvider theme={loaded.theme} dir={dir} className={`pl-root pl-${loaded.name}`} lang={locale}>
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}
