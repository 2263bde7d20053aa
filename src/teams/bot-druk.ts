// A press on a card about a casus, as it comes in: two known fields and texts. It knows no button by name.

import { z } from 'zod';

import { CASUS_ID, toCasusId } from '../shared/ids.ts';
import type { CasusId } from '../shared/ids.ts';
import { zonderBsn, zonderToch } from './acties/vrije-tekst.ts';

const dataSchema = z.object({
  casus: z.string().regex(CASUS_ID).transform(toCasusId).optional().catch(undefined),
  versie: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});
export interface Druk {
  readonly verb: string;
  readonly casusId: CasusId | undefined;
  readonly versie: number;
  readonly velden: Readonly<Record<string, string>>;
  /** Pressed again after the question about names and numbers (P-20). */
  readonly toch: boolean;
  /** A BSN was made unreadable. */
  readonly gemaskeerd: boolean;
}
/** Card data is client input (P-21): only two known fields and texts come through. */
export function readDruk(verb: string, data: Readonly<Record<string, unknown>>): Druk {
  const { casus, versie } = dataSchema.parse(data);
  const getypt = Object.fromEntries(
    Object.entries(data).flatMap(([id, waarde]) =>
      id !== 'casus' && id !== 'versie' && typeof waarde === 'string' ? [[id, waarde]] : [],
    ),
  );
  return { ...zonderToch(verb), casusId: casus, versie, ...zonderBsn(getypt) };
}
