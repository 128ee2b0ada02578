// What a page asks for, by the browser's own account. The service worker's requests are not the page's.

/** What kind of file an address names. */
export function kindOf(url) {
  const name = new URL(url).pathname;
  if (/\/start\.[^/]*\.js$/.test(name)) return "start";
  if (/\.js$/.test(name)) return "glue";
  if (/\.wasm$/.test(name)) return "module";
  if (/\.css$/.test(name)) return "css";
  if (/\.(json|txt)$/.test(name)) return "data";
  return name.endsWith("/") ? "html" : "other";
}

/**
 * Listens to a page's requests. Gives a function that lists what had come whole by a moment, in milliseconds from
 * the navigation: kind, bytes as they were sent (compressed, without headers), when asked for and when there.
 */
export function traffic(devtools) {
  const requests = new Map();
  devtools.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith("data:")) requests.set(requestId, { url: request.url, asked: timestamp });
  });
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    const one = requests.get(requestId);
    if (!one) return;
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
    one.bytes = Number(headers["content-length"] ?? 0);
    one.local = Boolean(response.fromDiskCache || response.fromServiceWorker);
  });
  devtools.on("Network.requestServedFromCache", ({ requestId }) => {
    const one = requests.get(requestId);
    if (one) one.local = true;
  });
  devtools.on("Network.loadingFinished", ({ requestId, timestamp }) => {
    const one = requests.get(requestId);
    if (one) one.there = timestamp;
  });
  return (by = Infinity) => {
    const all = [...requests.values()];
    const start = Math.min(...all.map(({ asked }) => asked));
    return all
      .map(({ url, asked, there, bytes, local }) => ({
        url, bytes, local, kind: kindOf(url), asked: (asked - start) * 1000, there: (there - start) * 1000,
      }))
      .filter(({ there, local }) => !local && there <= by);
  };
}
