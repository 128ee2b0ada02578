// What a visitor does: types letter by letter and back, chooses and takes back, at the pace of quick fingers.

/** Between two keys, in milliseconds: 80 words a minute, and a pause after each word. */
const PACE = 150;
const PAUSE = 600;

const WORDS = ["vård", "kollektivtrafik", "sjukhus barn", "sjukvrd"];

/** Does it all once; gives how many interactions that were. */
export async function act(page) {
  let count = 0;
  const settle = (time) => page.waitForTimeout(time);
  const press = async (key) => {
    await page.keyboard.press(key);
    count += 1;
    await settle(PACE);
  };
  const click = async (locator) => {
    await locator.click({ timeout: 60_000 });
    count += 1;
    await settle(PAUSE);
  };
  const field = page.locator("#q");
  const box = (name, at) => page.locator(`label:has(input[name="${name}"])`).nth(at);

  for (const word of WORDS) {
    await click(field);
    for (const letter of word) await press(letter === " " ? "Space" : letter);
    await settle(PAUSE);
    if (word === WORDS[0]) {
      await click(box("region", 0));
      await click(box("status", 1));
      await click(box("region", 0));
      await click(box("status", 1));
      await click(field);
    }
    for (let left = word.length; left > 0; left -= 1) await press("Backspace");
    await settle(PAUSE);
  }
  for (const [name, at] of [["region", 0], ["region", 1], ["status", 0], ["amne", 0], ["region", 0]]) await click(box(name, at));
  return count;
}
