// What a page holds on to, in the browser's own figures.

/** Lets the page note the module's memory, before anything runs in it. */
export async function notice(context) {
  await context.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const original = WebAssembly[name];
      WebAssembly[name] = async (...args) => {
        const made = await original.apply(WebAssembly, args);
        // The module's parts use the memory of the first.
        globalThis.soakMemory ??= (made.instance ?? made).exports.memory;
        return made;
      };
    }
  });
}

/** A function that collects garbage and gives the figures: bytes, and counts of what is alive. */
export async function meter(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  await client.send("HeapProfiler.enable");
  return async () => {
    // What the first round frees may be what kept other things alive.
    for (let round = 0; round < 3; round++) await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const of = (name) => metrics.find((one) => one.name === name).value;
    return {
      heap: of("JSHeapUsedSize"),
      wasm: await page.evaluate(() => globalThis.soakMemory.buffer.byteLength),
      nodes: of("Nodes"),
      listeners: of("JSEventListeners"),
      documents: of("Documents"),
    };
  };
}
