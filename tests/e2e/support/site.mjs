// The built site on a server of its own, for one test file or each test.

import path from "node:path";
import { after, beforeEach } from "node:test";
import { start } from "../../server.mjs";

/** The folder under test. */
export const dist = path.resolve(process.env.HUBBEN_DIST ?? "dist");

/**
 * Serves the built site, at the root or below a path such as `/a/b å/`, until the test
 * file ends. Gives what `tests/server.mjs` gives (`url`, `log`, `faults`, `close`), and
 * `clear()`, which forgets the faults and the log between tests.
 */
export async function serveSite({ base = "/", folder = dist } = {}) {
  const server = await start({ folder, base });
  after(() => server.close());
  const clear = () => {
    server.faults.clear();
    server.log.length = 0;
  };
  return { ...server, clear };
}

/** The same, served anew for each test of a file: what a page still asks for while it closes is in no other test's log. */
export function serveEachTest() {
  const site = {};
  beforeEach(async () => {
    await site.close?.();
    Object.assign(site, await start({ folder: dist }));
  });
  after(() => site.close?.());
  return site;
}
