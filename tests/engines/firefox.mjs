// Firefox by geckodriver, without a window.

import { find, freePort, launch } from "../servers/support/program.mjs";
import { visit } from "./support/webdriver.mjs";

export const name = "firefox";
const browser = process.env.HUBBEN_FIREFOX ?? find("firefox-esr", "firefox");
const driver = process.env.HUBBEN_GECKODRIVER ?? find("geckodriver");

/** What is missing, if anything is. */
export const missing = () => [!browser && "Firefox", !driver && "geckodriver"].filter(Boolean);

/** The driver, until `stop`; `visit` gives a visitor of a site. */
export async function start() {
  const port = await freePort();
  const { stop } = await launch(driver, ["--host", "127.0.0.1", "--port", String(port)], { port });
  const options = { binary: browser, args: ["-headless"], prefs: { "intl.accept_languages": "sv-SE" } };
  return {
    visit: (site) => visit(`http://127.0.0.1:${port}`, { "moz:firefoxOptions": options }, site),
    stop,
  };
}
