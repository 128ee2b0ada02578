// Serves the page, isolated: other origins' code could not get in, and so its timers are fine.

import { createServer } from "node:http";

const TYPES = { html: "text/html", js: "text/javascript", mjs: "text/javascript", json: "application/json", wasm: "application/wasm" };

/** Starts a server; `find` gives the bytes of a path without its leading slash, or nothing. */
export async function serve(find) {
  const server = createServer(async (request, response) => {
    const asked = request.url.slice(1) || "index.html";
    const bytes = await find(asked);
    const type = TYPES[asked.split(".").at(-1)] ?? "application/octet-stream";
    response.writeHead(bytes ? 200 : 404, {
      "Content-Type": type,
      "Cache-Control": "no-store",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}
