// Trials: one change each, measured in the same run as the site without it.

import { write } from "./files.mjs";
import { needs, withHead, withLinkedStyles, withPriority, withoutPreload } from "./html.mjs";
import { patched, react } from "./variants.mjs";

const linked = (page, to) =>
  withLinkedStyles(page, (sheet) => {
    const name = `sheet-${sheet.length}.css`;
    write(to, name, sheet);
    return `../${name}`;
  });

const startEarly = (page) => {
  const { href } = needs(page).find(({ kind }) => kind === "start");
  return withHead(page, `<link rel="modulepreload" href="${href}">`);
};

const site = (what, change, of = "base") => ({ what, of, ready: "app", make: (from, to) => patched(from, to, change) });

/** Each lever with what it is measured against. */
export const LEVERS = {
  base: site("the site as it is", (page) => page, null),
  "css-linked": site("style sheets linked, not held by the page", linked),
  "module-auto": site("module preloaded without a priority", (page) => withPriority(page, "module", "auto")),
  "module-high": site("module preloaded at high priority", (page) => withPriority(page, "module", "high")),
  "module-none": site("module not preloaded", (page) => withoutPreload(page, "module")),
  "data-none": site("data not preloaded", (page) => withoutPreload(page, "data")),
  "data-high": site("data preloaded at high priority", (page) => withPriority(page, "data", "high")),
  "start-early": site("start script preloaded from the head", startEarly),
  light: site("the page's own module and data left until the start script asks", (page) =>
    ["glue", "module", "data"].reduce(withoutPreload, page)),
  react: { what: "React, as ordinary", of: null, ready: "field", make: (from, to) => react(from, to) },
  "react-preload": { what: "React, with its data preloaded", of: "react", ready: "field", make: (from, to) => react(from, to, { preload: true }) },
};
