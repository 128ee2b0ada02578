// Caddy with a Caddyfile of ours: it serves no folder without one.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { find, freePort, launch } from "./support/program.mjs";
import { address, scratch, stage } from "./support/stage.mjs";

export const name = "caddy";
const program = find("caddy");
export const available = () => Boolean(program);

/** `config`: a Caddyfile for `hubben.example.org` with its site in `/srv/hubben`. */
export async function start({ folder, base, config }) {
  const port = await freePort();
  const own = scratch();
  const file = path.join(own, "Caddyfile");
  const here = config.replace("hubben.example.org", `http://127.0.0.1:${port}`).replaceAll("/srv/hubben", `"${stage(folder, base)}"`);
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${here}`);
  const env = { XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const server = await launch(program, ["run", "--config", file, "--adapter", "caddyfile"], { port, env });
  return { url: address(port, base), stop: server.stop };
}
