// What the visits ask for, and what they have to find, out of the data itself.

import fs from "node:fs";
import path from "node:path";

const REGION = "norrbotten";
const INTERNAL = "partiorganisation";
const QUERY = "sjukvård";

/** The region to filter by with the list that it gives, and the query to search for. */
export function content(site) {
  const bundle = JSON.parse(fs.readFileSync(path.join(site, "data/hubben.json"), "utf8"));
  const all = bundle.documents
    .flatMap(({ region, commitments }) => commitments.map(({ id, topics }) => ({ id, region, topics })))
    .filter(({ topics }) => !topics.includes(INTERNAL));
  const ids = all.filter(({ region }) => region === REGION).map(({ id }) => id);
  const other = all.find(({ region }) => region !== REGION);
  return {
    query: QUERY,
    region: { option: `f-region-${REGION}`, ids, kept: `c-${ids[0]}`, gone: `c-${other.id}` },
  };
}
