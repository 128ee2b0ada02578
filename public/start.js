// The first script of every page. It ticks what the address asks for, so that the static page's
// own filter answers at once; then it fetches the app and lets it take the page over. If that
// fails the page stays as it is and says so in one line.

const script = document.getElementById("start");
const root = new URL(".", import.meta.url);
const line = document.getElementById("boot");
const retry = document.getElementById("boot-retry");

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

/** Ticks the boxes and fills the field that the fragment names. */
function applyFragment() {
  for (const pair of location.hash.slice(1).split("&")) {
    const at = pair.indexOf("=");
    if (at < 0) continue;
    const key = pair.slice(0, at);
    if (key === "q") {
      const field = document.getElementById("q");
      if (field && !field.value) field.value = values(pair.slice(at + 1)).join(",");
      continue;
    }
    for (const value of values(pair.slice(at + 1))) {
      for (const box of document.getElementsByName(key)) {
        if (box.value === value) box.checked = true;
      }
    }
  }
}

/** A jump within the page moves focus and view and leaves the state in the address alone. */
function jump(event) {
  const link = event.target instanceof Element && event.target.closest("a[href^='#']");
  const id = link && decodeURIComponent(link.getAttribute("href").slice(1));
  const target = id && !id.includes("=") && document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function say(kind) {
  document.getElementById("boot-text").textContent = line.dataset[kind] ?? line.dataset.module;
  retry.textContent = kind === "stopped" ? line.dataset.reload : line.dataset.retry;
  retry.onclick = kind === "stopped" || kind === "version" ? () => location.reload() : () => start();
  line.hidden = false;
}

let attempts = 0;

async function start() {
  line.hidden = true;
  // A module that failed to load is remembered as failed, so each attempt has an address of its own.
  const mark = attempts++ ? `?${attempts}` : "";
  try {
    const glue = await import(new URL(script.dataset.glue + mark, root).href);
    await glue.default({ module_or_path: new URL(script.dataset.module + mark, root) });
    await glue.start(root.pathname);
    document.documentElement.dataset.app = "running";
  } catch (error) {
    if (typeof error !== "string") console.warn(error);
    say(typeof error === "string" ? error : "module");
  }
}

document.addEventListener("click", jump);
addEventListener("hubben:stopped", () => say("stopped"));
applyFragment();
start();
