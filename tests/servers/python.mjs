// Python's http.server, as `python3 -m http.server` starts it.

import { find, freePort, launch } from "./support/program.mjs";
import { address, stage } from "./support/stage.mjs";

export const name = "python";
const program = find("python3");
export const available = () => Boolean(program);

/** The same server in a Python that has never heard of WebAssembly. */
const OLD = `
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
class Old(SimpleHTTPRequestHandler):
    def guess_type(self, path):
        return "application/octet-stream" if path.endswith(".wasm") else super().guess_type(path)
folder, port = sys.argv[1:]
ThreadingHTTPServer(("127.0.0.1", int(port)), partial(Old, directory=folder)).serve_forever()
`;

export async function start({ folder, base, oldTypes = false }) {
  const port = await freePort();
  const root = stage(folder, base);
  const words = oldTypes
    ? ["-c", OLD, root, String(port)]
    : ["-m", "http.server", "--bind", "127.0.0.1", "--directory", root, String(port)];
  const server = await launch(program, words, { port });
  return { url: address(port, base), stop: server.stop };
}
