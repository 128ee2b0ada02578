// The explorer: what is chosen, and what that gives.

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { Card } from "./Card.jsx";
import { Filters } from "./Filters.jsx";
import { KEYS, select } from "./data.js";
import { hiddenLine, result } from "./texts.js";

const NOTHING = { region: [], status: [], amne: [] };

export function Explorer({ data }) {
  const [chosen, setChosen] = useState(NOTHING);
  const [query, setQuery] = useState("");
  const [internal, setInternal] = useState(false);
  // Typing stays smooth while the list follows.
  const deferred = useDeferredValue(query);
  const outcome = useMemo(
    () => select(data.records, { chosen, query: deferred, internal }),
    [data, chosen, deferred, internal],
  );
  const toggle = useCallback((key, value, on) => {
    setChosen((before) => ({ ...before, [key]: on ? [...before[key], value] : before[key].filter((one) => one !== value) }));
  }, []);
  const choices = KEYS.reduce((sum, key) => sum + chosen[key].length, 0);
  return (
    <div className="explorer" data-state="live">
      <h1 className="explorer-title">Utforska åtaganden</h1>
      <search className="search">
        <label className="search-label" htmlFor="q">Sök i åtagandena</label>
        <div className="search-row">
          <input className="search-input" id="q" name="q" type="search" enterKeyHint="search" autoComplete="off"
            spellCheck="false" aria-describedby="q-help" value={query} onChange={(event) => setQuery(event.target.value)}/>
        </div>
        <p className="search-help" id="q-help"><span>Söker i rubrik, text, ämne och ort.</span></p>
      </search>
      <input className="filters-switch" id="filters-open" type="checkbox" autoComplete="off" aria-label="Filter"/>
      <label className="filters-scrim" htmlFor="filters-open" aria-hidden="true"/>
      <Filters data={data} counts={outcome.counts} chosen={chosen} toggle={toggle} internal={internal} setInternal={setInternal}/>
      <div className="result-bar">
        <p className="count">
          {result(outcome.hits.length, outcome.of)}
          <span className="count-hidden">{outcome.hidden > 0 && hiddenLine(outcome.hidden)}</span>
        </p>
        <label className="button button-primary filters-button" htmlFor="filters-open" aria-hidden="true">
          <span className="when-closed">Filter {choices > 0 && `(${choices})`}</span>
          <span className="when-open">Visa listan</span>
        </label>
      </div>
      <p role="status" className="visually-hidden">{result(outcome.hits.length, outcome.of)}</p>
      <section className="results" aria-label="Åtaganden">
        <ol className="cards">{outcome.hits.map((record) => <Card key={record.id} record={record}/>)}</ol>
        <p className="end">Här slutar listan.</p>
      </section>
    </div>
  );
}
