// Search and facets beside other engines: how long a step takes, how soon they are ready, what they find.

import { time } from "../../engine/report.mjs";
import { NONE, table, times } from "./markdown.mjs";

/** So many times as long as ours the fastest exact library is to take for a step of equal work. */
const FASTER = { 1000: 10, 10_000: 25, 100_000: 50 };
/** The index without texts, in MB, with 100,000 records. */
const INDEX_MOST = 25;

const OURS = "hubben";
const COLUMNAR = "columnar-js";

const sizesOf = ({ timings }) => [...new Set(timings.map(({ size }) => size))].sort((a, b) => a - b);
const count = (size) => size.toLocaleString("en");

/** Median time of a step, and how many times ours that is, for every engine and size. */
export function steps(result, mode, cpu) {
  const sizes = sizesOf(result);
  const of = (size) => result.timings.find((one) => one.size === size && one.mode === mode && one.cpu === cpu)?.engines ?? {};
  const cell = (name, size) => {
    const found = of(size)[name];
    if (!found) return NONE;
    return name === OURS || !found.ratio ? time(found.p50) : `${time(found.p50)} (${times(found.ratio.median)})`;
  };
  const rows = Object.entries(result.engines).map(([name, { exact, control }]) => {
    const apart = mode === "equal" && !exact ? `${name}, not exact` : control ? `${name}, control` : name;
    return [apart, ...sizes.map((size) => cell(name, size))];
  });
  return table(["records", ...sizes.map(count)], rows);
}

/** The libraries that answer exactly, of one size. */
const libraries = (result, engines) =>
  Object.keys(engines).filter((name) => name !== OURS && result.engines[name].exact && !result.engines[name].control);

/** The aims of equal work with the whole processor: what, how it is, how it ought to be, whether it is so. */
export function engineAims(result) {
  const rows = [];
  const aim = (...row) => rows.push(row);
  const equal = result.timings.filter(({ mode, cpu }) => mode === "equal" && cpu === 1);
  for (const { size, engines } of equal) {
    const fastest = libraries(result, engines).sort((a, b) => engines[a].ratio.median - engines[b].ratio.median)[0];
    if (!fastest || !FASTER[size]) continue;
    const { median } = engines[fastest].ratio;
    aim(`${count(size)} records: fastest exact library (${fastest}) to ours`, times(median), `at least ${FASTER[size]} ×`, median >= FASTER[size]);
  }
  for (const { size, engines } of equal) {
    if (!engines[COLUMNAR]) continue;
    const { median } = engines[COLUMNAR].ratio;
    aim(`${count(size)} records: columnar JavaScript to ours`, times(median), "at least 1.00 ×", median >= 1);
  }
  const own = (size) => equal.find((one) => one.size === size)?.engines[OURS].p50;
  const growth = own(1_000_000) / own(10_000);
  if (growth) aim("1,000,000 records to 10,000, ours", times(growth), "at most 100 ×", growth <= 100);
  for (const { size, engines } of result.holdings.filter(({ mode }) => mode === "equal")) {
    const ready = (name) => engines[name]?.ready["1"]?.median ?? Infinity;
    const rival = libraries(result, engines).sort((a, b) => ready(a) - ready(b))[0];
    if (!rival) continue;
    const ratio = ready(rival) / ready(OURS);
    aim(`${count(size)} records: ready from its input, soonest library (${rival}) to ours`, times(ratio), "at least 1.00 ×", ratio >= 1);
    const megabytes = engines[OURS].memory.index / 1e6;
    if (size === 100_000) aim(`${count(size)} records: index without texts`, `${megabytes.toFixed(1)} MB`, `at most ${INDEX_MOST} MB`, megabytes <= INDEX_MOST);
  }
  return rows;
}

/** What each engine finds of what voters look for: reciprocal rank of the best and recall at 10, by kind of query. */
export function relevance({ engines }) {
  const kinds = Object.keys(Object.values(engines)[0].kinds);
  const cell = ({ reciprocalRank, recall }) => `${reciprocalRank.toFixed(2)} · ${recall.toFixed(2)}`;
  const rows = Object.entries(engines).map(([name, { all, kinds: each }]) => [name, cell(all), ...kinds.map((kind) => cell(each[kind]))]);
  return table(["rank · recall", "all", ...kinds], rows);
}
