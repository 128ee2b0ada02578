// nginx with the types that its distribution gives it.

import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { find, freePort, launch } from "./support/program.mjs";
import { address, scratch, stage } from "./support/stage.mjs";

export const name = "nginx";
const program = find("nginx");
const TYPES = "/etc/nginx/mime.types";
export const available = () => Boolean(program) && existsSync(TYPES);

/** Lines within `server`: what a test turns on. */
export const GZIP = "gzip on; gzip_types text/css application/javascript application/json application/wasm;";

export async function start({ folder, base, lines = "" }) {
  const port = await freePort();
  const own = scratch();
  const file = path.join(own, "nginx.conf");
  // Everything that nginx writes goes into a folder of our own, also where it is not root.
  const written = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((what) => `${what}_temp_path ${own}/${what};`);
  writeFileSync(file, `
daemon off;
pid ${own}/pid;
error_log stderr;
worker_processes 1;
events {}
http {
  ${written.join("\n  ")}
  include ${TYPES};
  access_log off;
  server {
    listen 127.0.0.1:${port};
    root "${stage(folder, base)}";
    ${lines}
  }
}
`);
  const server = await launch(program, ["-p", own, "-e", "stderr", "-c", file], { port });
  return { url: address(port, base), stop: server.stop };
}
