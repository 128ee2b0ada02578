// What every engine written in JavaScript is given: the records as they come out of the JSON.

const decoder = new TextDecoder();

/** The facets and records of a piece of UTF-8 JSON. */
export const parse = (bytes) => JSON.parse(decoder.decode(bytes));

/** The values of a record in a facet, always as a list. */
export const valuesOf = (record, key) => (Array.isArray(record[key]) ? record[key] : [record[key]]);

/** For every facet a map from an option to its place in the order. */
export const placesOf = (facets) =>
  new Map(facets.map(({ key, options }) => [key, new Map(options.map((option, at) => [option, at]))]));

/** As many records as an engine gives with its counts. */
export const FIRST = 50;
