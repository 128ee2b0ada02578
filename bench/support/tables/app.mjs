// Keys and clicks in the app, with so much data.

import { seconds, table, whole } from "./markdown.mjs";

export function app({ series }) {
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
