// Tables as Markdown has them, and figures as they stand in them.

const row = (cells) => `| ${cells.join(" | ")} |`;

export const table = (head, rows) => [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");

/** Whole numbers of a unit. */
export const whole = (unit) => (value) => `${value.toFixed(0)} ${unit}`;

/** Seconds, from milliseconds. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** How many times as much; small ones to two digits, since that is where aims lie. */
export const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;

/** What stands where there is no figure. */
export const NONE = "–";
