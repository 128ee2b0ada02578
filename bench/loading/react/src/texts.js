// The visitor's words, as the site has them.

export const STATUSES = { overenskommet: "Överenskommet", foreslaget: "Föreslaget", utlovat: "Partiet vill" };

export const FORMS = { atgard: "Åtgärd", mal: "Mål", princip: "Princip", utredning: "Utredning", beskrivning: "Beskrivning" };

const WORDS = ["inga", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

export const number = (n) => WORDS[n] ?? String(n);

export const capital = (n) => number(n).replace(/^./, (letter) => letter.toUpperCase());

export const span = (from, to) => (from === to ? String(to) : `${from}–${to}`);

const commitments = (n) => `${n} ${n === 1 ? "åtagande" : "åtaganden"}`;

export function result(hits, of) {
  if (hits === 0) return "Inget åtagande passar ditt urval.";
  return hits === of ? `Alla ${commitments(of)} visas.` : `${hits} av ${commitments(of)} visas.`;
}

export const hiddenLine = (n) => (n === 1 ? " 1 partiinternt åtagande är dolt." : ` ${n} partiinterna åtaganden är dolda.`);

export const spoken = commitments;
