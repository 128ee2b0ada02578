// The parts of the module, fetched when a page first needs one. The build puts this before the module's
// glue, into the same file, and writes the names of the parts' files into it.

/** The files of each part, beside this one. What several parts share is in the list of each. */
const FILES = "@parts@";
/** What has been asked for, by file. */
const asked = new Map();
/** Whether something did not come: what the browser has kept of it may be cut off. The start script marks its further attempts. */
let again = new URL(import.meta.url).search !== "";

/** Adds a file to the running module, once; one that did not come, anew. */
function add(file) {
  if (!asked.has(file)) asked.set(file, instantiate(file));
  return asked.get(file);
}

async function instantiate(file) {
  try {
    const answer = await fetch(new URL(file, import.meta.url), { cache: again ? "reload" : "default" });
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    // As bytes: not every server knows the type that a stream has to be of.
    await WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: initSync() });
  } catch (error) {
    asked.delete(file);
    again = true;
    throw error;
  }
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

