import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../../support/random.mjs";
import { median, quantile, shuffled, spread } from "../statistics.mjs";
import { figures, ratio, rounds } from "../timing.mjs";

test("quantiles lie between values where they have to", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.equal(quantile([0, 10], 0.95), 9.5);
  assert.deepEqual(spread([1, 2, 3, 4, 5]), { median: 3, q1: 2, q3: 4 });
});

test("an order by chance keeps all, and comes again", () => {
  const order = shuffled([1, 2, 3, 4, 5], random(3));
  assert.deepEqual(order.toSorted(), [1, 2, 3, 4, 5]);
  assert.deepEqual(shuffled([1, 2, 3, 4, 5], random(3)), order);
});

test("ratios are of the same round", () => {
  const turn = (round, ms) => ({ round, means: [ms, ms, ms], times: 1 });
  const found = ratio([turn(0, 10), turn(1, 40)], [turn(0, 1), turn(1, 2), turn(2, 100)]);
  assert.deepEqual(found, { median: 15, q1: 12.5, q3: 17.5, rounds: 2 });
  assert.equal(ratio([turn(5, 1)], [turn(0, 1)]), null);
});

test("who is slow gets fewer rounds, and that is told", async () => {
  const engine = (name, wait) => ({
    name,
    call: async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { means: [wait], times: 1 };
    },
  });
  const engines = [engine("fast", 0), engine("slow", 30), engine("slower", 110)];
  const plans = await rounds(engines, [], { warmup: 2, count: 4, budget: 100, chance: random(1), cpu: 1, say: () => {} });
  assert.equal(figures(plans.get("fast")).rounds, 4);
  assert.equal(figures(plans.get("fast")).warmup, 2);
  assert.ok(figures(plans.get("slow")).rounds < 4);
  assert.deepEqual(plans.get("slower").turns.map(({ round }) => round), [0]);
  assert.equal(plans.get("slower").warmup, 0);
});
