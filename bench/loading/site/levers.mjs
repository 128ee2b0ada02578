// Trials: one change each, measured in the same run as the site without it.

import fs from "node:fs";
import path from "node:path";
import { write } from "./files.mjs";
import { needs, withHead, withInlineStyles, withPriority, withoutPreload } from "./html.mjs";
import { below, patched, react } from "./variants.mjs";

const inlined = (page, to) => withInlineStyles(page, (href) => fs.readFileSync(path.join(to, below(href)), "utf8"));

const startEarly = (page) => {
  const { href } = needs(page).find(({ kind }) => kind === "start");
  return withHead(page, `<link rel="modulepreload" href="${href}">`);
};

/** Cards that are out of sight are neither laid out nor painted. */
const SLICED = "\n@layer components{.card{content-visibility:auto;contain-intrinsic-block-size:auto 14rem}}\n";

function sliced(page, to) {
  const name = below(needs(page).find(({ kind }) => kind === "css").href);
  write(to, name, fs.readFileSync(path.join(to, name), "utf8") + SLICED);
  return page;
}

const site = (what, change, of = "base") => ({ what, of, ready: "app", make: (from, to) => patched(from, to, change) });

/** Each lever with what it is measured against. */
export const LEVERS = {
  base: site("the site as it is", (page) => page, null),
  "css-inline": site("style sheets inside the page, allowed by hash", inlined),
  "module-auto": site("module preloaded without a priority", (page) => withPriority(page, "module", "auto")),
  "module-high": site("module preloaded at high priority", (page) => withPriority(page, "module", "high")),
  "module-none": site("module not preloaded", (page) => withoutPreload(page, "module")),
  "data-none": site("data not preloaded", (page) => withoutPreload(page, "data")),
  "data-high": site("data preloaded at high priority", (page) => withPriority(page, "data", "high")),
  "start-early": site("start script preloaded from the head", startEarly),
  sliced: site("content-visibility on the cards", sliced),
  "css-inline+start-early": site("both", (page, to) => inlined(startEarly(page), to)),
  "css-inline+sliced": site("both", (page, to) => inlined(sliced(page, to), to)),
  light: site("both, with the page's own module and data left until the start script asks", (page, to) =>
    inlined(["glue", "module", "data"].reduce(withoutPreload, sliced(page, to)), to)),
  react: { what: "React, as ordinary", of: null, ready: "field", make: (from, to) => react(from, to) },
  "react-preload": { what: "React, with its data preloaded", of: "react", ready: "field", make: (from, to) => react(from, to, { preload: true }) },
};
