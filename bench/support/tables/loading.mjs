// How soon a page is there, beside its twins.

import { NONE, table, whole } from "./markdown.mjs";

const VARIANTS = ["static", "react", "bare", "hubben"];
const FIGURES = [
  ["first paint", "firstPaint", whole("ms")],
  ["largest paint", "largestPaint", whole("ms")],
  ["first filter", "firstFilter", whole("ms")],
  ["full app: a search, with counts", "fullApp", whole("ms")],
  ["the same, with what is out of sight", "wholeList", whole("ms")],
  ["blocking time", "blocking", whole("ms")],
  ["layout shift", "shift", (value) => value.toFixed(2)],
  ["fetched by then, brotli", "bytes", (value) => `${(value / 1000).toFixed(0)} kB`],
];

/** Median figures of the variants. */
export function loading({ variants }) {
  const cell = (name, figure, show) => (variants[name]?.[figure] ? show(variants[name][figure].median) : NONE);
  const rows = FIGURES.map(([label, figure, show]) => [label, ...VARIANTS.map((name) => cell(name, figure, show))]);
  return table(["median", "plain HTML and CSS", "React", "ours without prerendering", "ours"], rows);
}

/** The aims: what, how it is, how it ought to be, whether it is so. */
export function loadingAims({ targets }) {
  const show = (value, unit) => `${value.toFixed(unit === "×" || unit === "" ? 2 : 0)} ${unit}`.trim();
  return targets.map(({ name, value, limit, unit, met }) => [name, show(value, unit), `at most ${show(limit, unit)}`, met]);
}
