// Who hears that somebody asks to read what the school wrote down: who decides, the second of two, and both when it is done. Never what stands there.

import type { MedewerkerId } from '../shared/ids.ts';
import { plan, wie } from './aan-de-beurt.ts';
import type { Plan } from './aan-de-beurt.ts';
import { inzagebeslissers } from './inzageverzoek.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';

type Gebeurd = { readonly door: MedewerkerId };

/** The two who decide, also when one of them wrote it down: the other one then. */
const inzageGevraagd = (_event: Gebeurd, na: Casus, school: School): readonly Plan[] => [
  plan('inzageverzoek', 'oranje', ...inzagebeslissers(na, school).map(wie)),
];
const inzageVoorgesteld = ({ door }: Gebeurd, na: Casus, school: School): readonly Plan[] => [
  plan('inzage-beslissen', 'oranje', ...inzagebeslissers(na, school, door).map(wie)),
];
const inzageBesloten = (_event: Gebeurd, na: Casus, school: School): readonly Plan[] => [
  plan('inzage-besloten', 'gewoon', ...inzagebeslissers(na, school).map(wie)),
];

/** Judging a part is told to nobody: it waits for the decision. */
export const INZAGE_VERTELLERS = {
  InzageverzoekVastgelegd: inzageGevraagd,
  InzageverzoekVerlengd: inzageBesloten,
  InzageverzoekAfgesloten: inzageBesloten,
  InzagestukBeoordeeld: (): readonly Plan[] => [],
  InzagebesluitVoorgesteld: inzageVoorgesteld,
  InzageverzoekBesloten: inzageBesloten,
};
