// The site in other engines than Chromium: the suite that the web servers are tried with.

import { after, describe, test } from "node:test";
import { serveSite } from "../e2e/support/site.mjs";
import { smoke } from "../servers/smoke.mjs";
import * as firefox from "./firefox.mjs";
import * as webkit from "./webkit.mjs";

const sites = { "the root": await serveSite(), "/a b/å/": await serveSite({ base: "/a b/å/" }) };

for (const engine of [firefox, webkit]) {
  const missing = engine.missing();
  if (missing.length > 0) console.log(`SKIPPED: ${engine.name}: not on this machine: ${missing.join(", ")}`);
  describe(engine.name, { skip: missing.length > 0 && `not on this machine: ${missing.join(", ")}` }, () => {
    let driver;
    let visitor;
    after(async () => {
      await visitor?.close().catch(() => {});
      await driver?.stop();
    });

    for (const [where, site] of Object.entries(sites)) {
      for (const [name, run] of Object.entries(smoke)) {
        test(`${where}: ${name}`, async () => {
          driver ??= await engine.start();
          // A browser of its own for each place: nothing is kept from one to the other.
          if (visitor?.site !== site) {
            await visitor?.close();
            visitor = { ...(await driver.visit(site)), site };
            await visitor.resize(1300, 860);
          }
          await run(visitor, site);
        });
      }
    }
  });
}
