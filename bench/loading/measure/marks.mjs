// Where the time goes until the app runs, seen from outside: by what start script and app ask of the browser. Handed to
// the browser as text, so it can use nothing from here.

/** Notes the phases' ends in `globalThis.phases`, in milliseconds from the navigation. */
export function mark() {
  const phases = (globalThis.phases = {});
  const note = (name) => (phases[name] ??= performance.now());
  const wrap = (owner, name, before, after) => {
    const original = owner[name];
    owner[name] = function (...args) {
      before?.(args);
      const result = original.apply(this, args);
      if (after) Promise.resolve(result).then(() => after(args), () => {});
      return result;
    };
  };
  // The start script's first step.
  wrap(Document.prototype, "getElementById", () => note("startScript"));
  wrap(WebAssembly, "instantiateStreaming", () => note("instantiate"), () => note("instantiated"));
  wrap(Element.prototype, "replaceWith", () => {
    note("built");
    const { port1, port2 } = new MessageChannel();
    queueMicrotask(() => note("swapped"));
    port1.onmessage = () => note("painted");
    requestAnimationFrame(() => port2.postMessage(0));
  });
}

/** The phases with what the browser itself knows of the page and its files. */
export function collect() {
  const { phases, bench } = globalThis;
  const file = (part) => performance.getEntriesByType("resource").find(({ name }) => name.includes(part));
  const [page] = performance.getEntriesByType("navigation");
  return {
    htmlThere: page.responseEnd,
    domReady: page.domContentLoadedEventStart,
    firstPaint: bench.paints["first-contentful-paint"],
    moduleThere: file(".wasm").responseEnd,
    dataThere: file("/data/").responseEnd,
    ...phases,
  };
}
