// The 40 steps that every engine is taken through: a visitor who types, corrects, filters and clears.
//
// A step is the whole state, `{ query, chosen }`, with the options chosen of each facet; what has changed
// since the step before is for an engine to find out, if it wants to know. The words are such that
// the real texts have them often (`sjukvård`), now and then (`bredband`) and very often (`regionen`).

/** The steps, each with a name for the results. */
export function script() {
  const steps = [];
  let query = "";
  let chosen = {};
  const note = (name) => steps.push({ name, query, chosen: structuredClone(chosen) });

  const type = (letters) => {
    for (const letter of letters) {
      query += letter;
      // A space alone changes nothing that a visitor sees, but an engine is asked all the same.
      note(`type ${query}`);
    }
  };
  const back = (times) => {
    for (let time = 0; time < times; time++) {
      query = query.slice(0, -1);
      note(`back to ${query}`);
    }
  };
  const toggle = (facet, option) => {
    const now = chosen[facet] ?? [];
    const on = !now.includes(option);
    chosen = { ...chosen, [facet]: on ? [...now, option] : now.filter((one) => one !== option) };
    if (chosen[facet].length === 0) delete chosen[facet];
    note(`${on ? "choose" : "drop"} ${option}`);
  };
  const clear = (what) => {
    query = "";
    if (what !== "query") chosen = {};
    note(`clear ${what}`);
  };

  note("begin");
  type("sjukvård");
  back(2);
  toggle("region", "r0");
  toggle("region", "r8");
  clear("query");
  toggle("topic", "t1");
  toggle("topic", "t4");
  toggle("status", "s0");
  toggle("region", "r0");
  toggle("form", "f1");
  clear("everything");
  type("bredb");
  toggle("topic", "t0");
  back(2);
  clear("everything");
  toggle("document", "d1");
  toggle("document", "d3");
  toggle("topic", "t2");
  // An example that the page offers: the facets go and a query comes, in one.
  query = "regionen";
  chosen = {};
  note("example regionen");
  type(" vå");
  toggle("status", "s1");
  toggle("form", "f0");
  toggle("status", "s1");
  clear("everything");
  return steps;
}
