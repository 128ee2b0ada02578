// A typed array that grows.

export class Growing {
  constructor(type, capacity = 1024) {
    this.array = new type(capacity);
    this.length = 0;
  }

  push(value) {
    if (this.length === this.array.length) {
      const wider = new this.array.constructor(this.array.length * 2);
      wider.set(this.array);
      this.array = wider;
    }
    this.array[this.length++] = value;
  }

  /** What was pushed, without the room behind it. */
  trimmed() {
    return this.array.slice(0, this.length);
  }
}
