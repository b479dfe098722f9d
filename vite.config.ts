import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const surfaces = fileURLToPath(new URL("src/surfaces", import.meta.url));
const noModule = fileURLToPath(new URL("src/host/noModule.ts", import.meta.url));

/** Every page in src/surfaces becomes a page of the site, under the same name. */
const pages = readdirSync(surfaces)
  .filter((name) => name.endsWith(".html"))
  .map((name) => `${surfaces}/${name}`);

export default defineConfig({
  root: surfaces,
  publicDir: false,
  plugins: [react()],
  // The signature library asks for Node's crypto only where a browser has none.
  resolve: { alias: { crypto: noModule } },
  build: {
    outDir: fileURLToPath(new URL("dist/site", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages },
  },
});
