// Pages made out of a page, by their text alone. What belongs here: cutting and patching HTML that the build has
// written; its attributes are quoted, and every `<` in a text is escaped.

const LINK = /<link\b[^>]*>\n?/g;
const SCRIPT = /<script\b[^>]*>.*?<\/script>\n?/gs;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
const NOSCRIPT = /<noscript>.*?<\/noscript>/gs;

/** An attribute of a tag: its value, "" where it has none, undefined where it is absent. */
export function attribute(tag, name) {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>/])`).exec(tag);
  return found ? (found[1] ?? "") : undefined;
}

const rel = (tag) => attribute(tag, "rel");

/** The page with some of its links put otherwise: `change` gives the new tag, "" for none. */
const links = (html, change) => html.replace(LINK, (tag) => change(tag));

/** Which preload a link is: of the glue, the module or the data; undefined for other links. */
export function preloadKind(tag) {
  if (rel(tag) === "modulepreload") return "glue";
  if (rel(tag) !== "preload") return undefined;
  return { "application/wasm": "module", "text/plain": "data" }[attribute(tag, "type")] ?? "other";
}

/** The same page as plain HTML and CSS. */
export function withoutScript(html) {
  const still = html.replace(SCRIPT, "");
  return links(still, (tag) => (preloadKind(tag) || rel(tag) === "manifest" ? "" : tag));
}

/** The same page with nothing in the element that the app takes over. */
export function withoutContent(html) {
  const opening = '<div id="page">';
  const from = html.indexOf(opening);
  if (from < 0) throw new Error(`the page has no ${opening}`);
  const inside = from + opening.length;
  return html.slice(0, inside) + html.slice(closing(html, inside));
}

/** The same page with the whole of the data in place of the list, which does without what stands in the content. */
export function withWholeData(html) {
  const whole = /\sdata-sv-whole="([^"]*)"/.exec(html)?.[1];
  if (!whole) throw new Error("the page does not name the whole of the data");
  return links(html, (tag) => (preloadKind(tag) === "data" ? tag.replace(/data\/list\.[^"]*/, whole) : tag));
}

/** Where the `</div>` stands that closes the one whose content begins at a place. */
function closing(html, from) {
  const tags = /<(\/?)div\b/g;
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  throw new Error("a div is not closed");
}

/** The page with a preload's priority set; "auto" leaves it to the browser. */
export function withPriority(html, kind, priority) {
  return links(html, (tag) => {
    if (preloadKind(tag) !== kind) return tag;
    const plain = tag.replace(/ fetchpriority="[^"]*"/, "");
    return priority === "auto" ? plain : plain.replace(/>(\n?)$/, ` fetchpriority="${priority}">$1`);
  });
}

/** The page without a preload. */
export const withoutPreload = (html, kind) => links(html, (tag) => (preloadKind(tag) === kind ? "" : tag));

/** The page with one more line at the end of its head. */
export const withHead = (html, line) => html.replace("</head>", `${line}\n</head>`);

/** The page with the style sheets that it holds as files; `write` takes a sheet's text and gives its address. */
export const withLinkedStyles = (html, write) =>
  html.replace(STYLE, (_, sheet) => `<link rel="stylesheet" href="${write(sheet)}">`);

/** What a page and its app need: each file's kind and address, in the page's order, without the page itself. */
export function needs(html) {
  const plain = html.replace(NOSCRIPT, "");
  const found = [...plain.matchAll(LINK)].map(([tag]) => {
    const kind = rel(tag) === "stylesheet" ? "css" : preloadKind(tag);
    return { kind, href: attribute(tag, "href") };
  });
  const scripts = [...plain.matchAll(SCRIPT)].map(([tag]) => ({ kind: "start", href: attribute(tag, "src") }));
  return [...found.filter(({ kind }) => kind), ...scripts];
}
