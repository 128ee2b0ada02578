// WebKit in its GTK port's little browser, in a window of a screen that nobody sees.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { find, freePort, launch } from "../servers/support/program.mjs";
import { visit } from "./support/webdriver.mjs";

export const name = "webkit";
const driver = find("WebKitWebDriver");
const screen = find("Xvfb");

/** It lies beside the library, in a folder that is named after the library's version and the machine's kind. */
function miniBrowser() {
  const folders = (folder) => (existsSync(folder) ? readdirSync(folder).map((entry) => path.join(folder, entry)) : []);
  const libraries = ["/usr/lib", ...folders("/usr/lib").filter((folder) => folder.endsWith("-linux-gnu"))];
  const engines = libraries.flatMap(folders).filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder));
  return engines.sort().reverse().map((folder) => path.join(folder, "MiniBrowser")).find(existsSync);
}

const browser = miniBrowser();

/** What is missing, if anything is. */
export const missing = () => [!driver && "WebKitWebDriver", !browser && "MiniBrowser", !screen && "Xvfb"].filter(Boolean);

/** The driver, until `stop`; `visit` gives a visitor of a site. */
export async function start() {
  const words = ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1440x900x24"];
  const shown = await launch(screen, words, { ready: (said) => /^\d+\n/m.test(said) });
  const [display] = shown.said().match(/^\d+(?=\n)/m);
  const port = await freePort();
  const env = { DISPLAY: `:${display}`, LANG: "C.UTF-8" };
  const driving = await launch(driver, ["--host=127.0.0.1", `--port=${port}`], { port, env }).catch(async (error) => {
    await shown.stop();
    throw error;
  });
  const options = { binary: browser, args: ["--automation"] };
  return {
    visit: (site) => visit(`http://127.0.0.1:${port}`, { "webkitgtk:browserOptions": options }, site),
    stop: async () => {
      await driving.stop();
      await shown.stop();
    },
  };
}
