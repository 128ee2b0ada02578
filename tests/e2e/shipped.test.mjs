// What the built site is made of: the bill of materials says it, and nothing else came along.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { dist } from "./support/site.mjs";

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

const bill = JSON.parse(readFileSync(path.join(dist, "sbom.cdx.json"), "utf8"));
const key = ({ name, version }) => `${name}@${version}`;
const listed = bill.components.map(key);
const shipped = files(dist);
const module = shipped.filter((file) => file.endsWith(".wasm")).map((file) => readFileSync(file, "latin1")).join("");

test("the bill lists what Cargo links into the module, each once, and Rust's own library", () => {
  const tree = "tree --locked --offline -p hubben --features browser --target wasm32-unknown-unknown -e normal,no-proc-macro --prefix none";
  const lines = execFileSync("cargo", tree.split(" "), { encoding: "utf8" }).trim().split("\n");
  const linked = new Set(lines.map((line) => line.replace(/^(\S+) v(\S+).*$/, "$1@$2")));
  linked.delete(key(bill.metadata.component));
  const std = listed.filter((name) => name.startsWith("std@"));
  assert.equal(std.length, 1);
  assert.deepEqual([...listed].sort(), [...linked, ...std].sort());
});

test("every crate that the module names is on the bill", () => {
  // Texts stand in it one after the other, so that a name may begin with the end of another text.
  // What Rust's own library is built with is a part of that.
  const others = module.replaceAll(/\/rust\/deps\/[^/]+/g, "");
  const named = [...others.matchAll(/([\w-]+)-(\d+\.\d+\.\d+[\w.+-]*)\/src\//g)].map(([, name, version]) => `${name}@${version}`);
  assert.ok(named.some((name) => name.includes("leptos@")), "the module names no crates at all");
  for (const name of named) assert.ok(listed.some((one) => name.endsWith(one)), `${name} is in the module and not on the bill`);
});

test("the bill names licences and checksums, hangs together, and is the same tomorrow", () => {
  const lock = readFileSync("Cargo.lock", "utf8");
  for (const { name, version, licenses, hashes, purl } of bill.components) {
    assert.match(licenses[0].expression, /^[\w.() -]+$/, name);
    assert.equal(purl, `pkg:cargo/${name}@${version.replace("+", "%2B")}`);
    if (name === "std") continue;
    const entry = lock.split("[[package]]").find((one) => one.startsWith(`\nname = "${name}"\nversion = "${version}"\n`));
    // Our own crates come by path, without an archive.
    assert.ok(hashes ? entry.includes(`checksum = "${hashes[0].content}"`) : entry && !entry.includes("checksum"), name);
  }
  const known = new Set([bill.metadata.component, ...bill.components].map((one) => one["bom-ref"]));
  assert.equal(known.size, bill.components.length + 1);
  for (const { ref, dependsOn } of bill.dependencies) assert.ok([ref, ...dependsOn].every((one) => known.has(one)), ref);
  assert.equal(bill.serialNumber ?? bill.metadata.timestamp, undefined);
});

test("nothing of npm's packages is in the site: its scripts are our own and the module's glue", () => {
  for (const script of shipped.filter((file) => /\.m?js$/.test(file))) {
    const [built] = path.basename(script).split(".");
    // The build writes the list of files before the service worker.
    const name = built === "sw" ? "worker" : built;
    assert.ok(name === "app" || existsSync(`public/${name}.js`), `${script} comes from nowhere`);
  }
  const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
  // The folder is a link into the user's cache.
  const packages = ["axe-core", "jsqr", "playwright-core"].flatMap((name) => files(path.join("node_modules", name)));
  assert.ok(packages.length > 100);
  const theirs = new Set(packages.filter((file) => /\.(m?js|css|json|html|wasm|svg|woff2?)$/.test(file)).map(hash));
  for (const file of shipped) assert.ok(!theirs.has(hash(file)), `${file} is a file of an npm package`);
});

test("no folder of the machine that built the site stands in it", () => {
  const folders = [process.cwd(), `${homedir()}${path.sep}`, process.env.CARGO_HOME].filter((folder) => folder?.length > 2);
  for (const file of shipped) {
    const text = readFileSync(file, "latin1");
    for (const folder of folders) assert.ok(!text.includes(folder), `${file} names ${folder}`);
  }
});
