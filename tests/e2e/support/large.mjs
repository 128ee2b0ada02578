// A site with a second, very large vision: thirty chapters, four headings in each, and one
// chapter of ten thousand words, made by the prerenderer from data that is made here.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { serveSite } from "./site.mjs";

export const DOCUMENT = "stor-plan";
export const CHAPTERS = 30;
export const HEADINGS = 4;
/** The number of the chapter with ten thousand words. */
export const LONG = 7;

const both = (text) => ({ sv: text, en: text });
const rich = (text) => ({ sv: [{ text }], en: [{ text }] });
const words = (count) => Array.from({ length: count }, (_, i) => ["norr", "ljus", "älv", "vård", "väg"][i % 5]).join(" ");

function commitment(number) {
  return {
    id: `stor-${number}`,
    title: both(`Åtagande ${number}`),
    summary: both(`Det åtagandet har nummer ${number}.`),
    topics: ["halsa"],
    status: "foreslaget",
    form: "atgard",
    checkable: { value: "ja", reason: both("Det går att se.") },
    source: { section: `kapitel-${number}`, item: 1, opening: "Så börjar det här" },
  };
}

function chapter(number) {
  const paragraphs = number === LONG ? 100 : 2;
  const block = (_, i) => ({ paragraph: rich(`${words(99)} ${i}.`) });
  const linked = { sv: [{ text: "Här står " }, { text: "det som lovas", to: `stor-${number}` }, { text: "." }] };
  return {
    id: `kapitel-${number}`,
    section: `kapitel-${number}`,
    title: both(`Kapitel ${number} om det som ska sägas`),
    lead: both(`Så inleds kapitel ${number}.`),
    body: [
      { paragraph: { ...linked, en: linked.sv } },
      ...Array.from({ length: HEADINGS }, (_, i) => [{ heading: { title: both(`Rubrik ${number}.${i + 1}`) } }, ...Array.from({ length: paragraphs / (number === LONG ? HEADINGS : 1) }, block)]).flat(),
    ],
    key_points: [both("En sak."), both("En annan sak.")],
  };
}

/** Builds the site and serves it below a path of its own, until the test file ends. */
export async function serveLarge() {
  const prerender = process.env.HUBBEN_PRERENDER;
  if (!prerender) throw new Error("HUBBEN_PRERENDER is not set: run `cargo xtask test e2e`");
  const folder = mkdtempSync(path.join(tmpdir(), "hubben-large-"));
  after(() => rmSync(folder, { recursive: true }));
  const data = path.join(folder, "data");
  cpSync("data", data, { recursive: true });
  const write = (name, json) => writeFileSync(path.join(data, name, `${DOCUMENT}.json`), JSON.stringify({ format: 1, ...json }));
  const numbers = Array.from({ length: CHAPTERS }, (_, i) => i + 1);
  const like = JSON.parse(readFileSync(path.join(data, "documents/vasternorrland-drivkraft.json"), "utf8"));
  write("documents", {
    id: DOCUMENT,
    title: both("En stor plan"),
    label: both("Stor plan"),
    kind: like.kind,
    parties: like.parties,
    region: like.region,
    sections: numbers.map((number) => ({ id: `kapitel-${number}`, heading: `Kapitel ${number}`, items: 1 })),
    commitments: numbers.map(commitment),
  });
  write("vision", { document: DOCUMENT, title: both("En stor vision"), lead: both("Allt i trettio kapitel."), parts: [{ title: both("Alla kapitel"), sections: numbers.map(chapter) }] });
  const dist = path.join(folder, "dist");
  execFileSync(prerender, ["build", "--data", data, "--style", "style", "--public", "public", "--trunk", "target/trunk", "--out", dist]);
  return serveSite({ folder: dist, base: "/stor/" });
}
