// The engines by name, ours first; the controls last.

export const NAMES = ["hubben", "minisearch", "crossfilter2", "itemsjs", "orama", "columnar-js", "naive"];

/** Controls say what a library is worth, and what is possible; they are no peers. */
export const CONTROLS = ["columnar-js", "naive"];

/** What a million records are measured with. */
export const LARGE = ["hubben", "columnar-js"];

export const engineUrl = (name) => new URL(`./${name}.mjs`, import.meta.url);
