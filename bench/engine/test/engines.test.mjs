import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../../support/random.mjs";
import { BLOCK, facets, maker } from "../data.mjs";
import { difference, recordsOf, wrongFirst } from "../equal.mjs";
import { Builder } from "../engines/columnar/build.mjs";
import { Engine as Columnar } from "../engines/columnar-js.mjs";
import { Engine as Naive } from "../engines/naive.mjs";
import { script } from "../script.mjs";
import { words } from "../words.mjs";

const sets = maker({ seed: 7 });

/** States by chance: no, one or two words or beginnings of words, and options in some of the facets. */
function states(count, size, chance) {
  const record = recordsOf(sets, size);
  const heads = facets(size);
  const below = (most) => Math.floor(chance() * most);
  const word = () => {
    const all = words(record(below(size)).summary);
    const one = all[below(all.length)];
    return one.slice(0, 1 + below(one.length));
  };
  return Array.from({ length: count }, (_, at) => {
    const query = Array.from({ length: below(3) }, word).join(" ");
    const chosen = {};
    for (const { key, options } of heads) {
      if (chance() < 0.6) continue;
      chosen[key] = [...new Set(Array.from({ length: 1 + below(3) }, () => options[below(options.length)]))];
    }
    return { name: `state ${at}`, query, chosen };
  });
}

async function answers(engine, steps) {
  const all = [];
  for (const step of steps) {
    const { total, counts, first } = await engine.run(step);
    all.push({ total, counts: counts.map((count) => [...count]), first: [...first] });
  }
  return all;
}

async function ready(Engine, bytes) {
  const engine = new Engine("equal");
  await engine.ready(bytes);
  return engine;
}

for (const size of [1, 31, 32, 33, 400, 2000]) {
  test(`both controls answer alike over ${size} records`, async () => {
    const bytes = sets.piece(size, 0);
    const steps = [...states(150, size, random(size)), ...script()];
    const right = await answers(await ready(Naive, bytes), steps);
    const given = await answers(await ready(Columnar, bytes), steps);
    assert.equal(difference(steps, right, given, facets(size)), null);
    for (const one of [right, given]) assert.equal(wrongFirst(steps, one, recordsOf(sets, size)), null);
  });
}

test("an index built from pieces is the one built from the whole", () => {
  const { facets: heads, records } = JSON.parse(sets.piece(3000, 0));
  const encode = (some) => new TextEncoder().encode(JSON.stringify({ facets: heads, records: some }));
  const one = new Builder();
  one.add(encode(records));
  const several = new Builder();
  for (let from = 0; from < 3000; from += 700) several.add(encode(records.slice(from, from + 700)));
  assert.deepEqual(several.finish(), one.finish());
});

test("the script has 40 steps that find something", async () => {
  const steps = script();
  assert.equal(steps.length, 40);
  const given = await answers(await ready(Columnar, maker().piece(1000, 0)), steps);
  given.forEach(({ total }, at) => assert.ok(total > 0, `step ${at + 1} (${steps[at].name})`));
});

test("a difference is told by its step and its place", () => {
  const steps = [{ name: "begin", query: "", chosen: {} }];
  const heads = [{ key: "status", options: ["s0", "s1"] }];
  const right = [{ total: 3, counts: [[1, 2]], first: [0, 1, 2] }];
  assert.equal(difference(steps, right, [{ ...right[0], total: 2 }], heads), "step 1 (begin): 2 hits instead of 3");
  assert.equal(difference(steps, right, [{ ...right[0], counts: [[1, 1]] }], heads), "step 1 (begin): status s1 counted 1 instead of 2");
  const record = () => ({ title: "", summary: "" });
  assert.match(wrongFirst(steps, [{ total: 3, first: [0, 1] }], record), /2 first records instead of 3/);
  assert.match(wrongFirst([{ ...steps[0], query: "vård" }], [{ total: 1, first: [4] }], record), /record 4 .* does not match/);
});

test("blocks of a large set are made apart", () => {
  const record = recordsOf(sets, 2 * BLOCK);
  assert.deepEqual(record(BLOCK + 1), sets.records(2 * BLOCK, BLOCK, BLOCK + 2)[1]);
});
