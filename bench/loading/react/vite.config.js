// An ordinary production build. Only where things lie differs: the page stands in `utforska/`, as ours does, and
// the style sheet and the data beside that folder, where the benchmark puts the site's own.

import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // The automatic runtime alone: what the plugin adds to it is for development.
  oxc: { jsx: { runtime: "automatic" } },
  build: { outDir: "dist", emptyOutDir: true, reportCompressedSize: false },
});
