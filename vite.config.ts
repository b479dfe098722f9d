import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compiledWords } from "./scripts/compiledWords.ts";
import { paneIcons } from "./scripts/paneIcons.ts";
import { quietTeamsLog } from "./scripts/quietTeamsLog.ts";
import { otherLanguages, readingPages, translatedTrust } from "./scripts/readingPages.ts";
import { pageHtml, pageNamed, titleOf } from "./src/features/trust/pageHtml.ts";
import { directionOf } from "./src/locales/languages.ts";

const surfaces = fileURLToPath(new URL("src/surfaces", import.meta.url));
const noModule = fileURLToPath(new URL("src/host/noModule.ts", import.meta.url));

/** Every page in src/surfaces becomes a page of the site, under the same name. */
const pages = readdirSync(surfaces)
  .filter((name) => name.endsWith(".html"))
  .map((name) => `${surfaces}/${name}`);

/** Writes the words into the pages that run no script, and the page about answers once more for each language. */
const words = readingPages();
const writeWords: Plugin = {
  name: "reading-pages",
  generateBundle: {
    // After the pages themselves are there.
    order: "post",
    handler(_, bundle) {
      const english = bundle["trust.html"];
      // A build of another page alone has none.
      if (english?.type !== "asset") return;
      const [head = ""] = String(english.source).split("<main");
      for (const { language, file, title, html } of translatedTrust()) {
        const source = head
          .replace('<html lang="en">', `<html lang="${language}" dir="${directionOf(language)}">`)
          .replace(/<title>.*<\/title>/, `<title>${title}</title>`)
          .concat(html, "</body></html>");
        this.emitFile({ type: "asset", fileName: file, source });
      }
    },
  },
  transformIndexHtml: {
    order: "pre",
    handler(html, { filename }) {
      const name = pageNamed(path.basename(filename));
      if (name === null) return html;
      return html
        .replace("<!--title-->", () => titleOf(words[name]))
        .replace("<!--words-->", () => pageHtml(name, words, otherLanguages("en")));
    },
  },
};

const appPackage = fileURLToPath(new URL("appPackage", import.meta.url));
/** The pictures of the buttons in a calendar, which asks for them by address. */
const drawIcons: Plugin = {
  name: "pane-icons",
  generateBundle() {
    for (const [address, source] of Object.entries(paneIcons(appPackage)))
      this.emitFile({ type: "asset", fileName: address.slice(1), source });
  },
};

export default defineConfig({
  root: surfaces,
  publicDir: false,
  // Filled in anew for each reply by whoever serves the page.
  html: { cspNonce: "NONCE-OF-THIS-REPLY" },
  plugins: [react(), compiledWords(), quietTeamsLog(), writeWords, drawIcons],
  // The signature library asks for Node's crypto only where a browser has none.
  resolve: { alias: { crypto: noModule } },
  build: {
    outDir: fileURLToPath(new URL("dist/site", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    license: { fileName: "THIRD-PARTY-NOTICES.txt" },
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages },
  },
});
