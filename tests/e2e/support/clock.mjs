// Time that passes when a test says so.

/** Takes the page's time over; playwright's `page.clock` lets it pass. Before the page is opened. */
export async function takeTime(page) {
  await page.clock.install();
  // The clock's timers have numbers that no browser gives: they do not fit into the module's own.
  await page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const numbers = new Map();
    globalThis.setTimeout = (...what) => {
      const number = numbers.size + 1;
      numbers.set(number, set(...what));
      return number;
    };
    globalThis.clearTimeout = (number) => clear(numbers.get(number));
  });
}
