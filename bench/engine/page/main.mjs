// What happens in the page: one engine, which is loaded, made ready, asked and timed.
// Each engine has a page of its own, so that none is timed while another's garbage is collected.

let module;
let engine;
let pieces = [];
/** Keeps what engines give from being optimised away. */
let kept = 0;

/** Loads an engine's bundle; `source` says where its module is, for the one that has one. */
export async function load({ bundle, source }) {
  if (!crossOriginIsolated) throw new Error("the page is not isolated: its timers would be coarse");
  module = await import(bundle);
  await module.load?.(source);
}

/** Fetches the set that the engine is made from, for `ready` to take without waiting. */
export async function take(urls) {
  pieces = await Promise.all(urls.map(fetched));
}

async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Makes the engine from what was taken; gives the milliseconds from bytes to being able to answer. */
export async function ready(mode) {
  const start = performance.now();
  engine = new module.Engine(mode);
  await engine.ready(pieces[0]);
  const time = performance.now() - start;
  pieces = [];
  return time;
}

/** The same for a set that is too large to hold: each piece is fetched, taken in and let go. */
export async function readyInPieces(mode, urls) {
  let time = 0;
  const timed = (work) => {
    const start = performance.now();
    work();
    time += performance.now() - start;
  };
  timed(() => (engine = new module.Engine(mode)));
  for (const url of urls) {
    const bytes = await fetched(url);
    timed(() => engine.add(bytes));
  }
  timed(() => engine.finish());
  return time;
}

/** What the engine answers in every step. */
export async function answers(steps) {
  const all = [];
  for (const step of steps) {
    const { total, counts, first } = await engine.run(step);
    all.push({ total, counts: Array.from(counts, (count) => Array.from(count)), first: Array.from(first) });
  }
  return all;
}

/**
 * One turn: all steps in order, again and again for at least so many milliseconds. Repeating a single
 * step would flatter whoever keeps its last answer, and stepping to and fro whoever works on differences.
 * The timer's steps of 5 µs even out over the repetitions. Gives each step's mean in milliseconds.
 */
export async function turn(steps, least) {
  const sums = new Float64Array(steps.length);
  const start = performance.now();
  let before = start;
  let times = 0;
  do {
    for (let at = 0; at < steps.length; at++) {
      let answer = engine.run(steps[at]);
      if (answer.then) answer = await answer;
      kept += answer.total;
      const after = performance.now();
      sums[at] += after - before;
      before = after;
    }
    times++;
  } while (before - start < least);
  return { means: Array.from(sums, (sum) => sum / times), times, kept };
}

/** The bytes of this page after its garbage is gone, and of the engine's index where it knows them. */
export async function memory() {
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return { page: bytes + (engine?.outside?.() ?? 0), index: engine?.bytes?.() ?? null };
}

globalThis.bench = { load, take, ready, readyInPieces, answers, turn, memory };
