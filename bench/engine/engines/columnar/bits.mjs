// Sets of records as bits, 32 in a word of a Uint32Array.

/** How many words a set over `count` records takes. */
export const wordsFor = (count) => (count + 31) >>> 5;

const ones = (word) => {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * How many records are in both sets; `other` is looked at from word `from` on. Carry-save adders put
 * eight words together before their bits are counted (Harley and Seal), since there is no popcount here.
 */
export function countBoth(set, other, from, length) {
  let total = 0;
  let one = 0;
  let two = 0;
  let four = 0;
  let at = 0;
  for (const end = length & ~7; at < end; at += 8, from += 8) {
    let a = set[at] & other[from];
    let b = set[at + 1] & other[from + 1];
    let u = one ^ a;
    const twoA = (one & a) | (u & b);
    one = u ^ b;
    a = set[at + 2] & other[from + 2];
    b = set[at + 3] & other[from + 3];
    u = one ^ a;
    const twoB = (one & a) | (u & b);
    one = u ^ b;
    u = two ^ twoA;
    const fourA = (two & twoA) | (u & twoB);
    two = u ^ twoB;
    a = set[at + 4] & other[from + 4];
    b = set[at + 5] & other[from + 5];
    u = one ^ a;
    const twoC = (one & a) | (u & b);
    one = u ^ b;
    a = set[at + 6] & other[from + 6];
    b = set[at + 7] & other[from + 7];
    u = one ^ a;
    const twoD = (one & a) | (u & b);
    one = u ^ b;
    u = two ^ twoC;
    const fourB = (two & twoC) | (u & twoD);
    two = u ^ twoD;
    u = four ^ fourA;
    const eight = (four & fourA) | (u & fourB);
    four = u ^ fourB;
    total += ones(eight);
  }
  total = 8 * total + 4 * ones(four) + 2 * ones(two) + ones(one);
  for (; at < length; at++, from++) total += ones(set[at] & other[from]);
  return total;
}

/** Puts the numbers of a set's records into `out`, ascending, at most `most`; gives how many there were. */
export function list(set, out, most) {
  let found = 0;
  for (let at = 0; at < set.length; at++) {
    let word = set[at];
    while (word !== 0) {
      if (found === most) return found;
      out[found++] = (at << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return found;
}

/** Puts records into a set. */
export function put(set, records, from, to) {
  for (let at = from; at < to; at++) {
    const record = records[at];
    set[record >>> 5] |= 1 << (record & 31);
  }
}
