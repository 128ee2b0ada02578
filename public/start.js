// The first script of every page. It ticks what the address asks for, so that the static page's
// own filter answers at once; then it fetches the app and lets it take the page over. If that
// fails the page stays as it is and says so in one line.

const script = document.getElementById("start");
const root = new URL(".", import.meta.url);
const line = document.getElementById("boot");
const retry = document.getElementById("boot-retry");
/** The name of the choice of text size, and what it is kept as on the device; the app keeps it there too. */
const SIZE = "textstorlek";
const keys = `${root.pathname.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())}hubben:`;
const kept = keys + SIZE;
/** In the query: the page stays as it is; the service worker knows it too. */
const WITHOUT = "utan-app";

/** The values of a key, decoded; what cannot be decoded stays as it stands. */
function values(text) {
  return text.split(",").map((value) => {
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  });
}

/** Ticks the boxes and fills the field that the fragment names; as their default, so that what differs is the visitor's. */
function applyFragment() {
  for (const pair of location.hash.slice(1).split("&")) {
    const at = pair.indexOf("=");
    if (at < 0) continue;
    const key = pair.slice(0, at);
    if (key === "q") {
      const field = document.getElementById("q");
      const typed = field && field.value !== field.defaultValue;
      if (field) field.defaultValue = values(pair.slice(at + 1)).join(",");
      if (field && !typed) field.value = field.defaultValue;
      continue;
    }
    // A link can repeat itself any number of times.
    for (const value of new Set(values(pair.slice(at + 1)))) {
      for (const box of document.getElementsByName(key)) {
        if (box.value === value) box.checked = box.defaultChecked = true;
      }
    }
  }
}

/** The reader: the size of the text that was chosen before, and the whole text where the link asks for it. */
function applyReading() {
  try {
    const box = document.getElementById(`${SIZE}-${localStorage.getItem(kept)}`);
    if (box) box.checked = true;
  } catch {
    // A browser that blocks storage keeps nothing.
  }
  const state = new URLSearchParams(location.hash.slice(1));
  const vision = document.querySelector(".vision[data-mode=static], .vision[data-mode=whole]");
  if (!vision || document.documentElement.dataset.app === "running") return;
  const whole = state.get("las") === "hela" || state.has("avsnitt");
  vision.dataset.mode = whole ? "whole" : "static";
  if (whole) document.getElementById(`avsnitt-${state.get("avsnitt")}`)?.scrollIntoView();
}

/** Scrolls to where the visitor was: in a list to a card, else by pixels. */
function restore(place) {
  const [scrolled, , id, top] = place.split("|");
  const card = id && document.getElementById(id)?.closest(".card");
  // Those before it have to have their heights, as far as the browser lays out what is nearly in sight.
  for (let before = card, height = 0; before && height < 2 * innerHeight; before = before.previousElementSibling) {
    before.style.contentVisibility = "visible";
    height += before.getBoundingClientRect().height;
  }
  const now = card?.getBoundingClientRect();
  // A card that is not shown has no height.
  scrollTo(0, now?.height ? scrollY + now.top - top : parseFloat(scrolled) || 0);
}

/** Until the app runs: what is ticked and typed goes into the address, so that a link followed or a reload keeps it. */
function keep(event) {
  const { name } = event.target;
  if (document.documentElement.dataset.app === "running" || !name) return;
  if (name === SIZE) {
    try {
      localStorage.setItem(kept, event.target.value);
    } catch {
      // It holds for this page.
    }
    return;
  }
  const inputs = [...document.querySelectorAll(".explorer input[name]")];
  const names = new Set(inputs.map((input) => input.name));
  const pairs = location.hash.slice(1).split("&").filter((pair) => pair.includes("=") && !names.has(pair.split("=")[0]));
  for (const key of names) {
    const chosen = inputs.filter((input) => input.name === key && (input.type === "checkbox" ? input.checked : input.value));
    if (chosen.length) pairs.push(`${key}=${chosen.map((input) => encodeURIComponent(input.value)).join(",")}`);
  }
  history.replaceState(history.state, "", pairs.length ? `#${pairs.join("&")}` : location.pathname + location.search);
}

/** A link from the list to a commitment takes the selection along, as the app's links do. */
function takeAlong(event) {
  const link = event.target instanceof Element && event.target.closest(".card-title a, .languages a");
  if (link && !link.hash && location.hash.includes("=")) link.hash = location.hash;
}

