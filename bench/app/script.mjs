// What a visitor does: types letter by letter and back, chooses and takes back, at the pace of quick fingers.

/** Between two keys, in milliseconds: 80 words a minute, and a pause after each word. */
const PACE = 150;
const PAUSE = 600;

const WORDS = ["vård", "kollektivtrafik", "sjukhus barn", "sjukvrd"];

/** Does it all once, over a line to the browser, which knows the keys å, ä and ö; gives how many interactions that were. */
export async function act(page, devtools) {
  let count = 0;
  const settle = (time) => page.waitForTimeout(time);
  const press = async (key) => {
    const [text, code] = key === "Backspace" ? [undefined, 8] : [key, key.toUpperCase().charCodeAt(0)];
    const event = { key, text, windowsVirtualKeyCode: code };
    await devtools.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...event });
    await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
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
    for (const letter of word) await press(letter);
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
