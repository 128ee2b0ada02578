// Plain http under a name: the browser gives the site no secure context, and the app runs all the same.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { dist, serveSite } from "../e2e/support/site.mjs";
import * as python from "./python.mjs";
import { smoke } from "./smoke.mjs";
import { chromiumVisitor } from "./support/visitor.mjs";

/** Python's where it is there, since that is what people reach for; else the tests' own. */
async function serve() {
  if (!python.available()) return serveSite();
  const server = await python.start({ folder: dist, base: "/" });
  after(() => server.stop());
  return server;
}

const { url } = await serve();
const site = { url: url.replace("127.0.0.1", "hubben.test") };

// What is asked for without a browser needs the address itself.
for (const [name, run] of Object.entries(smoke).filter(([name]) => !name.includes("404"))) {
  test(`without a secure context: ${name}`, async () => {
    const visitor = await chromiumVisitor(site);
    await run(visitor, site);
    const offered = await visitor.evaluate(() => [isSecureContext, "serviceWorker" in navigator, Boolean(crypto.subtle)]);
    assert.deepEqual(offered, [false, false, false]);
    visitor.page.assertClean();
    await visitor.close();
  });
}
