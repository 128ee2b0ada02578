// A status as shape and word.

import { STATUSES } from "./texts.js";

const SHAPES = {
  overenskommet: <><circle cx="8" cy="8" r="7"/><path className="mark-line" d="M4.6 8.2l2.3 2.4 4.5-5"/></>,
  foreslaget: <circle className="mark-open" cx="8" cy="8" r="6.2" strokeDasharray="3.2 2.4"/>,
  utlovat: <path className="mark-open" d="M2 2.5h12v8H8l-3.6 3.2v-3.2H2z"/>,
};

export function Status({ code }) {
  return (
    <span className="status" data-status={code}>
      <svg className="status-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{SHAPES[code]}</svg>
      {STATUSES[code]}
    </span>
  );
}