/** A jump within the page moves focus and view and leaves the state in the address alone. */
function jump(event) {
  const link = event.target instanceof Element && event.target.closest("a[href^='#']");
  const id = link && decodeURIComponent(link.getAttribute("href").slice(1));
  const target = id && !id.includes("=") && document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  link.closest("[popover]")?.hidePopover?.();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** How long a stand waits before it tries again by itself, in milliseconds. */
const AGAIN = 10_000;
let again;

function say(kind) {
  document.documentElement.dataset.app = "failed";
  if (document.documentElement.dataset.stand === "opening") {
    // The page can be read meanwhile.
    document.documentElement.dataset.stand = "failed";
  }
  if (document.documentElement.dataset.stand === "failed") {
    clearTimeout(again);
    again = setTimeout(start, AGAIN);
  }
  document.getElementById("boot-text").textContent = line.dataset[kind] ?? line.dataset.module;
  retry.textContent = kind === "stopped" ? line.dataset.reload : line.dataset.retry;
  retry.onclick = kind === "stopped" || kind === "version" ? anew : () => start(true);
  line.hidden = false;
}

/** Loads the page anew; by a newer version that waits on the device, since the present one may be at fault. */
async function anew() {
  const workers = navigator.serviceWorker;
  const registration = await workers?.getRegistration(root.href).catch(() => undefined);
  if (registration?.waiting) {
    await new Promise((done) => {
      workers.addEventListener("controllerchange", done, { once: true });
      setTimeout(done, 2000);
      registration.waiting.postMessage("take over");
    });
  }
  location.reload();
}

/** How often a stand loads itself anew in a minute, before it stays a page without the app. */
const LIVES = 3;

/** At a stand nobody is there to press a button. The count is in the window's name: that outlives a reload without storage. */
function stopped() {
  // Whatever still calls the module may trap too.
  document.documentElement.dataset.app = "failed";
  if (document.documentElement.dataset.stand !== "running") return say("stopped");
  const now = Date.now();
  const times = window.name.startsWith("hubben:") ? window.name.slice(7).split(",").map(Number) : [];
  const recent = times.filter((time) => time <= now && now - time < 60_000);
  window.name = `hubben:${[...recent, now].join(",")}`;
  if (recent.length < LIVES) location.reload();
  else location.replace(`${root.href}?${WITHOUT}`);
}

/** Whether a stand runs on this device. */
function isStand() {
  try {
    const running = localStorage.getItem(`${keys}stall:igang`);
    if (running !== null) return running === "1";
  } catch {
    // Where nothing is kept, the history's entry tells.
  }
  return typeof history.state === "string" && history.state.startsWith("held:");
}

/** The module's end, as an engine tells it: after a panic, or since the engine itself went wrong. */
const isTrap = (error) => Boolean(globalThis.WebAssembly) && error instanceof WebAssembly.RuntimeError;

/** Lets a start that is under way fail: an instance that has trapped never answers. */
let fail;

function trapped(error) {
  if (!isTrap(error)) return;
  if (document.documentElement.dataset.app === "running") stopped();
  else fail?.(error);
}

/** What the explorer's cards say, four texts each, ended by what HTML cannot hold: id, title, nothing, summary. The data that comes for the page does without. */
const pageTexts = () =>
  [...document.querySelectorAll(".cards .card-title a, .cards .card-text")]
    .map(({ id, textContent }) => `${id.slice(2)}\0${textContent}\0`)
    .join("");

let attempts = 0;
/** Whether a start has been tried anew by itself. WebKit's compiler, at times, gets a start wrong that goes well the next time. */
let repeated = false;

/** Whether the server no longer has the app of this page: then it has to have a newer page. */
async function isGone() {
  const { status } = await fetch(new URL(script.dataset.glue, root), { method: "HEAD" }).catch(() => ({}));
  return status === 404;
}

async function start(byHand) {
  clearTimeout(again);
  const held = document.activeElement === retry;
  line.hidden = true;
  delete document.documentElement.dataset.app;
  // A module that failed to load is remembered as failed, so each attempt has an address of its own.
  const mark = attempts++ ? `?${attempts}` : "";
  try {
    // While nothing has come yet.
    const texts = pageTexts();
    // Nobody who reads has the page loaded anew under them.
    if (byHand && (await isGone())) return anew();
    const glue = await import(new URL(script.dataset.glue + mark, root).href);
    await glue.default({ module_or_path: new URL(script.dataset.module + mark, root) });
    await Promise.race([glue.start(root.pathname, texts), new Promise((_, reject) => (fail = reject))]);
  } catch (error) {
    if (typeof error !== "string") console.warn(error);
    if (isTrap(error) && !repeated) {
      repeated = true;
      return start();
    }
    say(typeof error === "string" ? error : isTrap(error) ? "stopped" : "module");
    if (held && document.activeElement === document.body) retry.focus();
  }
}

/** The browser's offer to install the site, for when the visitor asks for it. */
let offer;

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  document.documentElement.dataset.install = "offered";
});
document.addEventListener("click", (event) => {
  if (!offer || event.target.id !== "install") return;
  offer.prompt();
  offer = undefined;
  delete document.documentElement.dataset.install;
});
document.addEventListener("click", jump);
document.addEventListener("click", takeAlong, true);
document.addEventListener("change", keep);
document.addEventListener("input", keep);
document.getElementById("boot-close").onclick = () => (line.hidden = true);
addEventListener("hashchange", applyReading);
addEventListener("error", ({ error }) => trapped(error));
addEventListener("unhandledrejection", ({ reason }) => trapped(reason));
applyFragment();
applyReading();
// The app notes where the visitor is; a browser that leaves it to the page gets there before the app has come.
if (history.scrollRestoration === "manual" && typeof history.state === "string") restore(history.state);
if (new URLSearchParams(location.search).has(WITHOUT)) document.documentElement.dataset.app = "failed";
else {
  if (isStand()) document.documentElement.dataset.stand = "opening";
  start();
}
