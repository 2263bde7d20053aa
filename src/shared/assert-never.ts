// Makes a forgotten member of a union a compile error; knows nothing of the product.

/** Throws when reached; `value` must have type never, so that a new member of a union fails the compiler. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
