// What has to work on every server and in every engine. A `visitor` is the little that each of them
// can do: `open(path)`, `evaluate(function, argument)`, `click(selector)`; `site.url` is where the site is.

import assert from "node:assert/strict";
import { eventually } from "../e2e/support/app.mjs";
import { bundle, commitments, select } from "../e2e/support/data.mjs";

const WITHIN = { within: 30_000 };

/** Waits until what the page says is this. */
export async function shows(visitor, read, expected, argument) {
  await eventually(async () => assert.deepEqual(await visitor.evaluate(read, argument), expected), WITHIN);
}

const heading = () => document.querySelector("h1")?.textContent;
/** Waits until the app has taken the page over. */
export const running = (visitor) => shows(visitor, () => document.documentElement.dataset.app, "running");
/** Decoded: a server that leads to a folder may write `%c3` for `%C3`. */
const place = () => decodeURI(location.href);
/** The ids of the commitments that can be seen in the list, in order, once it is whole; runs in the page. */
export const listed = () =>
  !document.querySelector(".cards[data-filling]") && [...document.querySelectorAll(".card")]
    .filter((card) => card.checkVisibility())
    .map((card) => card.querySelector("a[id^='c-']").id.slice(2));

const [region] = bundle.regions;
const [first] = commitments;

/** Each by the name of what it guards. */
export const smoke = {
  async "the start page is styled and the app takes it over"(visitor) {
    await visitor.open("");
    await running(visitor);
    assert.equal(await visitor.evaluate(() => document.documentElement.lang), "sv");
    assert.notEqual(await visitor.evaluate(() => getComputedStyle(document.querySelector("nav ul")).display), "block");
  },
  async "a click filters the list in the running app"(visitor, site) {
    await visitor.open("utforska/");
    await running(visitor);
    await visitor.click(`#f-region-${region.id}`);
    await shows(visitor, listed, select({ region: [region.id] }).ids);
    await shows(visitor, place, decodeURI(`${site.url}utforska/#region=${region.id}`));
  },
  async "a link with state shows what it names"(visitor) {
    await visitor.open("utforska/#amne=klimat,halsa&status=foreslaget");
    await running(visitor);
    await shows(visitor, listed, select({ amne: ["klimat", "halsa"], status: ["foreslaget"] }).ids);
  },
  async "a commitment's page opens by its address"(visitor) {
    await visitor.open(`atagande/${first.id}/`);
    await shows(visitor, heading, first.title.sv);
    await running(visitor);
    await shows(visitor, heading, first.title.sv);
  },
  async "a link within the site is followed and can be loaded again"(visitor, site) {
    await visitor.open("utforska/");
    await running(visitor);
    await visitor.click(`#c-${first.id}`);
    await shows(visitor, heading, first.title.sv);
    await shows(visitor, place, decodeURI(`${site.url}atagande/${first.id}/`));
    // Marked, since the old page can still answer for a moment.
    await visitor.evaluate(() => {
      document.documentElement.dataset.before = "";
      location.reload();
    });
    await shows(visitor, () => "before" in document.documentElement.dataset, false);
    await running(visitor);
    await shows(visitor, heading, first.title.sv);
  },
  async "the English pages open"(visitor) {
    await visitor.open("en/utforska/");
    await running(visitor);
    await shows(visitor, heading, "Explore commitments");
    assert.equal(await visitor.evaluate(() => document.documentElement.lang), "en");
  },
  async "a section of the vision opens by its address"(visitor) {
    const { id, title } = bundle.visions[0].parts[0].sections[0];
    await visitor.open(`vision/${id}/`);
    await running(visitor);
    await shows(visitor, heading, title.sv);
  },
  async "the budget opens with a plan"(visitor) {
    const sum = ({ commitment }) => commitments.find(({ id }) => id === commitment).amount.change_tkr;
    const line = bundle.budgets[0].groups.flatMap(({ lines }) => lines).find((one) => sum(one) > 1000);
    await visitor.open(`budget/#${line.id}=1`);
    await running(visitor);
    await shows(visitor, (id) => document.getElementById(`belopp-${id}`).value, "1", line.id);
  },
  async "a folder without its slash leads to the page, and on from there"(visitor, site) {
    await visitor.open("utforska");
    await running(visitor);
    await shows(visitor, place, decodeURI(`${site.url}utforska/`));
    await visitor.click(`#c-${first.id}`);
    await shows(visitor, heading, first.title.sv);
    await shows(visitor, place, decodeURI(`${site.url}atagande/${first.id}/`));
  },
  async "a missing address is answered with 404 and not with another page"(_, site) {
    for (const missing of ["finns-inte", "atagande/finns-inte/", "vision/finns-inte/x", "app.000000000000.wasm"]) {
      const answer = await fetch(site.url + missing);
      assert.equal(answer.status, 404, missing);
      assert.doesNotMatch(await answer.text(), /id="page"/, missing);
    }
  },
};
