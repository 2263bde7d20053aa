// What a person meets on a card, object by object. It knows no transport and presses nothing.

export type Json = Readonly<Record<string, unknown>>;
export const isJson = (waarde: unknown): waarde is Json =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Every object that a person meets on a card, outer before inner, in reading order. */
export function* elementen(json: unknown): Generator<Json> {
  if (Array.isArray(json)) for (const deel of json) yield* elementen(deel);
  else if (isJson(json)) {
    yield json;
    for (const [naam, deel] of Object.entries(json))
      if (naam !== 'fallback' && naam !== 'refresh') yield* elementen(deel);
  }
}
