// The result as tables that a person can read.

const EMPTY = "–";

/** Milliseconds, in the unit that suits them. */
export function time(ms) {
  if (ms === undefined || ms === null) return EMPTY;
  if (ms < 1) return `${round(ms * 1000)} µs`;
  return ms < 1000 ? `${round(ms)} ms` : `${round(ms / 1000)} s`;
}

/** Three digits are as many as a measurement is good for. */
const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

const size = (bytes) => (bytes === undefined || bytes === null ? EMPTY : bytes < 1e5 ? `${round(bytes / 1e3)} kB` : `${round(bytes / 1e6)} MB`);

function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  ");
  return [head, ...rows].map(line).join("\n");
}

/** One size in one mode at one speed of the processor. */
export function timings({ size: count, mode, cpu, engines, against }) {
  const rows = Object.entries(engines).map(([name, { p50, p95, worst, rounds, ratio }]) => [
    name,
    time(p50),
    time(p95),
    time(worst),
    ratio ? `${round(ratio.median)} (${round(ratio.q1)}–${round(ratio.q3)})` : EMPTY,
    String(rounds),
  ]);
  const head = ["", "p50", "p95", "worst", `times ${against}`, "rounds"];
  return `\n${count.toLocaleString("en")} records, ${mode} work, ${cpu}× CPU, per step\n${table(head, rows)}`;
}

/** What it takes to become ready, and what is held then. */
export function holdings({ size: count, mode, engines }) {
  const rows = Object.entries(engines).map(([name, { ready, memory }]) => [
    name,
    time(ready["1"]?.median),
    time(ready["4"]?.median),
    size(memory?.page),
    size(memory?.index),
  ]);
  const head = ["", "ready 1×", "ready 4×", "memory", "its index"];
  return `\n${count.toLocaleString("en")} records, ${mode} work, becoming ready\n${table(head, rows)}`;
}

export function bundles(engines) {
  const rows = Object.entries(engines).map(([name, { bytes, versions }]) => [
    name,
    size(bytes.raw),
    size(bytes.brotli),
    Object.entries(versions).map((pair) => pair.join(" ")).join(", ") || EMPTY,
  ]);
  return `\nBytes of code\n${table(["", "raw", "brotli", "packages"], rows)}`;
}
