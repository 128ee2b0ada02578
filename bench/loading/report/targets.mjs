// The aims, each as a number, what it has to stay below, and whether it does.

import { ratio } from "./statistics.mjs";

const KILO = 1000;

/** One aim: `value` against `limit`; `met` is undefined where something was not measured. */
const aim = (name, value, limit, unit, extra = {}) => ({
  name, value, limit, unit, met: value === undefined || limit === undefined ? undefined : value <= limit, ...extra,
});

/** A ratio to another variant, with the best that one hopes for. */
const against = (name, one, other, limit, stretch) => {
  const value = ratio(one, other);
  return aim(name, value, limit, "×", stretch && { stretch, stretched: value === undefined ? undefined : value <= stretch });
};

/** All aims of the variants' and the repeat visits' summaries. */
export function targets(variants, repeat) {
  const { static: still, react, hubben } = variants;
  const filter = against("first filter, to React's", hubben?.firstFilter, react?.firstFilter, 1);
  return [
    against("first paint, to the static page's", hubben?.firstPaint, still?.firstPaint, 1.15),
    against("largest paint, to the static page's", hubben?.largestPaint, still?.largestPaint, 1.15),
    // Sooner, not as soon.
    { ...filter, met: filter.value === undefined ? undefined : filter.value < 1 },
    against("full app, to React's", hubben?.fullApp, react?.fullApp, 1.3, 1),
    aim("layout shift", hubben?.shift?.max, 0, ""),
    aim("blocking time", hubben?.blocking?.median, 50, "ms"),
    aim("fetched before the full app answers", hubben && hubben.bytes.median / KILO, 220, "kB", {
      stretch: 150, stretched: hubben && hubben.bytes.median / KILO <= 150,
    }),
    aim("repeat visit, first paint", repeat?.online.firstPaint?.median, 300, "ms"),
    aim("repeat visit without network, first paint", repeat?.offline.firstPaint?.median, 300, "ms"),
  ];
}
