// One commitment in the list.

import { memo } from "react";
import { Status } from "./Status.jsx";

export const Card = memo(function Card({ record }) {
  return (
    <li className="card">
      <h2 className="card-title"><a id={`c-${record.id}`} href={`../atagande/${record.id}/`}>{record.title}</a></h2>
      <p className="card-text">{record.summary}</p>
      <p className="card-source">{record.source}</p>
      <ul className="card-facts">
        <li><Status code={record.status[0]}/></li>
        <li className="form">{record.form}</li>
        {record.due && <li className="due">{record.due}</li>}
        {record.topicNames.map((name) => <li className="topic" key={name}>{name}</li>)}
        {record.places.map((place) => <li className="place" key={place}>{place}</li>)}
      </ul>
    </li>
  );
});
