// The site on the servers that people have: the same small suite on each, with the types that it comes with.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { dist } from "../e2e/support/site.mjs";
import * as apache from "./apache.mjs";
import * as busybox from "./busybox.mjs";
import * as lighttpd from "./lighttpd.mjs";
import * as nginx from "./nginx.mjs";
import * as python from "./python.mjs";
import { smoke } from "./smoke.mjs";
import { chromiumVisitor } from "./support/visitor.mjs";

const ROOT = ["/"];
const BOTH = ["/", "/a b/å/"];

/** Each way of running a server: what it is called, with what, where the site is, and how the module comes. */
const ways = [
  ["python", python, {}, BOTH, { wasm: "application/wasm" }],
  ["python that knows no WebAssembly", python, { oldTypes: true }, ROOT, { wasm: "application/octet-stream" }],
  ["busybox, which says no type", busybox, {}, BOTH, { wasm: null }],
  ["lighttpd", lighttpd, {}, BOTH, { wasm: "application/wasm" }],
  ["nginx", nginx, {}, BOTH, { wasm: "application/wasm", coding: null }],
  ["nginx that compresses", nginx, { lines: nginx.GZIP }, ROOT, { wasm: "application/wasm", coding: "gzip" }],
  ["apache", apache, {}, BOTH, { wasm: "application/wasm", coding: null }],
  ["apache that compresses", apache, { lines: apache.GZIP }, ROOT, { wasm: "application/wasm", coding: "gzip" }],
];

for (const [way, driver, options, bases, expected] of ways) {
  if (!driver.available()) console.log(`SKIPPED: ${way}: ${driver.name} is not installed on this machine`);
  for (const base of bases) {
    describe(`${way} at ${base}`, { skip: driver.available() ? false : `${driver.name} is not installed` }, () => {
      let site;
      const start = async () => (site ??= await driver.start({ folder: dist, base, ...options }));
      after(() => site?.stop());

      for (const [name, run] of Object.entries(smoke)) {
        test(name, async () => {
          await start();
          const visitor = await chromiumVisitor(site);
          await run(visitor, site);
          visitor.page.assertClean();
          await visitor.close();
        });
      }

      test("files come as this server is set", async () => {
        await start();
        const page = await (await fetch(site.url)).text();
        const module = new URL(page.match(/app\.\w+\.wasm/)[0], site.url);
        const answer = await fetch(module, { headers: { "Accept-Encoding": "gzip" } });
        assert.equal(answer.headers.get("content-type"), expected.wasm);
        if ("coding" in expected) assert.equal(answer.headers.get("content-encoding"), expected.coding);
        await answer.arrayBuffer();
      });
    });
  }
}
