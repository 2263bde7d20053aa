// That what lies outside the document of a destroyed casus is gone as well: its key and the record of who read it. It destroys nothing itself.

import type { Moment } from '../../shared/ids.ts';
import { accepted } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { SysteemGebeurtenis, Toepassing } from '../opdracht.ts';
import type { Casus } from '../toestand.ts';

export type SleutelVernietigd = SysteemGebeurtenis<'SleutelVernietigd'>;

/** After it was really done; once. */
export const sleutelVernietigen = (nu: Moment, casus: Casus): Decision<SleutelVernietigd> =>
  casus.opruimenSinds === undefined ? accepted() : accepted({ type: 'SleutelVernietigd', op: nu, door: 'systeem' });

export const pasSleutelVernietigdToe: Toepassing<SleutelVernietigd> = ({ opruimenSinds: _klaar, ...casus }) => casus;
