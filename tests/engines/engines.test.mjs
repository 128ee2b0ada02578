// The site in other engines than Chromium: the suite that the web servers are tried with, and what
// engines do differently.

import { after, describe, test } from "node:test";
import { serveSite } from "../e2e/support/site.mjs";
import { smoke } from "../servers/smoke.mjs";
import { behaviour } from "./behaviour.mjs";
import * as firefox from "./firefox.mjs";
import * as webkit from "./webkit.mjs";

/** Where the site is, and what is tried there. */
const places = [
  ["the root", await serveSite(), { ...smoke, ...behaviour }],
  ["/a b/å/", await serveSite({ base: "/a b/å/" }), smoke],
];

for (const engine of [firefox, webkit]) {
  const missing = engine.missing();
  if (missing.length > 0) console.log(`SKIPPED: ${engine.name}: not on this machine: ${missing.join(", ")}`);
  describe(engine.name, { skip: missing.length > 0 && `not on this machine: ${missing.join(", ")}` }, () => {
    let driver;
    let visitor;
    const leave = async () => {
      await visitor?.close().catch(() => {});
      await driver?.stop();
    };
    after(leave);

    for (const [where, site, suite] of places) {
      for (const [name, run] of Object.entries(suite)) {
        test(`${where}: ${name}`, async () => {
          // A browser of its own for each place: nothing is kept from one to the other. With a driver
          // of its own too: WebKit's at times never answers when it is asked for a second browser.
          if (visitor?.site !== site) {
            await leave();
            driver = await engine.start();
            visitor = { ...(await driver.visit(site)), site };
            await visitor.resize(1300, 860);
          }
          await run(visitor, site);
        });
      }
    }
  });
}
