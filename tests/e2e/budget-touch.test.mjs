// The budget view under thumbs, on a phone.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eventually, open } from "./support/app.mjs";
import { newPage } from "./support/browser.mjs";
import { button, card, field, fragment, lines, result, slider } from "./support/budget.mjs";
import { stroke } from "./support/reader.mjs";
import { serveSite } from "./support/site.mjs";

const site = await serveSite();
beforeEach(() => site.clear());

/** The middle of a part of a line's slider, after bringing it into the middle of the window. */
async function grip(page, id, share) {
  const own = slider(page, id);
  await own.evaluate((node) => node.scrollIntoView({ block: "center", behavior: "instant" }));
  const { x, y, width, height } = await own.boundingBox();
  return [Math.round(x + 14 + (width - 28) * share), Math.round(y + height / 2)];
}

test("a stroke up or down that begins on a slider scrolls and changes nothing, wherever it begins", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, "budget/");
  for (const { id, group } of lines) {
    if (group.optional) continue;
    for (const share of [0.02, 0.5, 0.9]) {
      const before = await field(page, id).inputValue();
      const [x, y] = await grip(page, id, share);
      const from = await page.evaluate(() => scrollY);
      await stroke(page, [x, y], [x + 6, y - 200], { steps: 12 });
      await eventually(async () => assert.notEqual(await page.evaluate(() => scrollY), from, `${id} at ${share} scrolls`));
      assert.equal(await field(page, id).inputValue(), before, `${id} at ${share}`);
    }
  }
  assert.equal(fragment(page), "");
  page.assertClean();
  await page.close();
});

test("a plan of one's own by thumb: slider, steps and years, with the result in sight", async () => {
  const page = await newPage({ site, size: "phone" });
  await open(page, "budget/");
  const [x, y] = await grip(page, "kollektivtrafik", 0.5);
  const [to] = await grip(page, "kollektivtrafik", 0.8);
  await stroke(page, [x, y], [to, y + 4], { steps: 10 });
  await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), "80"));
  const less = button(page, "kollektivtrafik", /^Mindre/);
  await less.tap();
  await less.tap();
  await eventually(async () => assert.equal(await field(page, "kollektivtrafik").inputValue(), "78"));
  await eventually(() => assert.equal(fragment(page), "#kollektivtrafik=78"));
  assert.match(await result(page), /^−296 till −318 Mkr/);
  // In sight, above what is being changed.
  const boxes = await page.evaluate(() => ["result-strip", "line[data-changed]"].map((name) => document.querySelector(`.${name}`).getBoundingClientRect().toJSON()));
  assert.ok(boxes[0].top >= 0 && boxes[0].bottom < 160, JSON.stringify(boxes[0]));
  assert.ok(await less.evaluate((node) => node.getBoundingClientRect().top > document.querySelector(".result-strip").getBoundingClientRect().bottom));
  // Every target is large enough for a thumb.
  const small = await card(page, "kollektivtrafik").locator("button, input").evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length);
  assert.equal(small, 0);
  page.assertClean();
  await page.close();
});

test("nothing is wider than the narrowest phone", async () => {
  for (const address of ["budget/", "en/budget/#kollektivtrafik=60&reseersattning=5&med=yrkanden&mot=kultur%3D1"]) {
    const page = await newPage({ site, size: "phone", context: { viewport: { width: 320, height: 640 } } });
    await open(page, address);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, address);
    page.assertClean();
    await page.close();
  }
});
