// Turns, rounds and what they come to.

import { median, quantile, shuffled, spread } from "./statistics.mjs";

/** A turn repeats the script for so many milliseconds, so that short steps are timed in batches. */
const LEAST_TURN = 50;

/**
 * The same on a slowed processor. The browser slows it by stopping the thread for most of every
 * millisecond; only a turn that is stopped a thousand times has every step stopped in proportion.
 */
const LEAST_SLOWED_TURN = 800;

/**
 * Engines take turns in random order, round after round. Who cannot do them all within `budget`
 * milliseconds does fewer, with one turn to warm up; whose first turn takes longer than that, has only that one.
 * Gives for each engine its turns in order, and how many turns came before them.
 */
export async function rounds(engines, steps, { warmup, count, budget, chance, cpu, say }) {
  const least = cpu === 1 ? LEAST_TURN : LEAST_SLOWED_TURN;
  const plans = new Map();
  const turn = async (engine, round) => {
    const start = performance.now();
    const { means, times } = await engine.call("turn", steps, least);
    return { round, means, times, took: performance.now() - start };
  };
  for (const engine of shuffled(engines, chance)) {
    const first = await turn(engine, 0);
    const fits = Math.floor(budget / first.took);
    if (fits < 2) plans.set(engine, { warmup: 0, count: 0, turns: [first] });
    else if (fits < warmup + count) plans.set(engine, { warmup: 1, count: Math.min(count, fits - 1), turns: [] });
    else plans.set(engine, { warmup, count, turns: [] });
  }
  for (let round = 1 - warmup; round < count; round++) {
    for (const engine of shuffled(engines, chance)) {
      const plan = plans.get(engine);
      if (round < 0 ? plan.warmup < warmup : round >= plan.count) continue;
      const taken = await turn(engine, round);
      if (round >= 0) plan.turns.push(taken);
    }
    say(round);
  }
  return new Map(engines.map((engine) => [engine.name, plans.get(engine)]));
}

/** The figures of one engine: milliseconds per step. */
export function figures({ turns, warmup }) {
  const all = turns.flatMap(({ means }) => means);
  return {
    p50: median(all),
    p95: quantile(all, 0.95),
    worst: Math.max(...all),
    rounds: turns.length,
    warmup,
    repeated: median(turns.map(({ times }) => times)),
    steps: turns[0].means.map((_, at) => median(turns.map(({ means }) => means[at]))),
  };
}

/** How many times as long as another's an engine's median step takes, by the rounds that both took part in. */
export function ratio(turns, against) {
  const other = new Map(against.map(({ round, means }) => [round, median(means)]));
  const pairs = turns.filter(({ round }) => other.has(round)).map(({ round, means }) => median(means) / other.get(round));
  return pairs.length > 0 ? { ...spread(pairs), rounds: pairs.length } : null;
}
