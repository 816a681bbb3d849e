// In a context that a host made for one formula, looking up a global can cost twenty times what a local
// costs. The bundle looks each of these up once.

const math = Math;
const number = Number;
const object = Object;
const array = Array;
const map = Map;
const set = Set;
const text = String;
const doubles = Float64Array;
const integers = Int32Array;
const bytes = Uint8Array;

export {
  array as Array,
  bytes as Uint8Array,
  doubles as Float64Array,
  integers as Int32Array,
  map as Map,
  math as Math,
  number as Number,
  object as Object,
  set as Set,
  text as String,
};
