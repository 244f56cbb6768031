type TypedArray = Float64Array | Float32Array | Int32Array | Uint16Array | Uint8Array;

/** A copy of an array with room for at least twice as much. */
export function grown<T extends TypedArray>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
