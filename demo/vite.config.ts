import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const host = fileURLToPath(new URL("host", import.meta.url));

// The pages of the simulated Microsoft 365. No build of the product takes from here, and this one holds no product page:
// those are served beside it, as they are.
export default defineConfig({
  root: host,
  base: "/demo/",
  publicDir: false,
  // Filled in anew for each reply by whoever serves the page.
  html: { cspNonce: "NONCE-OF-THIS-REPLY" },
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL("../dist/demo", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${host}/index.html` },
  },
});
