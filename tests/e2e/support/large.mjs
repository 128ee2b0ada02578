// A site with a second, very large vision: thirty chapters, four headings in each, and one
// chapter of ten thousand words, made by the prerenderer from data that is made here.

import { both, serveWith } from "./extended.mjs";

export const DOCUMENT = "stor-plan";
export const CHAPTERS = 30;
export const HEADINGS = 4;
/** The number of the chapter with ten thousand words. */
export const LONG = 7;

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

/** Builds the site with it and serves it below a path of its own, until the test file ends. */
export function serveLarge() {
  const numbers = Array.from({ length: CHAPTERS }, (_, i) => i + 1);
  return serveWith((write, like) => {
    write("documents", DOCUMENT, {
      ...like,
      id: DOCUMENT,
      title: both("En stor plan"),
      label: both("Stor plan"),
      sections: numbers.map((number) => ({ id: `kapitel-${number}`, heading: `Kapitel ${number}`, items: 1 })),
      commitments: numbers.map(commitment),
    });
    write("vision", DOCUMENT, { document: DOCUMENT, title: both("En stor vision"), lead: both("Allt i trettio kapitel."), parts: [{ title: both("Alla kapitel"), sections: numbers.map(chapter) }] });
  });
}
