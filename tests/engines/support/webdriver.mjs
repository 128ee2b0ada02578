// As much of WebDriver as the smoke suite needs, by node's own fetch.

/** The name that the protocol gives to a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Long enough for an engine that starts on a busy machine. */
const PATIENCE = 60_000;

async function send(address, method, body) {
  const answer = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    headers: { "Content-Type": "application/json; charset=utf-8" },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** A visitor of `site` in a browser of its own, by the driver at `driver`. */
export async function visit(driver, capabilities, site) {
  const { sessionId, capabilities: got } = await send(`${driver}/session`, "POST", {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = (path, body) => send(`${driver}/session/${sessionId}/${path}`, "POST", body);
  const element = async (selector) => {
    const found = await session("element", { using: "css selector", value: selector });
    return found[ELEMENT];
  };
  return {
    engine: `${got.browserName} ${got.browserVersion}`,
    open: (path) => session("url", { url: new URL(path, site.url).href }),
    evaluate: (read, argument) =>
      session("execute/sync", { script: `return (${read})(arguments[0])`, args: [argument ?? null] }),
    click: async (selector) => session(`element/${await element(selector)}/click`, {}),
    type: async (selector, text) => session(`element/${await element(selector)}/value`, { text }),
    back: () => session("back", {}),
    resize: (width, height) => session("window/rect", { width, height }),
    close: () => send(`${driver}/session/${sessionId}`, "DELETE"),
  };
}
