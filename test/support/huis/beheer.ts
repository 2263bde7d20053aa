// What the beheerder works on, over the stores of a table of presses. It asserts nothing.

import type { Beheeromgeving } from '../../../src/application/beheer.ts';
import { createSchooltijden } from '../../../src/calendar/schooltijden.ts';
import type { Moment } from '../../../src/shared/ids.ts';
import { keurInrichting } from '../../../src/store/scholen-schema.ts';
import type { Stores } from '../../../src/store/stores.ts';

export const beheerOp = (stores: Stores, nu: () => Moment): Beheeromgeving => ({
  inrichtingen: stores.openScholen({
    klok: { nu },
    logboek: { record: () => undefined },
    schooltijden: createSchooltijden(),
  }).inrichtingen,
  keur: keurInrichting,
  naBeheer: () => undefined,
});
