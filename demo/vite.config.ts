import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { rolldown } from "rolldown";
import { defineConfig, type Plugin } from "vite";

const host = fileURLToPath(new URL("host", import.meta.url));

/** One classic script without imports, as pages and workers that are not ours to change load it. */
const officeJs: Plugin = {
  name: "office-js",
  async generateBundle() {
    const bundle = await rolldown({ input: fileURLToPath(new URL("outlook/officeJs.ts", import.meta.url)) });
    const { output } = await bundle.generate({ format: "iife", minify: true });
    await bundle.close();
    this.emitFile({ type: "asset", fileName: "office.js", source: output[0].code });
  },
};

// The pages of the simulated Microsoft 365. No build of the product takes from here, and this one holds no product page:
// those are served beside it, as they are.
export default defineConfig({
  root: host,
  base: "/demo/",
  publicDir: false,
  // Filled in anew for each reply by whoever serves the page.
  html: { cspNonce: "NONCE-OF-THIS-REPLY" },
  plugins: [react(), officeJs],
  build: {
    outDir: fileURLToPath(new URL("../dist/demo", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${host}/index.html` },
  },
});
