// Everything that is aimed at, in one table: what a reader wants to know first.

import { appAims } from "./app.mjs";
import { engineAims } from "./engine.mjs";
import { loadingAims } from "./loading.mjs";
import { table } from "./markdown.mjs";

const group = (name, rows) => rows.map(([aim, is, limit, met], at) => [at === 0 ? `**${name}**` : "", aim, is, limit, met ? "met" : "**missed**"]);

export const aims = ({ loading, app, engine }) =>
  table(
    ["", "aim", "is", "ought to be", ""],
    [...group("loading", loadingAims(loading)), ...group("app", appAims(app)), ...group("engine", engineAims(engine))],
  );
