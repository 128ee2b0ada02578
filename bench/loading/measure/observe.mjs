// What runs inside the page. Each function is handed to the browser as its text, so it can use nothing from here.

/**
 * Watches a page from its first moment on; everything is noted in `globalThis.bench`. `ready` says by what the page
 * tells that it runs: its load, its search field, or the app's mark.
 */
export function watch({ ready }) {
  const bench = (globalThis.bench = { paints: {}, shift: 0, tasks: [], late: [] });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => (bench.paints[name] = startTime));
  observe("largest-contentful-paint", ({ startTime, size, element }) => {
    bench.largest = startTime;
    bench.largestIs = `${element?.tagName.toLowerCase()}.${element?.className} ${size}`;
  });
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput) return;
    bench.shift += entry.value;
    bench.late.push([Math.round(entry.startTime), entry.value]);
  });
  observe("longtask", ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
  const is = {
    load: () => document.readyState === "complete",
    field: () => document.getElementById("q"),
    app: () => document.documentElement?.dataset.app === "running",
  }[ready];
  const look = () => {
    if (is()) bench.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * As soon as the app runs: types a query, and notes when count and list have followed on the screen, and when the
 * list has also where nobody sees it yet.
 */
export function search({ query }) {
  const { bench } = globalThis;
  const painted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const type = () => {
    if (!bench.ready) return requestAnimationFrame(type);
    const field = document.getElementById("q");
    // The element's own setter: frameworks put theirs before it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, query);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, data: query, inputType: "insertText" }));
    bench.typed = performance.now();
    requestAnimationFrame(look);
  };
  const note = (name) => painted(() => (bench[name] ??= performance.now()));
  const look = () => {
    requestAnimationFrame(look);
    const hits = Number(/^(\d+) av \d+/.exec(document.querySelector(".count")?.textContent)?.[1]);
    const cards = [...document.querySelectorAll(".card")];
    if (!(cards.length <= hits)) return;
    const isWhole = cards.length === hits;
    bench.hits = hits;
    if (isWhole || cards.at(-1)?.getBoundingClientRect().top > innerHeight) note("answered");
    if (isWhole) note("listed");
  };
  requestAnimationFrame(type);
}

/**
 * As a visitor who wants one region: touches what is painted and in reach, first the button that opens the filters,
 * then the option; notes when the list on the screen has followed. `gone` and `kept` are two cards that tell.
 */
export function filter({ option, gone, kept }) {
  const { bench } = globalThis;
  const painted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const inReach = (element) => {
    if (!element || bench.paints["first-contentful-paint"] === undefined) return false;
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = width > 0 && document.elementFromPoint(x + width / 2, y + height / 2);
    return Boolean(hit) && element.contains(hit);
  };
  const steps = [
    () => document.querySelector(".filters-button"),
    () => document.getElementById(option)?.closest("label"),
  ];
  const touch = () => {
    const element = steps[0]();
    if (inReach(element)) {
      element.click();
      steps.shift();
      bench.touched = performance.now();
    }
    requestAnimationFrame(steps.length ? touch : look);
  };
  const shown = (id) => document.getElementById(id)?.closest(".card")?.checkVisibility();
  const look = () => {
    if (shown(gone) || !shown(kept)) return requestAnimationFrame(look);
    painted(() => (bench.filtered = performance.now()));
  };
  requestAnimationFrame(touch);
}

/** The ids of the cards that can be seen, once all are drawn: ours draws what is out of sight later. */
export const visible = () =>
  !document.querySelector(".cards[data-filling]") &&
  [...document.querySelectorAll(".card")]
    .filter((card) => card.checkVisibility())
    .map((card) => card.querySelector("a[id^='c-']").id.slice(2));
