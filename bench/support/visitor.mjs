// A visitor who does anything that the page offers, seen in the page and not by a list of its parts.

/** What is done, and how often beside the others. */
const KINDS = { box: 20, text: 14, slide: 12, number: 4, choice: 6, button: 12, fold: 4, link: 14, site: 5, language: 3, back: 7, forward: 4, scroll: 6 };

const WORDS = ["vård", "buss", "klimat", "ö", "sjuk", "skola 2030", "barn", "xyz", "hälso", ""];

/** Where something of a kind is found. What leaves the page, prints or downloads is not for a long run. */
const WHERE = {
  box: "input[type=checkbox], input[type=radio]",
  text: "input[type=search]",
  slide: "input[type=range]",
  number: "input[inputmode=decimal], input[inputmode=numeric], input[type=text]:not([type=search])",
  choice: "select",
  button: "button:not([disabled])",
  fold: "summary",
  link: "main a[href]:not([download], [target])",
  site: "header a[href]",
  language: ".languages a",
};

/** What can be named instead: to find out which kind it is that leaves something behind. `still` does nothing. */
export const kinds = [...Object.keys(KINDS), "still"];

/** Does one thing by chance, of some kinds or of all, and gives what it was. */
export async function act(page, chance, only = Object.keys(KINDS)) {
  const order = only
    .map((kind) => [kind, chance() ** (1 / (KINDS[kind] ?? 1))])
    .sort(([, a], [, b]) => b - a)
    .map(([kind]) => ({ kind, where: WHERE[kind] }));
  const request = { order, pick: [chance(), chance(), chance()], word: WORDS[Math.floor(chance() * WORDS.length)] };
  return page.evaluate(inPage, request);
}

/** Runs in the page: the first of the kinds that it offers. Waits for two frames, so that what was done is drawn. */
async function inPage({ order, pick, word }) {
  const unwanted = /ladda|hämta|download|skriv ut|print|dela|share|lyssna|listen|försök igen|try again/i;
  const wanted = (element) => {
    const address = element.closest("a")?.href;
    const here = !address || (new URL(address).origin === location.origin && !/\.\w+$/.test(new URL(address).pathname));
    // Stand mode is a run of its own.
    return here && !element.matches(".stand-begin") && element.checkVisibility() && !unwanted.test(element.textContent + (element.ariaLabel ?? ""));
  };
  const find = (where) => {
    const all = document.querySelectorAll(where);
    for (let round = 0; round < 8 && all.length; round++) {
      const element = all[Math.floor(((pick[0] + round * 0.618) % 1) * all.length)];
      if (wanted(element)) return element;
    }
  };
  const set = (element, value, ...types) => {
    element.focus({ preventScroll: true });
    element.value = value;
    types.forEach((type) => element.dispatchEvent(new Event(type, { bubbles: true })));
  };
  const click = (element) => element.click();
  const entry = (way) => new Promise((done) => {
    addEventListener("popstate", done, { once: true });
    history[way]();
    setTimeout(() => done(removeEventListener("popstate", done)), 500);
  });
  const number = (low, high, part) => low + part * (high - low);
  const deeds = {
    box: click, button: click, fold: click, link: click, site: click, language: click,
    text: (field) => {
      for (let end = word ? 1 : 0; end <= word.length; end++) set(field, word.slice(0, end), "input");
    },
    // A slider is dragged over several values and let go on one.
    slide: (range) => pick.forEach((part, i) => set(range, number(Number(range.min || 0), Number(range.max || 100), part), "input", ...(i === 2 ? ["change"] : []))),
    number: (field) => set(field, String(Math.round(pick[1] * 90)), "input", "change"),
    choice: (list) => set(list, list.options[Math.floor(pick[1] * list.options.length)].value, "input", "change"),
    scroll: () => scrollTo(0, pick[1] * document.documentElement.scrollHeight),
    still: () => {},
    back: () => entry("back"),
    forward: () => entry("forward"),
  };
  // Before the first entry lies another document.
  const possible = { back: navigation.canGoBack, forward: navigation.canGoForward, scroll: true, still: true };
  for (const { kind, where } of order) {
    const element = where && find(where);
    if (where ? !element : !possible[kind]) continue;
    await deeds[kind](element);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return kind;
  }
}

/**
 * Goes to the same place as always, so that what is alive can be compared: the whole list in Swedish, by
 * links as the app knows them, and until what waits for a pause has had it.
 */
export async function rest(page, root) {
  for (const address of ["om/", "utforska/"]) await arrive(page, new URL(address, root));
  await page.waitForTimeout(1000);
}

/**
 * Follows a link and waits for its page. Once more where that leads elsewhere: the same page in another
 * language keeps its state, and a step back that is still under way may win.
 */
async function arrive(page, { href, pathname }) {
  const there = (path) =>
    location.pathname === path && location.hash === "" && document.querySelector("header a[aria-current=page]")?.pathname === path;
  for (let round = 1; ; round++) {
    await page.evaluate((address) => {
      document.activeElement?.blur();
      document.querySelectorAll(":popover-open").forEach((open) => open.hidePopover());
      const link = Object.assign(document.createElement("a"), { href: address });
      document.getElementById("page").append(link);
      link.click();
      link.remove();
    }, href);
    try {
      return await page.waitForFunction(there, pathname, { timeout: 5000 });
    } catch (error) {
      if (round === 4) throw new Error(`a link to ${pathname} leads to ${page.url()}`, { cause: error });
    }
  }
}
