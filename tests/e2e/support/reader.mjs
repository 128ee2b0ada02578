// The reader as a visitor meets it, and what it has to hold by the published data.

import { bundle } from "./data.mjs";

/** The first document's vision, and its sections in order, each with the commitments that it links to. */
export const vision = bundle.visions[0];
const links = (block) => (block.paragraph ? [block.paragraph] : (block.list ?? [])).flatMap(({ sv }) => sv.flatMap(({ to }) => to ?? []));
export const sections = vision.parts.flatMap((part) => part.sections).map((section) => ({ ...section, links: section.body.flatMap(links) }));

/** A section by id. */
export const section = (id) => sections.find((one) => one.id === id);

/** The address of a section's page. */
export const at = (id) => `vision/${id}/`;

/** The page's main heading. */
export const heading = (page) => page.getByRole("heading", { level: 1 });

/** Waits until the page of a section is shown. */
export async function shows(page, id, lang = "sv") {
  await page.getByRole("heading", { level: 1, name: section(id).title[lang], exact: true }).waitFor();
}

/** Where the page is scrolled to, and the id of what has the focus. */
export const place = (page) => page.evaluate(() => ({ y: Math.round(scrollY), focus: document.activeElement.id }));

/** A finger's stroke: from a place to another in so many steps, through the browser's own input. */
export async function stroke(page, [x, y], [toX, toY], { steps = 6, fingers = 1 } = {}) {
  const client = await page.context().newCDPSession(page);
  const points = (share) =>
    Array.from({ length: fingers }, (_, id) => ({ id, x: x + (toX - x) * share, y: y + (toY - y) * share + id * 90 }));
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (let step = 1; step <= steps; step++) {
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(step / steps) });
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await client.detach();
}

/** Scrolls as a wheel does, and waits for two frames, so that the page has seen it. */
export async function scrollTo(page, y) {
  await page.evaluate((to) => new Promise((done) => {
    scrollTo(0, to);
    requestAnimationFrame(() => requestAnimationFrame(done));
  }), y);
}
