// BusyBox' httpd, without any configuration: it knows no type for a module, and says none.

import { execFileSync } from "node:child_process";
import { find, freePort, launch } from "./support/program.mjs";
import { address, stage } from "./support/stage.mjs";

export const name = "busybox";
const program = find("busybox");

/** Not every BusyBox is built with a server. */
export function available() {
  return Boolean(program) && execFileSync(program, ["--list"], { encoding: "utf8" }).split("\n").includes("httpd");
}

export async function start({ folder, base }) {
  const port = await freePort();
  // A configuration of the machine's own would be read if none were named.
  const words = ["httpd", "-f", "-p", `127.0.0.1:${port}`, "-h", stage(folder, base), "-c", "/dev/null"];
  const server = await launch(program, words, { port });
  return { url: address(port, base), stop: server.stop };
}
