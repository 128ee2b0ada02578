// What runs in the page before anything else: it notes how long the main thread is taken, and how long every
// interaction takes until the frame that answers it.

export function observe() {
  const bench = (globalThis.bench = { tasks: [], events: [] });
  const note = (type, options, keep) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true, ...options });
  note("longtask", {}, ({ startTime, duration }) => bench.tasks.push({ at: startTime, duration }));
  // The browser rounds to 8 ms and tells of nothing below 16.
  note("event", { durationThreshold: 16 }, ({ name, startTime, duration, interactionId, processingStart, processingEnd }) => {
    if (!interactionId) return;
    bench.events.push({ name, at: startTime, duration, interactionId, waited: processingStart - startTime, worked: processingEnd - processingStart });
  });
  const look = () => {
    if (document.documentElement.dataset.app !== "running") return requestAnimationFrame(look);
    bench.running ??= performance.now();
    if (document.querySelector(".cards[data-filling]")) return requestAnimationFrame(look);
    bench.whole = performance.now();
  };
  requestAnimationFrame(look);
}
