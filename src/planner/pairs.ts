// A list of (index, value) pairs that grows, in typed arrays.

/** Pairs from 0 to before `count`. */
export class Pairs {
  indices = new Int32Array(256);
  values = new Float64Array(256);
  count = 0;

  push(index: number, value: number): void {
    if (this.count === this.indices.length) {
      const indices = new Int32Array(2 * this.count);
      const values = new Float64Array(2 * this.count);
      indices.set(this.indices);
      values.set(this.values);
      this.indices = indices;
      this.values = values;
    }
    this.indices[this.count] = index;
    this.values[this.count++] = value;
  }
}
