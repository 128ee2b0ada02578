// A visitor of the smoke suite by means of the end-to-end tests' Chromium.

import { newPage } from "../../e2e/support/browser.mjs";

/** A visitor of `site`; `assertClean` and `problems` are those of `newPage`. */
export async function chromiumVisitor(site) {
  const page = await newPage({ site });
  return {
    page,
    open: (path) => page.goto(path),
    evaluate: (read, argument) => page.evaluate(read, argument),
    click: (selector) => page.locator(selector).click(),
    close: () => page.close(),
  };
}
