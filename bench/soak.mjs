// Does the app hold on to what it no longer shows? Thousands of random interactions in one page, and
// what is alive after every few hundred:
//
//   node bench/soak.mjs [--what visits|resets] [--steps N] [--every N] [--seed N] [--minutes N] [--only box,link]
//
// `cargo xtask bench soak` runs it. It ends with 1 if a figure grows, see `support/verdict.mjs`.

import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { running } from "../tests/e2e/support/app.mjs";
import { watch } from "../tests/e2e/support/watch.mjs";
import { start } from "../tests/server.mjs";
import { meter, notice } from "./support/measure.mjs";
import { random } from "./support/random.mjs";
import * as stand from "./support/stand.mjs";
import { judge, report } from "./support/verdict.mjs";
import { act, kinds, rest } from "./support/visitor.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    what: { type: "string", default: "visits" },
    steps: { type: "string" },
    every: { type: "string" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "60" },
  },
});

/**
 * What is repeated, as asked for by `--what`: how often, with how many interactions each, where it begins,
 * one step of it, and how the page is brought to where it is measured.
 */
const KINDS = {
  visits: { steps: 10_000, every: 500, interactions: 1, first: "utforska/", step: act, rest },
  resets: { steps: 500, every: 25, interactions: stand.INTERACTIONS, first: "stall/", begin: stand.begin, step: stand.visit, rest: stand.rest },
};

const kind = KINDS[values.what];
if (!kind) throw new Error(`--what is one of ${Object.keys(KINDS).join(", ")}`);
const only = values.only?.split(",");
const unknown = only?.find((name) => !kinds.includes(name));
if (unknown) throw new Error(`--only: ${unknown} is none of ${kinds.join(", ")}`);
const steps = Number(values.steps ?? kind.steps);
const every = Number(values.every ?? kind.every);

const server = await start({ folder: path.resolve(process.env.HUBBEN_DIST ?? "dist"), base: "/" });
const browser = await chromium.launch({
  executablePath: process.env.HUBBEN_CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

/** The run; gives whether all figures are level and nothing went wrong in the page. */
async function soak() {
  const context = await browser.newContext({ baseURL: server.url, locale: "sv-SE", viewport: { width: 1280, height: 800 }, acceptDownloads: false });
  await notice(context);
  const page = await context.newPage();
  watch(page, new URL(server.url).origin);
  await page.goto(kind.first);
  await running(page);
  await kind.begin?.(page);
  const measure = await meter(page);
  const chance = random(Number(values.seed));
  const [samples, done] = [[], {}];
  const begun = performance.now();
  const sample = async (at) => {
    await kind.rest(page, server.url);
    samples.push({ at: at * kind.interactions, ...(await measure()) });
    // What was requested is of no interest, and this process has a memory, too.
    server.log.length = 0;
    console.error(`... ${at} of ${steps} after ${Math.round((performance.now() - begun) / 1000)} s`);
  };
  await sample(0);
  for (let at = 1; at <= steps; at++) {
    const what = await kind.step(page, chance, only);
    for (const one of [what].flat()) done[one] = (done[one] ?? 0) + 1;
    if (at % every === 0) {
      await sample(at);
      if (performance.now() - begun > Number(values.minutes) * 60_000) break;
    }
  }
  console.log([`seed ${values.seed}, ${Math.round((performance.now() - begun) / 1000)} s`, ...report(samples)].join("\n"));
  console.log(`done: ${Object.entries(done).map(([what, count]) => `${what} ${count}`).join(", ")}`);
  if (page.problems.length) console.log(`problems:\n${[...new Set(page.problems)].join("\n")}`);
  return judge(samples).every(({ level }) => level) && page.problems.length === 0;
}
