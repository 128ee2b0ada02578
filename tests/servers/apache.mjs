// Apache with the types that its distribution gives it, and no more modules than a plain site has.

import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { find, freePort, launch } from "./support/program.mjs";
import { address, scratch, stage } from "./support/stage.mjs";

export const name = "apache";
const program = find("apache2");
const MODULES = "/usr/lib/apache2/modules";
const TYPES = "/etc/mime.types";
export const available = () => Boolean(program) && [MODULES, TYPES].every(existsSync);

/** Lines for the server: what a test turns on. */
export const GZIP = "AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/wasm";

/** `htaccess` becomes the site's own `.htaccess`, `lines` in the server's (a function is given root and port); both may use what `modules` adds. */
export async function start({ folder, base, lines = "", htaccess, modules = ["deflate", "filter"] }) {
  const port = await freePort();
  const own = scratch();
  const file = path.join(own, "apache.conf");
  const root = stage(folder, base, htaccess === undefined ? {} : { ".htaccess": htaccess });
  const loaded = ["mpm_event", "authz_core", "dir", "mime", ...modules];
  writeFileSync(file, `
ServerRoot "${own}"
ServerName 127.0.0.1
PidFile "${own}/pid"
ErrorLog "|/bin/cat 1>&2"
Listen 127.0.0.1:${port}
${loaded.map((module) => `LoadModule ${module}_module ${MODULES}/mod_${module}.so`).join("\n")}
TypesConfig ${TYPES}
DocumentRoot "${root}"
<Directory "/">
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
${typeof lines === "function" ? lines({ root, port }) : lines}
`);
  const server = await launch(program, ["-D", "FOREGROUND", "-f", file], { port });
  return { url: address(port, base), stop: server.stop };
}
