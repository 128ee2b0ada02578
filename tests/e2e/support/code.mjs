// A code on the screen, read from its pixels as another device's camera would.

import jsQR from "jsqr";

/** What a code says; null where none is to be seen. Only dark on light counts. */
export async function read(page, code) {
  const png = await code.screenshot();
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = "";
    for (let i = 0; i < data.length; i += 0x8000) text += String.fromCharCode(...data.subarray(i, i + 0x8000));
    return { width: image.width, height: image.height, pixels: btoa(text) };
  }, png.toString("base64"));
  const data = new Uint8ClampedArray(Buffer.from(pixels, "base64"));
  return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? null;
}
