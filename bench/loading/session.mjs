// One session of measuring: folders, servers, a browser, and what was asked for, in turn.

import fs from "node:fs";
import path from "node:path";
import { start } from "../../tests/server.mjs";
import { THROTTLING, launch } from "./measure/browser.mjs";
import { content } from "./measure/content.mjs";
import { goFirst, quiet } from "./measure/quiet.mjs";
import { repeat } from "./measure/repeat.mjs";
import { traced } from "./measure/trace.mjs";
import { round } from "./measure/visits.mjs";
import { paired, summaries, withRatios } from "./report/statistics.mjs";
import { filesTable, leversTable, targetsTable, variantsTable, table } from "./report/table.mjs";
import { targets } from "./report/targets.mjs";
import { snapshot } from "./site/files.mjs";
import { LEVERS } from "./site/levers.mjs";
import { PAGE, VARIANTS, buildReact } from "./site/variants.mjs";
import { sizes } from "./sizes.mjs";

/** Measures what is asked for and prints it; gives the sections of the results. */
export async function session({ dist, work, runs, wait, variants, only, levers, trace }) {
  const site = snapshot(dist, path.join(work, "site"));
  const version = /<meta name="version" content="([^"]*)"/.exec(fs.readFileSync(path.join(site, PAGE), "utf8"))?.[1];
  buildReact();
  const browser = await launch();
  goFirst();
  const about = { version, browser: `Chromium ${browser.version()}`, throttling: THROTTLING };
  const some = { browser, site, work, runs, wait };
  try {
    const plain = !levers && !trace;
    return {
      ...(plain && { loading: { ...about, ...(await comparison(some, variants)) } }),
      ...(levers && { levers: { ...about, ...(await trials(some, only)) } }),
      ...(trace && { trace: { ...about, ...(await tracing(some)) } }),
    };
  } finally {
    await browser.close();
  }
}

const chosen = (all, names) => Object.entries(all).filter(([name]) => !names || names.includes(name));

/** So many rounds of each of some variants in turn, after one that does not count. */
async function inTurn({ browser, site, work, runs, wait }, entries, folder) {
  const wanted = content(site);
  const served = [];
  let unquiet = 0;
  try {
    for (const [name, { ready, make }] of entries) {
      const server = await start({ folder: make(site, path.join(work, folder, name)) });
      served.push({ name, ready, server, url: server.url, rounds: [] });
    }
    for (let turn = 0; turn <= runs; turn++) {
      for (const one of served) {
        if (!(await quiet(wait)) && turn > 0) unquiet += 1;
        const found = await round(browser, one, wanted);
        if (turn > 0) one.rounds.push(found);
        progress(turn, runs, one.name, found.figures);
      }
    }
    return { served, unquiet };
  } finally {
    for (const { server } of served) await server.close();
  }
}

/** A line a turn, so that one sees how even the machine is. */
function progress(turn, runs, name, figures) {
  const shown = ["firstPaint", "firstFilter", "fullApp", "blocking"].map((figure) => `${figure} ${figures[figure]?.toFixed(0) ?? "–"}`);
  process.stderr.write(`${turn === 0 ? "warming up" : `round ${turn} of ${runs}`}: ${name}: ${shown.join(", ")}\n`);
}

async function comparison(some, names) {
  const entries = chosen(VARIANTS, names);
  const { served, unquiet } = await inTurn(some, entries, "variants");
  const measured = Object.fromEntries(served.map(({ name, rounds }) => [name, summaries(rounds.map(({ figures }) => figures))]));
  const files = served.find(({ name }) => name === "hubben")?.rounds.at(-1).files.map(({ kind, bytes, asked, there }) => ({ kind, bytes, asked, there }));
  let again;
  if (measured.hubben) {
    await quiet(some.wait);
    const { online, offline } = await repeat(some.browser, await start({ folder: some.site }), some.runs);
    again = { online: summaries(online), offline: summaries(offline) };
  }
  const aims = targets(measured, again);
  print(variantsTable(measured), targetsTable(aims));
  if (files) print(filesTable(files));
  if (unquiet) print(`${unquiet} of ${served.length * some.runs} turns began while the machine was busy with something else`);
  const bySelf = Object.fromEntries(served.map(({ name, rounds }) => [name, rounds.filter(({ byItself }) => byItself).length]));
  return { runs: some.runs, unquiet, variants: withRatios(measured), filteredBeforeTheAppRan: bySelf, files, repeat: again, sizes: sizes(some.site), targets: aims };
}

/** The levers that were asked for, with what they are measured against. */
async function trials(some, names) {
  const wanted = names && new Set(names.flatMap((name) => [name, LEVERS[name]?.of]));
  const entries = chosen(LEVERS, wanted && [...wanted]);
  const { served, unquiet } = await inTurn(some, entries, "levers");
  const series = (name, figure) => served.find((one) => one.name === name).rounds.map(({ figures }) => figures[figure]);
  const found = {};
  // What others are measured against comes before them.
  for (const { name, rounds } of served) {
    const { what, of } = LEVERS[name];
    const figures = summaries(rounds.map((one) => one.figures));
    const against = found[of]?.figures;
    const gains = of && Object.fromEntries(Object.keys(figures).map((figure) => [figure, paired(series(name, figure), series(of, figure))]));
    found[name] = { what, of, runs: some.runs, figures, against, gains };
  }
  print(leversTable(found));
  return { unquiet, levers: found };
}

async function tracing({ browser, site, runs, wait }) {
  const server = await start({ folder: site });
  const visits = [];
  try {
    for (let turn = 0; turn <= runs; turn++) {
      await quiet(wait);
      const visit = await traced(browser, server.url);
      if (turn > 0) visits.push(visit);
    }
  } finally {
    await server.close();
  }
  const parts = Object.fromEntries(["phases", "untilPaint", "untilApp"].map((part) => [part, summaries(visits.map((visit) => visit[part]))]));
  for (const [part, figures] of Object.entries(parts)) {
    const rows = Object.entries(figures).sort(([, a], [, b]) => (part === "phases" ? a.median - b.median : b.median - a.median));
    print(table([[part, "median, ms", "min", "max"], ...rows.map(([name, { median, min, max }]) => [name, ...[median, min, max].map((value) => value.toFixed(0))])]));
  }
  return { runs, ...parts };
}

const print = (...parts) => console.log(`\n${parts.join("\n\n")}`);
