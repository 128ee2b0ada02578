// Keys and clicks in the app, with so much data.

import { seconds, table, whole } from "./markdown.mjs";

/** How long the answer to a key may take in 95 of 100, in milliseconds, with a quarter of the processor and so many commitments. */
const MOST = 50;
const AIMED = ["own", "10000"];

const count = (commitments) => (commitments === "own" ? "today's" : Number(commitments).toLocaleString("en"));

export function app({ series }) {
  const rows = series.map(({ commitments, cpu, running, frozen, p50, p95, worst }) => [
    count(commitments),
    cpu === 1 ? "whole" : `1/${cpu}`,
    seconds(running.median),
    // The browser tells of no task below that.
    frozen.median ? whole("ms")(frozen.median) : "below 50 ms",
    ...[p50, p95, worst].map(({ median }) => whole("ms")(median)),
  ]);
  return table(["commitments", "processor", "runs after", "longest task while opening", "key or click, median", "95th percentile", "worst"], rows);
}

/** The aims: what, how it is, how it ought to be, whether it is so. */
export function appAims({ series }) {
  const aimed = series.filter(({ commitments, cpu }) => cpu === 4 && AIMED.includes(commitments));
  return aimed.map(({ commitments, p95: { median } }) => [
    `${count(commitments)} commitments, 1/4 of the processor: key or click, 95th percentile`,
    whole("ms")(median),
    `at most ${MOST} ms`,
    median <= MOST,
  ]);
}
