// Hubben's own engine: a module of WebAssembly from a folder that is named when the benchmark is run.

import { placesOf } from "./support/records.mjs";

export const name = "hubben";
export const packages = [];
export const exact = true;

let glue;
let memory;

/** Loads the module: `url` of the glue, and `wasm`, its bytes, where there is no address to fetch from. */
export async function load({ url, wasm }) {
  glue = await import(url);
  ({ memory } = await glue.default(wasm && { module_or_path: wasm }));
}

export class Engine {
  constructor(mode) {
    this.full = mode === "full";
    this.builder = new glue.Builder();
  }

  async ready(bytes) {
    this.add(bytes);
    this.finish();
  }

  add(bytes) {
    this.facets ??= head(bytes);
    this.builder.add(bytes);
  }

  finish() {
    this.engine = this.builder.finish();
    this.numbers = new Map(this.facets.map(({ key }, at) => [key, at]));
    this.places = placesOf(this.facets);
    // The total comes first.
    let from = 1;
    this.ranges = this.facets.map(({ options }) => ({ from, to: (from += options.length) }));
  }

  bytes() {
    return this.engine.bytes();
  }

  /** The module's memory, which the browser leaves out of what it says a page holds. It never shrinks. */
  outside() {
    return memory.buffer.byteLength;
  }

  run({ query, chosen }) {
    const pairs = [];
    for (const key in chosen) for (const option of chosen[key]) pairs.push(this.numbers.get(key), this.places.get(key).get(option));
    const all = this.engine.run(query, Uint16Array.from(pairs), this.full);
    return {
      total: all[0],
      counts: this.ranges.map(({ from, to }) => all.subarray(from, to)),
      first: all.subarray(this.ranges.at(-1).to),
    };
  }
}

/** The facets alone, which stand before the records: parsing the rest twice would be work that no one needs. */
function head(bytes) {
  let end = bytes.indexOf(0x5d /* ] */);
  // The list of facets ends with two brackets, around an object's brace: `]}]`.
  while (bytes[end + 1] !== 0x7d || bytes[end + 2] !== 0x5d) end = bytes.indexOf(0x5d, end + 1);
  return JSON.parse(`${new TextDecoder().decode(bytes.subarray(0, end + 3))}}`).facets;
}
