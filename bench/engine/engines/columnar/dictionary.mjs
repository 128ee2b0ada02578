// The different words of all texts, numbered as they come. They are told apart letter by letter in
// typed arrays, since making a string of every word of every text would cost more than all the rest.

import { Growing } from "./growing.mjs";

const BEGIN = 0x811c9dc5;
const PRIME = 0x01000193;

export class Dictionary {
  /** The letters of all terms one after the other, with those of the word at hand at the end. */
  #letters = new Growing(Uint16Array, 1 << 16);
  #starts = new Growing(Uint32Array);
  #hashes = new Growing(Int32Array);
  #slots = new Int32Array(1 << 13);
  #size = 0;
  #start = 0;
  #hash = BEGIN;

  begin() {
    this.#start = this.#letters.length;
    this.#hash = BEGIN;
  }

  letter(unit) {
    this.#letters.push(unit);
    this.#hash = Math.imul(this.#hash ^ unit, PRIME);
  }

  /** The number of the word whose letters have come since `begin`. */
  end() {
    const mask = this.#slots.length - 1;
    const hash = this.#hash;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let held = this.#slots[slot]; held !== 0; held = this.#slots[slot]) {
      if (this.#hashes.array[held - 1] === hash && this.#same(held - 1)) {
        this.#letters.length = this.#start;
        return held - 1;
      }
      slot = (slot + 1) & mask;
    }
    const term = this.#size++;
    this.#starts.push(this.#start);
    this.#hashes.push(hash);
    this.#slots[slot] = term + 1;
    if (this.#size * 2 > this.#slots.length) this.#widen();
    return term;
  }

  #same(term) {
    const letters = this.#letters.array;
    const starts = this.#starts.array;
    const from = starts[term];
    const to = term + 1 < this.#size ? starts[term + 1] : this.#start;
    const length = this.#letters.length - this.#start;
    if (to - from !== length) return false;
    for (let at = 0; at < length; at++) if (letters[from + at] !== letters[this.#start + at]) return false;
    return true;
  }

  #widen() {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let term = 0; term < this.#size; term++) {
      const hash = this.#hashes.array[term];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = term + 1;
    }
    this.#slots = slots;
  }

  /** The terms in the order of their letters, and for every term's number its place in that order. */
  sorted() {
    const letters = this.#letters.array;
    const starts = this.#starts.array;
    const text = (term) => {
      const end = term + 1 < this.#size ? starts[term + 1] : this.#letters.length;
      return String.fromCharCode(...letters.subarray(starts[term], end));
    };
    const byNumber = Array.from({ length: this.#size }, (_, term) => text(term));
    const terms = byNumber.slice().sort();
    const places = new Map(terms.map((term, place) => [term, place]));
    return { terms, ranks: Uint32Array.from(byNumber, (term) => places.get(term)) };
  }
}
