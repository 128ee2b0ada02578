// The samples in deploy/ as they stand there, but for the address and the folders in them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import { dist } from "../e2e/support/site.mjs";
import * as apache from "./apache.mjs";
import * as caddy from "./caddy.mjs";
import * as nginx from "./nginx.mjs";
import { smoke } from "./smoke.mjs";
import { scratch } from "./support/stage.mjs";
import { chromiumVisitor } from "./support/visitor.mjs";

const sample = (name) => readFileSync(path.resolve("deploy", name), "utf8");

const MODULES = ["headers", "rewrite", "setenvif"];

/** The virtual host takes the rules from a file beside it, as its sample says. */
function host() {
  const rules = path.join(scratch(), "htaccess");
  writeFileSync(rules, sample("htaccess"));
  return ({ root, port }) =>
    sample("apache.conf").replace("*:80", `127.0.0.1:${port}`).replaceAll("/srv/hubben", root).replace("/etc/apache2/hubben/htaccess", rules);
}

const ways = [
  ["nginx.conf", nginx, { lines: sample("nginx.conf") }, ["gzip"]],
  ["htaccess", apache, { htaccess: sample("htaccess"), modules: MODULES }, ["br", "gzip"]],
  ["apache.conf", apache, { lines: host(), modules: MODULES }, ["br", "gzip"]],
  ["Caddyfile", caddy, { config: sample("Caddyfile") }, ["br", "gzip"]],
];

/** What stands on every answer, the missing address's too. */
const ALWAYS = {
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^no-referrer$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "content-security-policy": /^frame-ancestors 'none'$/,
  "permissions-policy": /camera=\(\).*screen-wake-lock=\(self\).*web-share=\(self\)/,
};

const FOR_EVER = "public, max-age=31536000, immutable";
const hashed = readdirSync(dist, { recursive: true }).filter((name) => /\.[0-9a-f]{12}\.(js|css|wasm|txt)$/.test(name));
const plain = ["", "utforska/", "om/", "icon.svg", "data/hubben.json", "finns-inte/", "app.000000000000.js"];

for (const [name, driver, options, codings] of ways) {
  if (!driver.available()) console.log(`SKIPPED: deploy/${name}: ${driver.name} is not installed on this machine`);
  describe(`deploy/${name}`, { skip: driver.available() ? false : `${driver.name} is not installed` }, () => {
    let site;
    const start = async () => (site ??= await driver.start({ folder: dist, base: "/", ...options }));
    after(() => site?.stop());

    /** An answer whose headers are those that every answer has. */
    async function ask(file, coding = "identity") {
      const answer = await fetch(site.url + file, { headers: { "Accept-Encoding": coding } });
      for (const [header, value] of Object.entries(ALWAYS)) assert.match(answer.headers.get(header) ?? "", value, `${file}: ${header}`);
      return { answer, text: await answer.text() };
    }

    test("a name with a hash is kept for a year, all else is asked for again", async () => {
      await start();
      for (const file of hashed) assert.equal((await ask(file)).answer.headers.get("cache-control"), FOR_EVER, file);
      for (const file of plain) assert.equal((await ask(file)).answer.headers.get("cache-control"), "no-cache", file);
    });

    test("a missing address is answered with the site's own page", async () => {
      await start();
      const { answer, text } = await ask("finns/inte");
      assert.equal(answer.status, 404);
      assert.equal(text, readFileSync(path.join(dist, "404.html"), "utf8"));
    });

    test("what is compressed is the same file, with its own type", async () => {
      await start();
      for (const file of ["utforska/", "", "data/hubben.json", ...hashed]) {
        const whole = await ask(file);
        for (const coding of codings) {
          const small = await ask(file, coding);
          const type = small.answer.headers.get("content-type");
          assert.equal(type, whole.answer.headers.get("content-type"), `${file} as ${coding}`);
          assert.equal(small.text, whole.text, `${file} as ${coding}`);
          if (whole.text.length > 1024) {
            assert.equal(small.answer.headers.get("content-encoding"), coding, file);
            assert.match(small.answer.headers.get("vary") ?? "", /accept-encoding/i, file);
          }
        }
      }
    });

    for (const [what, run] of Object.entries(smoke)) {
      test(what, async () => {
        await start();
        const visitor = await chromiumVisitor(site);
        await run(visitor, site);
        visitor.page.assertClean();
        await visitor.close();
      });
    }
  });
}

test("deploy/_headers keeps names with a hash for a year, and no others", () => {
  const rules = sample("_headers").split("\n\n").slice(1).map((block) => block.trim().split("\n"));
  const kept = rules.filter((lines) => lines.some((line) => line.includes("Cache-Control")));
  assert.ok(kept.every((lines) => lines.includes(`  Cache-Control: ${FOR_EVER}`)));
  const rule = (pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath ?? entry.path, entry.name)));
  const matched = files.filter((file) => kept.some(([pattern]) => rule(pattern).test(`/${file}`)));
  assert.deepEqual(matched.sort(), hashed.sort());
  for (const [header, value] of Object.entries(ALWAYS)) {
    assert.ok(rules[0].some((line) => line.toLowerCase().trim().startsWith(`${header}: `) && value.test(line.split(": ")[1])), header);
  }
});
