// One size in one mode: engines opened, compared, timed.

import { difference, recordsOf, wrongFirst } from "./equal.mjs";
import { facets, pieceCount, ONE_PIECE } from "./data.mjs";
import { openEngine } from "./browser.mjs";
import { shuffled, spread } from "./statistics.mjs";
import { figures, ratio, rounds } from "./timing.mjs";

/** Who needs longer than this to become ready does it once at each speed. */
const SLOW_READY = 15_000;

/** Whose script takes longer than this at full speed is not timed on a slower processor. */
const SLOW_SCRIPT = 20_000;

/**
 * Opens every engine `openings` times at every speed (1 is the processor as it is, 4 a quarter of it), in turns of random order, each time in a new page, as
 * a visitor has it: nothing is compiled yet. Keeps the last page. Gives the engines and what they held and took.
 */
export async function open(names, { browser, url, source, size, mode, openings, speeds, chance }) {
  const held = Object.fromEntries(names.map((name) => [name, { ready: {}, memory: null }]));
  const opened = new Map();
  for (const speed of [...speeds].reverse()) {
    for (let time = 0; time < openings; time++) {
      for (const name of shuffled(names, chance)) {
        const times = (held[name].ready[speed] ??= []);
        if (times.some((one) => one > SLOW_READY)) continue;
        await opened.get(name)?.close();
        const engine = await openEngine(browser, url, { name, source: source(name) });
        opened.set(name, engine);
        const before = await engine.call("memory");
        await engine.throttle(speed);
        times.push(await makeReady(engine, size, mode));
        await engine.throttle(1);
        const after = await engine.call("memory");
        held[name].memory = { page: after.page - before.page, index: after.index };
      }
    }
  }
  for (const one of Object.values(held)) {
    for (const [speed, times] of Object.entries(one.ready)) {
      if (times.length > 0) one.ready[speed] = { ...spread(times), openings: times.length };
      else delete one.ready[speed];
    }
  }
  return { engines: names.map((name) => opened.get(name)), held };
}

async function makeReady(engine, size, mode) {
  const urls = Array.from({ length: pieceCount(size) }, (_, at) => `/data/${size}/${at}.json`);
  if (size > ONE_PIECE) return engine.call("readyInPieces", mode, urls);
  await engine.call("take", urls);
  return engine.call("ready", mode);
}

/**
 * Compares the answers of all engines with those of the last that has to be exact, which is a control where
 * there is one; gives for each name what differs first, or null.
 */
export async function compare(engines, steps, { size, maker, exact }) {
  const record = recordsOf(maker, size);
  const control = engines.findLast(({ name }) => exact(name)) ?? engines.at(-1);
  const right = await control.call("answers", steps);
  const differences = {};
  for (const engine of engines) {
    const given = engine === control ? right : await engine.call("answers", steps);
    differences[engine.name] = difference(steps, right, given, facets(size)) ?? wrongFirst(steps, given, record);
  }
  return differences;
}

/** Times the engines at every speed. */
export async function time(engines, steps, { size, mode, speeds, against, ...options }) {
  const results = [];
  const slow = new Set();
  for (const cpu of speeds) {
    const taking = engines.filter(({ name }) => !slow.has(name));
    for (const engine of taking) await engine.throttle(cpu);
    const plans = await rounds(taking, steps, { ...options, cpu });
    for (const engine of taking) await engine.throttle(1);
    const found = {};
    for (const [name, plan] of plans) {
      found[name] = { ...figures(plan), ratio: ratio(plan.turns, plans.get(against).turns) };
      const script = found[name].steps.reduce((sum, one) => sum + one, 0);
      if (script > SLOW_SCRIPT) slow.add(name);
    }
    results.push({ size, mode, cpu, against, engines: found, tooSlow: engines.map(({ name }) => name).filter((name) => !plans.has(name)) });
  }
  return results;
}
