// Numbers out of a few noisy runs.

/** The middle value; the mean of the two middle ones where there is no middle. Undefined for no values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Median with the extremes; undefined where nothing was measured. */
export function summary(values) {
  const known = values.filter((value) => value !== undefined && value !== null);
  if (known.length === 0) return undefined;
  return { median: median(known), min: Math.min(...known), max: Math.max(...known), runs: known.length };
}

/** One summary for each figure that any of the runs has. */
export function summaries(runs) {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(names.map((name) => [name, summary(runs.map((run) => run[name]))]).filter(([, value]) => value));
}

/** The differences of two series that were measured in turn, round by round: what drifts hits both alike. */
export function paired(values, base) {
  return summary(values.map((value, round) => (value === undefined || base[round] === undefined ? undefined : value - base[round])));
}

/** A ratio of two medians; undefined where either is missing or the second is 0. */
export const ratio = (one, other) => (one && other?.median ? one.median / other.median : undefined);

/** Each variant's figures with what they are to the limit and to the usual way. */
export function withRatios(variants) {
  const entry = (name, value) => {
    const [toStatic, toReact] = ["static", "react"].map((other) => ratio(value, variants[other]?.[name]));
    return [name, { ...value, ...(toStatic && { ratioToStatic: toStatic }), ...(toReact && { ratioToReact: toReact }) }];
  };
  const all = (figures) => Object.fromEntries(Object.entries(figures).map(([name, value]) => entry(name, value)));
  return Object.fromEntries(Object.entries(variants).map(([name, figures]) => [name, all(figures)]));
}
