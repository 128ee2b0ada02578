// Whether figures stay level: the slope of a line through the second half of the samples. The first
// half is for what is built up once, as compiled code and caches.

/**
 * How much each figure may grow with an interaction. Something that every two-hundredth interaction
 * leaves behind is found: one node or listener in 200. The heap has to allow for what the engine keeps
 * for itself (compiled code, call statistics), which moves by some ten kilobytes between samples; a
 * node that is kept costs more than a hundred bytes there, and is counted above as well. The module's
 * memory grows in steps of 64 kB and never shrinks: two steps in 5000 interactions are chance.
 */
export const TOLERANCE = { heap: 40, wasm: 27, nodes: 1 / 200, listeners: 1 / 200, documents: 1 / 2000 };

/** The slope of the line that fits best, by least squares. */
export function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}

/** For each figure: its growth with an interaction in the second half, and whether that is level. */
export function judge(samples) {
  const late = samples.slice(Math.floor(samples.length / 2));
  return Object.entries(TOLERANCE).map(([name, most]) => {
    const growth = slope(late.map((sample) => [sample.at, sample[name]]));
    return { name, growth, most, level: growth <= most };
  });
}

/** The samples and the verdict as lines. */
export function report(samples) {
  const cells = ({ at, heap, wasm, nodes, listeners, documents }) => [at, Math.round(heap / 1000), Math.round(wasm / 1024), nodes, listeners, documents];
  const head = ["after", "heap kB", "wasm KiB", "nodes", "listeners", "documents"];
  const line = (row) => row.map((cell) => String(cell).padStart(11)).join("");
  const verdicts = judge(samples).map(
    ({ name, growth, most, level }) =>
      `${level ? "level" : "GROWS"}  ${name}: ${growth.toFixed(4)} with each interaction in the second half; at most ${most.toFixed(4)}`,
  );
  return [line(head), ...samples.map((sample) => line(cells(sample))), "", ...verdicts];
}
