// What counts as the same word, for every engine: the rules of `engine/src/fold.rs`, letter by letter,
// so that equal work is equal from the first step on.

const PLAIN = {
  a: "áàâã",
  c: "čç",
  d: "đð",
  e: "éèêë",
  i: "íìîï",
  n: "ŋñ",
  o: "óòôõ",
  s: "š",
  t: "ŧ",
  u: "úùûü",
  y: "ý",
  z: "ž",
  å: "å",
  ä: "äæ",
  ö: "öø",
};

/** For every UTF-16 unit the unit that it is compared as, 0 where it belongs to no word. */
export const FOLDED = table();

function table() {
  const folded = new Uint16Array(0x10000);
  for (let unit = 0xc0; unit < 0x10000; unit++) folded[unit] = unit;
  // Punctuation, spaces and symbols, general and East Asian. Letters beyond the first plane are pairs of
  // surrogates, which are words as they are in the engine's own rules.
  folded.fill(0, 0x2000, 0x2c00).fill(0, 0x3000, 0x3040);
  for (const sign of "×÷") folded[sign.charCodeAt(0)] = 0;
  for (let digit = 0x30; digit < 0x3a; digit++) folded[digit] = digit;
  for (let letter = 0x61; letter < 0x7b; letter++) folded[letter] = folded[letter - 32] = letter;
  for (const [plain, accented] of Object.entries(PLAIN)) {
    for (const letter of accented) {
      for (const form of [letter, letter.toUpperCase()]) folded[form.charCodeAt(0)] = plain.charCodeAt(0);
    }
  }
  return folded;
}

/** What a ring or dots that stand on their own make of the folded letter before them. */
const JOINED = { "\u030a": { a: "å" }, "\u0308": { a: "ä", o: "ö" } };

/** A text with the accents that stand on their own put onto their letters, or gone, as folding has it. */
export function composed(text) {
  // Nearly no text has any, and looking is cheaper than building it anew.
  if (!/[\u0300-\u036f]/.test(text)) return text;
  let out = "";
  for (const letter of text) {
    const whole = JOINED[letter]?.[fold(out.slice(-1))];
    if (whole) out = out.slice(0, -1) + whole;
    else if (!/[\u0300-\u036f]/.test(letter)) out += letter;
  }
  return out;
}

/** A word or a text, every letter as it is compared; what belongs to no word stays as it is. */
export function fold(text) {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    out += String.fromCharCode(FOLDED[unit] || unit);
  }
  return out;
}

/** The words of a text in its own letters: taken apart at everything that is no letter or digit. */
export function split(text) {
  const whole = composed(text);
  const found = [];
  let start = -1;
  for (let at = 0; at < whole.length; at++) {
    if (FOLDED[whole.charCodeAt(at)] !== 0) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found.push(whole.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) found.push(whole.slice(start));
  return found;
}

/** The folded words of a text or a query, in order. */
export const words = (text) => split(text).map(fold);

/**
 * Folding that remembers, for building an index: a language's words come again and again, and looking
 * one up is cheaper than folding it. Every engine is given it.
 */
export function folder() {
  const known = new Map();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) known.set(word, (folded = fold(word)));
    return folded;
  };
}
