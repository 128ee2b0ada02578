// Waiting for the machine to be at rest: what else runs on it makes every figure worse, and not evenly.

import fs from "node:fs";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

const SAMPLE = 400;
const AT_REST = 0.15;

/** The share of all processors that is in use, over a moment. */
async function busy() {
  const sum = () =>
    os.cpus().reduce((all, { times }) => {
      const total = Object.values(times).reduce((a, b) => a + b, 0);
      return { total: all.total + total, idle: all.idle + times.idle };
    }, { total: 0, idle: 0 });
  const before = sum();
  await sleep(SAMPLE);
  const after = sum();
  return 1 - (after.idle - before.idle) / Math.max(1, after.total - before.total);
}

/** Waits until little else runs, for so many seconds at most; whether it came to that. */
export async function quiet(seconds) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if ((await busy()) < AT_REST) return true;
    if (Date.now() > end) return false;
  }
}

/**
 * Lets this process, which is the server too, and its children, the browser, go before others on the machine, where
 * that is allowed. Linux shares its processors among sessions first, and the browser orders its own threads.
 */
export function goFirst() {
  try {
    const children = fs.readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
    for (const one of ["self", ...children]) fs.writeFileSync(`/proc/${one}/autogroup`, "-19");
    return true;
  } catch {
    return false;
  }
}
