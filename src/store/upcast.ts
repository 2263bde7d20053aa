// Stored shapes through the years: one pure step from each schema version to the next. It knows no database and refuses nothing.

import { z } from 'zod';

/** A stored document as it came: what is in it is checked after the last step, by the schema of today. */
type Stored = Readonly<Record<string, unknown>>;
/** From one version to the next. Total: what it does not recognise it leaves as it was. */
type Step = (stored: Stored) => Stored;

const events = z.array(z.unknown());
const event = z.looseObject({ type: z.string() });

/** A step that changes the events of one type and nothing else. */
const eventStep =
  (type: string, change: (event: Stored) => Stored): Step =>
  (stored) => {
    const log = events.safeParse(stored['gebeurtenissen']);
    if (!log.success) return stored;
    const gebeurtenissen = log.data.map((each) => {
      const known = event.safeParse(each);
      return known.success && known.data.type === type ? change(known.data) : each;
    });
    return { ...stored, gebeurtenissen };
  };

/**
 * The step at index 0 brings version 1 to version 2, and so on. A step that was shipped is never changed; before one is added,
 * test/tools/fixture-casus.ts keeps a casus of the version that ends.
 */
const STEPS: readonly Step[] = [
  // 2: whether somebody has gezag is no longer yes or no: a school does not always know.
  eventStep('PersoonToegevoegd', (added) =>
    typeof added['gezag'] === 'boolean' ? { ...added, gezag: added['gezag'] ? 'ja' : 'nee' } : added,
  ),
  // 3: stored sealed and marked (see sealed.ts); what is inside stayed the same.
  (stored) => stored,
];

/** From this version on a document is stored sealed; a step works on what is inside. */
export const SEALED_SINCE = 3;

/** Version of the stored shape that this program writes. */
export const SCHEMA_VERSION = STEPS.length + 1;

/** Answers a document of `version` (1 up to SCHEMA_VERSION) in the shape of today. */
export const upcast = (stored: Stored, version: number): Stored => ({
  ...STEPS.slice(version - 1).reduce((document, step) => step(document), stored),
  schemaVersion: SCHEMA_VERSION,
});
