// What is inside the module.

import { table } from "./markdown.mjs";

export function module({ bytes }) {
  const all = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  const row = (name, one) => [name, (one / 1000).toFixed(0), `${((100 * one) / all).toFixed(0)} %`];
  return table(["what", "kB", "share"], [...Object.entries(bytes).map(([name, one]) => row(name, one)), row("**all**", all)]);
}
