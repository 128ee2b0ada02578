// Results as tables for people.

/** Columns set out by their widest cell; all but the first to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row) =>
    row.map((cell, column) => (column ? (cell ?? "").padStart(widths[column]) : (cell ?? "").padEnd(widths[column]))).join("  ").trimEnd();
  return rows.map(line).join("\n");
}

const FIGURES = [
  ["firstPaint", "first paint, ms"],
  ["largestPaint", "largest paint, ms"],
  ["firstFilter", "first filter, ms"],
  ["runs", "app runs, ms"],
  ["fullApp", "full app, ms"],
  ["wholeList", "whole list, ms"],
  ["blocking", "blocking, ms"],
  ["longestTask", "longest task, ms"],
  ["shift", "layout shift"],
  ["bytes", "fetched, kB"],
  ["requests", "requests"],
];

function cell(name, value, base) {
  if (!value) return "–";
  const show = (number) => (name === "shift" ? number.toFixed(3) : name === "bytes" ? (number / 1000).toFixed(1) : number.toFixed(0));
  const spread = value.min === value.max ? "" : ` (${show(value.min)}–${show(value.max)})`;
  const ratio = base?.median && name !== "shift" ? ` ${(value.median / base.median).toFixed(2)}×` : "";
  return show(value.median) + spread + ratio;
}

/** One row a figure, one column a variant; ratios to the static page, for the app's figures to React. */
export function variantsTable(variants) {
  const names = Object.keys(variants);
  const rows = FIGURES.map(([name, label]) => {
    const against = variants.static?.[name] ? "static" : "react";
    return [label, ...names.map((one) => cell(name, variants[one][name], one === against ? undefined : variants[against]?.[name]))];
  });
  return table([["median (min–max), ratio", ...names], ...rows]);
}

export function targetsTable(targets) {
  const number = (value, unit) => (value === undefined ? "–" : `${value.toFixed(unit === "ms" ? 0 : unit === "kB" ? 1 : 2)} ${unit}`.trim());
  const verdict = (met) => (met === undefined ? "–" : met ? "met" : "NOT met");
  const rows = targets.map(({ name, value, limit, unit, met, stretch, stretched }) => [
    name, number(value, unit), number(limit, unit), verdict(met),
    stretch === undefined ? "" : `stretch ${number(stretch, unit)}: ${verdict(stretched)}`,
  ]);
  return table([["aim", "is", "at most", "", ""], ...rows]);
}

export function filesTable(files) {
  const rows = files.map(({ kind, bytes, asked, there }) => [kind, (bytes / 1000).toFixed(1), asked.toFixed(0), there.toFixed(0)]);
  return table([["one visit's files", "kB", "asked for, ms", "there, ms"], ...rows]);
}

/** Each lever's paired gain against its base, in milliseconds: what is below 0 is sooner. */
export function leversTable(levers) {
  const names = ["firstPaint", "largestPaint", "firstFilter", "fullApp", "blocking"];
  const signed = ({ median, min, max }) => `${median > 0 ? "+" : ""}${median.toFixed(0)} (${min.toFixed(0)}…${max.toFixed(0)})`;
  const rows = Object.entries(levers).map(([name, { of, figures, gains }]) => [
    name,
    ...names.map((figure) => (of ? gains[figure] && signed(gains[figure]) : figures[figure]?.median.toFixed(0)) ?? "–"),
    figures.shift.max.toFixed(3),
  ]);
  return table([["lever: change in ms, median of pairs", ...names, "shift"], ...rows]);
}
