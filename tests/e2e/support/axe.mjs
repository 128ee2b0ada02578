// Accessibility by axe-core: WCAG 2.0 to 2.2, levels A and AA.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Throws with rule, place and reason if axe finds a violation in the page, or in the
 * parts that `include` selects. A page as it is before the app comes is looked at by
 * keeping the app's files away with `site.faults`, not by turning scripts off.
 */
export async function assertAccessible(page, { include, exclude = [] } = {}) {
  if (page.javascript === false) throw new Error("axe cannot run in a page without scripts");
  // Evaluated and not added as a script tag, which the site's content policy stops.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    ([where, values]) => axe.run(where, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    [{ include: include ?? [["html"]], exclude }, TAGS],
  );
  if (passes.length === 0) throw new Error(`axe looked at nothing in ${page.url()}`);
  if (violations.length > 0) {
    throw new Error(`${page.url()} is not accessible:\n${violations.map(describe).join("\n")}`);
  }
}

function describe({ id, help, nodes }) {
  const places = nodes.map(
    ({ target, html, failureSummary }) =>
      `    ${target.join(" ")}\n      ${html}\n      ${failureSummary.replaceAll("\n", "\n      ")}`,
  );
  return `- ${id}: ${help}\n${places.join("\n")}`;
}
