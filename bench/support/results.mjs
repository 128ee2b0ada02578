// Writes results so that they can be read and compared.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** More digits than these say nothing. */
const DIGITS = 4;

/** The text of a result: figures to four digits, lists of figures in a line each. */
export function text(result) {
  const figure = (_, value) => (typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value);
  const lines = JSON.stringify(result, figure, 1);
  return `${lines.replace(/\[\n[\s\d.,e-]+\]/g, (list) => list.replace(/\s+/g, " "))}\n`;
}

/** Writes a result to a file, whose folder may be missing yet. */
export async function save(file, result) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text(result));
}
