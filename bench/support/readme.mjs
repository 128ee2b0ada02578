// The tables of `bench/README.md`, out of `bench/results/`: nothing in them is typed in by hand.
//
//   node bench/support/readme.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const README = fileURLToPath(new URL("../README.md", import.meta.url));
const results = (name) => JSON.parse(readFileSync(new URL(`../results/${name}.json`, import.meta.url), "utf8"));

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
const whole = (unit) => (value) => `${value.toFixed(0)} ${unit}`;

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
function loading({ variants }) {
  const cell = (name, figure, show) => (variants[name]?.[figure] ? show(variants[name][figure].median) : "–");
  const rows = FIGURES.map(([label, figure, show]) => [label, ...VARIANTS.map((name) => cell(name, figure, show))]);
  return table(["median", "plain HTML and CSS", "React", "ours without prerendering", "ours"], rows);
}

/** Which aims are met. */
function aims({ targets }) {
  const show = (value, unit) => `${value.toFixed(unit === "×" || unit === "" ? 2 : 0)} ${unit}`.trim();
  const rows = targets.map(({ name, value, limit, unit, met }) => [name, show(value, unit), show(limit, unit), met ? "met" : "**missed**"]);
  return table(["aim", "is", "at most", ""], rows);
}

/** Keys and clicks, with so much data. */
function app({ series }) {
  const rows = series.map(({ commitments, cpu, running, frozen, p50, p95, worst }) => [
    commitments === "own" ? "today's" : Number(commitments).toLocaleString("en"),
    cpu === 1 ? "whole" : `1/${cpu}`,
    seconds(running.median),
    // The browser tells of no task below that.
    frozen.median ? whole("ms")(frozen.median) : "below 50 ms",
    ...[p50, p95, worst].map(({ median }) => whole("ms")(median)),
  ]);
  return table(["commitments", "processor", "runs after", "longest task while opening", "key or click, median", "95th percentile", "worst"], rows);
}

/** The page's text with the tables that the results give. */
export function filled(text) {
  const run = results("loading").loading;
  const tables = { loading: loading(run), aims: aims(run), app: app(results("app")) };
  return Object.entries(tables).reduce((page, [name, rows]) => {
    const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`bench/README.md: has no place for the table "${name}": ${begin.trim()} … ${end.trim()}`);
    return page.slice(0, from + begin.length) + rows + page.slice(to);
  }, text);
}

/** Writes the tables into the page. */
export const write = () => writeFileSync(README, filled(readFileSync(README, "utf8")));

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
