import assert from "node:assert/strict";
import { test } from "node:test";
import { composed, fold, folder, split, words } from "../words.mjs";

test("case and accents go, å, ä and ö stay", () => {
  assert.equal(fold("VÅRD Ängar Ö"), "vård ängar ö");
  assert.equal(fold("idé façade Š ž ŋ đ ŧ"), "ide facade s z n d t");
  assert.equal(fold("æ Æ ø Ø"), "ä ä ö ö");
});

test("every letter gives exactly one", () => {
  for (const text of ["ß", "ﬁ", "İ", "Σ"]) assert.equal(fold(text), text);
});

test("a text is taken apart at everything that is no letter or digit", () => {
  assert.deepEqual(words("Hälso- och sjukvård, 2023–2025: (E4)"), ["hälso", "och", "sjukvård", "2023", "2025", "e4"]);
  assert.deepEqual(words("snake_case a·b µ-krets 3×4 10÷2"), ["snake", "case", "a", "b", "krets", "3", "4", "10", "2"]);
  assert.deepEqual(words("中、国 \u3042"), ["中", "国", "\u3042"]);
  assert.deepEqual(words(" –… "), []);
  assert.deepEqual(split("Ett TVÅ"), ["Ett", "TVÅ"]);
});

test("accents that stand on their own come onto their letters", () => {
  assert.equal(composed("a\u030aA\u030aa\u0308A\u0308o\u0308O\u0308"), "ååääöö");
  assert.equal(composed("e\u0301 u\u0308 \u0301x"), "e u x");
  assert.equal(composed("a\u0301\u030a á\u030a"), "å å");
  assert.deepEqual(words("va\u030ard"), ["vård"]);
});

test("letters beyond the first plane are words", () => {
  assert.deepEqual(words("a \u{1d504}b c"), ["a", "\u{1d504}b", "c"]);
});

test("folding that remembers folds alike", () => {
  const remembered = folder();
  for (const word of ["Vård", "Idé", "Vård"]) assert.equal(remembered(word), fold(word));
});
