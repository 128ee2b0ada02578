// What a traced thread spends its time on.

/** What a traced task's name counts as. */
function workOf(name) {
  if (/^ParseHTML/.test(name)) return "parse HTML";
  if (/^(UpdateLayoutTree|RecalculateStyles)/.test(name)) return "style";
  if (/^(Layout|UpdateLayerTree)$/.test(name)) return "layout";
  if (/^(PrePaint|Paint|Layerize|Commit|CompositeLayers)/.test(name)) return "paint";
  if (/GC/.test(name)) return "garbage";
  if (/wasm/i.test(name)) return "wasm compile";
  if (/^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.|V8\.|TimerFire|FireAnimationFrame|ParseAuthorStyleSheet)/.test(name)) return name === "ParseAuthorStyleSheet" ? "parse CSS" : "script";
  return "other";
}

/**
 * Milliseconds of each kind of work within a span of time, each moment counted once: for the innermost event that has
 * a kind. Events are complete ones of one thread, in microseconds.
 */
export function workWithin(events, from, to) {
  const sums = {};
  const stack = [];
  let at = from;
  const spend = (until) => {
    const kind = stack.findLast((event) => event.kind !== "other")?.kind ?? (stack.length ? "other" : "idle");
    const time = Math.min(until, to) - Math.max(at, from);
    if (time > 0) sums[kind] = (sums[kind] ?? 0) + time / 1000;
    at = Math.max(at, until);
  };
  const leave = (until) => {
    while (stack.length && stack.at(-1).end <= until) {
      spend(stack.at(-1).end);
      stack.pop();
    }
    spend(until);
  };
  for (const { name, ts, dur } of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    leave(ts);
    stack.push({ kind: workOf(name), end: ts + dur });
  }
  leave(to);
  return sums;
}
