// The parts of the module, and with them the rest of the style sheet, fetched when a page first needs one. The build
// puts this before the module's glue, into the same file, and writes the names of the files into it.

/** The files of each part, beside this one. What several parts share is in the list of each. */
const FILES = "@parts@";
/** What has been asked for, by file. */
const asked = new Map();
/** Whether something did not come: what the browser has kept of it may be cut off. The start script marks its further attempts. */
let again = new URL(import.meta.url).search !== "";

/** Adds a file to the running module or the page, once; one that did not come, anew. */
function add(file) {
  if (!asked.has(file)) asked.set(file, bring(file));
  return asked.get(file);
}

async function bring(file) {
  const isStyle = file.endsWith(".css");
  // Other pages than the explorer begin with the whole sheet.
  if (isStyle && !document.getElementById("style-first")) return;
  try {
    const answer = await fetch(new URL(file, import.meta.url), { cache: again ? "reload" : "default" });
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    await (isStyle ? adopt(file, await answer.text()) : instantiate(await answer.arrayBuffer()));
  } catch (error) {
    asked.delete(file);
    again = true;
    throw error;
  }
}

/** The modules that the file holds, once all of them could be read. As bytes: not every server knows the type that a stream has to be of. */
async function instantiate(bytes) {
  const held = WebAssembly.Module.customSections(await WebAssembly.compile(bytes), "part");
  if (!held.length) throw new Error("a file without parts");
  const modules = await Promise.all(held.map((own) => WebAssembly.compile(own)));
  await Promise.all(modules.map((own) => WebAssembly.instantiate(own, { __wasm_split: initSync() })));
}

async function adopt(file, text) {
  // A network's own page would be taken for a sheet without rules, and half a sheet for a whole one.
  if (!text.startsWith("@layer") || !text.endsWith("/* end */\n")) throw new Error(`${file}: is no style sheet of this site`);
  const sheet = await new CSSStyleSheet().replace(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What the module imports: a function for each part, which calls back once the part is there or cannot be had. */
const parts = Object.fromEntries(
  Object.entries(FILES).map(([name, files]) => [
    `__wasm_split_load_${name}`,
    async (callback, data) => {
      const failed = (await Promise.allSettled(files.map(add))).find(({ reason }) => reason);
      if (failed) console.warn(failed.reason);
      initSync().__indirect_function_table.get(callback)(data, !failed);
    },
  ]),
);

