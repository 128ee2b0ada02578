// lighttpd with the types that its distribution gives it.

import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { find, freePort, launch } from "./support/program.mjs";
import { address, scratch, stage } from "./support/stage.mjs";

export const name = "lighttpd";
const program = find("lighttpd");
const TYPES = "/usr/share/lighttpd/create-mime.conf.pl";
export const available = () => Boolean(program) && existsSync(TYPES);

export async function start({ folder, base }) {
  const port = await freePort();
  const file = path.join(scratch(), "lighttpd.conf");
  writeFileSync(file, `
server.document-root = "${stage(folder, base)}"
server.bind = "127.0.0.1"
server.port = ${port}
index-file.names = ( "index.html" )
include_shell "${TYPES}"
`);
  const server = await launch(program, ["-D", "-f", file], { port });
  return { url: address(port, base), stop: server.stop };
}
