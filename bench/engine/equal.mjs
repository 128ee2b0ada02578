// Whether engines give the same answers, before anything is timed.

import { words } from "./words.mjs";
import { FIRST } from "./engines/support/records.mjs";
import { BLOCK } from "./data.mjs";

/** The first difference between two engines' answers to the steps in words, null where there is none. */
export function difference(steps, right, other, facets) {
  for (const [at, step] of steps.entries()) {
    const where = `step ${at + 1} (${step.name})`;
    const [one, two] = [right[at], other[at]];
    if (one.total !== two.total) return `${where}: ${two.total} hits instead of ${one.total}`;
    for (const [facet, { key, options }] of facets.entries()) {
      for (const [option, name] of options.entries()) {
        const [wanted, given] = [one.counts[facet][option], two.counts[facet][option]];
        if (wanted !== given) return `${where}: ${key} ${name} counted ${given} instead of ${wanted}`;
      }
    }
  }
  return null;
}

/**
 * What is wrong with the first records that an engine gives: too few, twice, or not matching. Their order
 * is free in equal work, so that this, and not a comparison, tells whether they are right.
 */
export function wrongFirst(steps, answers, record) {
  for (const [at, { name, query, chosen }] of steps.entries()) {
    const { total, first } = answers[at];
    const where = `step ${at + 1} (${name})`;
    const wanted = Math.min(total, FIRST);
    if (first.length !== wanted || new Set(first).size !== wanted) return `${where}: ${first.length} first records instead of ${wanted}`;
    const wrong = first.find((number) => !matches(record(number), words(query), chosen));
    if (wrong !== undefined) return `${where}: record ${wrong} is among the first and does not match`;
  }
  return null;
}

function matches(record, wanted, chosen) {
  const found = words(`${record.title} ${record.summary}`);
  const text = wanted.every((word) => found.some((one) => one.startsWith(word)));
  return text && Object.entries(chosen).every(([key, options]) => options.some((option) => [record[key]].flat().includes(option)));
}

/** A function from a record's number to the record; blocks are made again as they are needed. */
export function recordsOf(maker, count) {
  const blocks = new Map();
  return (number) => {
    const from = number - (number % BLOCK);
    if (!blocks.has(from)) blocks.set(from, maker.records(count, from, Math.min(from + BLOCK, count)));
    return blocks.get(from)[number - from];
  };
}
