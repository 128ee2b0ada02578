// What engines do differently: filtering by style alone, fields, sliders, popovers, the history.
// Each by the name of what it guards; `visitor` can `type` and go `back` beside what the smoke suite asks.

import assert from "node:assert/strict";
import { eventually, files } from "../e2e/support/app.mjs";
import { bundle, commitments, select } from "../e2e/support/data.mjs";
import { listed, running, shows } from "../servers/smoke.mjs";

const [region] = bundle.regions;
const ARROW_UP = "\uE013";
const ESCAPE = "\uE00C";

export const behaviour = {
  async "without the app the boxes filter by style alone"(visitor, site) {
    // What the browser has kept would do without the server.
    await visitor.evaluate(async () => {
      const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
      await Promise.all(registrations.map((registration) => registration.unregister()));
      return registrations.length;
    });
    site.faults.set((path) => files.module.test(path), { status: 500 });
    try {
      await visitor.open("utforska/");
      await shows(visitor, () => document.documentElement.dataset.app, "failed");
      await visitor.click(`#f-region-${region.id}`);
      await shows(visitor, listed, select({ region: [region.id] }).ids);
      assert.ok(await visitor.evaluate(() => document.getElementById("boot").checkVisibility()));
    } finally {
      site.faults.clear();
    }
    await visitor.click("#boot-retry");
    await running(visitor);
    await shows(visitor, listed, select({ region: [region.id] }).ids);
  },
  async "typing in the search field narrows the list"(visitor) {
    await visitor.open("utforska/");
    await running(visitor);
    await visitor.type("#q", "mammografi");
    await shows(visitor, () => location.hash, "#q=mammografi");
    await eventually(async () => {
      const found = await visitor.evaluate(listed);
      assert.ok(found.length > 0 && found.length < 20, `${found.length} are listed`);
    });
  },
  async "Back leads to the list as it was, scrolled to the same card"(visitor) {
    await visitor.open(`utforska/#region=${region.id}`);
    await running(visitor);
    const { list } = select({ region: [region.id] });
    await shows(visitor, listed, list.map(({ id }) => id));
    const far = list[30].id;
    await visitor.click(`#c-${far}`);
    await shows(visitor, () => document.querySelector("h1")?.textContent, list[30].title.sv);
    await visitor.back();
    await shows(visitor, listed, list.map(({ id }) => id));
    const inSight = (id) => {
      const { top, bottom } = document.getElementById(id).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await shows(visitor, inSight, true, `c-${far}`);
    await shows(visitor, () => document.activeElement.id, `c-${far}`);
  },
  async "an arrow key moves a slider by its step, and the address follows"(visitor) {
    const sum = ({ commitment }) => commitments.find(({ id }) => id === commitment).amount.change_tkr;
    const line = bundle.budgets[0].groups.flatMap(({ lines }) => lines).find((one) => sum(one) > 1000);
    await visitor.open("budget/");
    await running(visitor);
    const before = await visitor.evaluate((id) => document.getElementById(`reglage-${id}`).valueAsNumber, line.id);
    await visitor.type(`#reglage-${line.id}`, ARROW_UP);
    await shows(visitor, (id) => location.hash.startsWith(`#${id}=`), true, line.id);
    const after = await visitor.evaluate((id) => document.getElementById(`reglage-${id}`).valueAsNumber, line.id);
    assert.ok(after > before, `${before} became ${after}`);
  },
  async "the reader's panel opens by its button and closes by Escape"(visitor) {
    const { id } = bundle.visions[0].parts[0].sections[0];
    await visitor.open(`vision/${id}/`);
    await running(visitor);
    const open = () => document.querySelectorAll("[popover]:popover-open").length;
    await visitor.click("button[popovertarget=textval]");
    await shows(visitor, open, 1);
    await visitor.type("button[popovertarget=textval]", ESCAPE);
    await shows(visitor, open, 0);
  },
};
