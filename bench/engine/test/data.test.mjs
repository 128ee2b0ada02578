import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../../support/random.mjs";
import { BLOCK, digest, facets, maker, pieceCount } from "../data.mjs";
import { realWords, vocabulary } from "../vocabulary.mjs";
import { words } from "../words.mjs";

/** Words that do not change when the content does. */
const few = () => {
  const real = ["och", "att", "för", "vård", "vården", "utbildning", "skola", "skolan", "frihet", "buss", "bussar", "region", "regionen"];
  return vocabulary(real.map((word, at) => [word, at < 8 ? 20 - at : 1]), 100);
};

const whole = maker();
const parsed = (count) => JSON.parse(whole.piece(count, 0));

test("the same seed gives the same bytes", () => {
  assert.deepEqual(digest(maker({ words: few() }).pieces(200)), {
    bytes: 66212,
    sha256: "8406acb6c8fe0da284c39e9cb5375c90edb214af63906f9ba596d6f22730515c",
  });
});

test("another seed gives others, and the content's own words the same again", () => {
  assert.notEqual(digest(maker({ seed: 2, words: few() }).pieces(200)).sha256, digest(maker({ words: few() }).pieces(200)).sha256);
  assert.deepEqual(digest(whole.pieces(500)), digest(maker().pieces(500)));
});

test("records have the real shape", () => {
  const { facets: heads, records } = parsed(1000);
  assert.deepEqual(heads, facets(1000));
  assert.deepEqual(heads.map(({ options }) => options.length), [21, 20, 3, 5, 5]);
  assert.equal(records.length, 1000);
  const known = new Map(heads.map(({ key, options }) => [key, new Set(options)]));
  const counted = { title: 0, summary: 0 };
  let last = 0;
  for (const record of records) {
    for (const key of ["title", "summary"]) counted[key] += words(record[key]).length;
    for (const [key, options] of known) {
      for (const value of [record[key]].flat()) assert.ok(options.has(value), `${key} ${value}`);
    }
    assert.ok(record.topic.length >= 1 && record.topic.length <= 3);
    assert.equal(new Set(record.topic).size, record.topic.length);
    const document = Number(record.document.slice(1));
    assert.ok(document === last || document === last + 1);
    last = document;
  }
  assert.equal(last, 4);
  assert.ok(Math.abs(counted.title / 1000 - 6) < 0.5, `${counted.title / 1000} words in a title`);
  assert.ok(Math.abs(counted.summary / 1000 - 29) < 1, `${counted.summary / 1000} words in a summary`);
});

test("the vocabulary grows about as the square root of the texts", () => {
  const distinct = (count) => new Set(parsed(count).records.flatMap(({ title, summary }) => words(`${title} ${summary}`))).size;
  const [few, many] = [distinct(500), distinct(5000)];
  const growth = Math.log(many / few) / Math.log(10);
  assert.ok(growth > 0.4 && growth < 0.65, `${few} and ${many} different words: exponent ${growth}`);
});

test("the commonest words are the real ones", () => {
  const [[first]] = realWords();
  const { words: all, draw } = vocabulary();
  const chance = random(1);
  const drawn = Array.from({ length: 20_000 }, () => all[draw(chance)]);
  const share = drawn.filter((word) => word === first).length / drawn.length;
  assert.equal(first, all[0]);
  assert.ok(share > 0.03 && share < 0.08, `${first}: ${share}`);
});

test("what is too large for one piece comes in pieces of one shape", () => {
  assert.equal(pieceCount(100_000), 1);
  assert.equal(pieceCount(1_000_000), 1_000_000 / BLOCK);
  const { facets: heads, records } = JSON.parse(maker({ words: few() }).piece(1_000_000, 19));
  assert.equal(heads.at(-1).options.length, 200);
  assert.equal(records.length, BLOCK);
  assert.equal(records.at(-1).document, "d199");
});
