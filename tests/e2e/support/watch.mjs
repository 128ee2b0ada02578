// What goes wrong in a page, noted as it happens.

/** Schemes that reach no server. */
const LOCAL = new Set(["about:", "blob:", "data:"]);

/**
 * Gives `page` the means to say whether it was clean; see `newPage`. `origin` is the
 * site's; without one it is that of the first page that is loaded.
 */
export function watch(page, origin) {
  const expected = [];
  let own = origin;
  page.problems = [];
  const note = (text) => page.problems.push(text);

  page.on("console", (message) => {
    const text = message.text();
    const policy = /content security policy/i.test(text);
    if (message.type() === "error" || policy) {
      const { url, lineNumber } = message.location();
      note(`console ${message.type()}: ${text}${url ? ` (${url}:${lineNumber})` : ""}`);
    }
  });
  page.on("pageerror", (error) => note(`page error: ${error.stack ?? error.message ?? error}`));
  page.on("crash", () => note("the page crashed"));
  const visit = (url) => {
    const { protocol, origin: reached } = new URL(url);
    if (LOCAL.has(protocol)) return;
    own ??= reached;
    if (reached !== own.replace(/^http/, protocol.startsWith("ws") ? "ws" : "http")) {
      note(`request to another origin: ${url}`);
    }
  };
  // The context's, since a page's own do not tell of pop-ups and workers.
  page.context().on("request", (request) => visit(request.url()));
  page.on("websocket", (socket) => visit(socket.url()));

  page.expectProblems = (...patterns) => expected.push(...patterns);
  page.assertClean = () => {
    const unforeseen = page.problems.filter((text) => !expected.some((pattern) => pattern.test(text)));
    const missed = expected.filter((pattern) => !page.problems.some((text) => pattern.test(text)));
    const lines = [
      ...unforeseen.map((text) => `- ${text}`),
      ...missed.map((pattern) => `- expected, but it did not come: ${pattern}`),
    ];
    if (lines.length > 0) {
      throw new Error(`${page.url()} is not clean:\n${lines.join("\n")}`);
    }
  };
}
