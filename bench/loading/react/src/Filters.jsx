// The facets, each option with what it would give.

import { memo } from "react";
import { Status } from "./Status.jsx";
import { spoken } from "./texts.js";

export function Filters({ data, counts, chosen, toggle, internal, setInternal }) {
  return (
    <aside className="filters" aria-label="Filter">
      <h2 className="filters-heading">Filter</h2>
      {data.facets.map(({ key, name, options }) => (
        <fieldset className="facet" key={key}>
          <legend className="facet-name">{name}</legend>
          <ul className="options" data-facet={key}>
            {options.map((option) => (
              <Option key={option.value} facet={key} value={option.value} name={option.name}
                gives={counts[key][option.value] ?? 0} on={chosen[key].includes(option.value)} toggle={toggle}/>
            ))}
          </ul>
        </fieldset>
      ))}
      <label className="option option-internal">
        <input type="checkbox" id="f-intern" name="intern" value="1" autoComplete="off" checked={internal}
          onChange={(event) => setInternal(event.target.checked)}/>
        <span className="option-name">Visa även partiinterna ({data.internalTotal})</span>
      </label>
      <label className="button filters-close" htmlFor="filters-open">Visa listan</label>
    </aside>
  );
}

const Option = memo(function Option({ facet, value, name, gives, on, toggle }) {
  const idle = gives === 0 && !on;
  return (
    <li>
      <label className="option" data-idle={idle ? "" : undefined}>
        <input type="checkbox" id={`f-${facet}-${value}`} name={facet} value={value} autoComplete="off" checked={on}
          disabled={idle} onChange={(event) => toggle(facet, value, event.target.checked)}/>
        <span className="option-name">{facet === "status" ? <Status code={value}/> : name}</span>
        <span className="option-count" aria-hidden="true">{gives}</span>
        <span className="visually-hidden">, {spoken(gives)}</span>
      </label>
    </li>
  );
});
