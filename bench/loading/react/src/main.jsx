// The same explorer as an ordinary single-page app. The data is asked for at once, beside React's own start.

import { createRoot } from "react-dom/client";
import { Explorer } from "./Explorer.jsx";
import { Frame } from "./Frame.jsx";
import { prepare } from "./data.js";

async function load() {
  const answer = await fetch("../data/app.sv.json");
  if (!answer.ok) throw new Error(`data: ${answer.status}`);
  return prepare(await answer.json());
}

const root = createRoot(document.getElementById("page"));

const show = (data, line) =>
  root.render(<Frame scope={data?.scope} updated={data?.updated}>{data ? <Explorer data={data}/> : <p>{line}</p>}</Frame>);

// What needs no data is there at once, as people write it.
show(undefined, "Laddar…");
load().then(
  (data) => show(data),
  () => show(undefined, "Sidan kunde inte laddas."),
);
