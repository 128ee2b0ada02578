// Waiting for the running app, and for whatever else a test waits for.

/** Waits until the app has taken the page over. */
export async function running(page) {
  await page.waitForFunction(() => document.documentElement.dataset.app === "running");
}

/** Opens a page and waits until the app runs in it. */
export async function open(page, address) {
  await page.goto(address);
  await running(page);
}

/** Tries a check again until it passes; what it throws last is what the test fails with. */
export async function eventually(check, { within = 5000 } = {}) {
  const end = performance.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/**
 * Keeps every request that matches from being answered until the function that this gives
 * is called.
 */
export async function hold(page, pattern) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** A moment, after which what should not happen has not happened. */
export const settled = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

/** The names of the files that only the app needs, whatever their hashes are. */
export const files = {
  module: /\/app\.[^/]*\.wasm(\?.*)?$/,
  glue: /\/app\.[^/]*\.js(\?.*)?$/,
  data: /\/data\/(list|whole)\.\w+\.[^/]*\.txt$/,
};
