// A server program of the machine: found, started on a free port, and ended whatever happens.

import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createServer, connect } from "node:net";
import path from "node:path";

/** Where servers stand on systems that keep them off the users' path. */
const ALSO = ["/usr/sbin", "/usr/local/sbin", "/sbin"];

/** The path of the first of these programs that there is. */
export function find(...names) {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...ALSO];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Everything that runs; a test file that is ended by force takes it along. */
const children = new Set();
process.on("exit", () => children.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

/**
 * Starts a program in the foreground and waits until it listens on `port`, or until `ready` is
 * content with what it has said; gives what ends it.
 */
export async function launch(program, words, { port, ready = () => listens(port), env = {}, within = 30_000 } = {}) {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  children.add(child);
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
  let over = null;
  ended.then((why) => {
    over = why;
    children.delete(child);
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(late);
  };
  const end = performance.now() + within;
  while (!(await ready(said))) {
    if (over ?? performance.now() > end) {
      await stop();
      throw new Error(`${program} ${words.join(" ")}: ${over ?? "it is not ready"}\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return { stop, said: () => said };
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
