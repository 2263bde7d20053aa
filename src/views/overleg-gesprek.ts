// Cards of step 3: a track per person, who belongs to it, and why a talk did not take place. They know no template and no Dutch.

import type { School } from '../domain/school.ts';
import { isGesprekAf, isGesprekGeblokkeerd } from '../domain/stand.ts';
import { AFZIEN_GRONDEN, GESPREK_UITKOMSTEN, GEZAG, PERSOON_SOORTEN } from '../domain/toestand.ts';
import type { BijzondereVorm, Casus, Persoon } from '../domain/toestand.ts';
import { keuzes, mens } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { kort, persoonKeuzes, persoonNaam } from './overleg-mensen.ts';
import { plusDagen } from './wegen-delen.ts';

export const POGINGEN = ['geen-reactie', 'wil-niet'] as const;
export const NIET_GESCHIKT = 'niet-geschikt';
const VASTE_GRONDEN = AFZIEN_GRONDEN.filter((g) => g !== 'uit-zicht' && g !== 'vertrouwensbreuk-kind');
const OPNIEUW_DAGEN = 14;
const MAX_PERSONEN = 12;
const MAX_ADVIES = 800;

/** Stands for a parent who was not added yet: the block holds for parents nobody named as well. */
export const ZONDER_PERSOON: Persoon = {
  persoonId: '',
  soort: 'ouder',
  gezag: 'weten-we-niet',
  aanduiding: '',
  gesprek: { staat: 'open' },
  pogingen: [],
};
/** P-05: whom one may not plan a talk with, because Veilig Thuis has not answered. */
export const geblokkeerden = (personen: readonly Persoon[], casus: Casus): readonly Persoon[] =>
  personen.filter((p) => isGesprekGeblokkeerd(casus, p));

/** Per special form what somebody has to know before anyone is spoken to (regels 4.8), each line once. */
const VORM_REGELS: Readonly<Record<BijzondereVorm, readonly string[]>> = {
  'seksueel-misbruik': ['spoed', 'vraagNietUit'],
  'eergerelateerd-geweld': ['deskundige', 'bemiddel', 'tolk', 'telefoon', 'lkha'],
  'dreigende-vgv': ['dagEnNacht', 'strafbaar', 'tolk', 'reis'],
  huwelijksdwang: ['lkha', 'bemiddel', 'tolk', 'telefoon', 'reis'],
};
const vormRegels = ({ vormen }: Casus): readonly Waarde[] =>
  [...new Set(vormen.flatMap((vorm) => VORM_REGELS[vorm]))].map((sleutel) => tekst(`gesprek.vorm.${sleutel}`));

export function blokkade(casus: Casus): Readonly<Record<string, Waarde>> {
  const namen = geblokkeerden(casus.personen, casus).map((p) =>
    p.soort === 'leerling' ? tekst('persoonSoort.deLeerling') : persoonNaam(p),
  );
  const ouders = isGesprekGeblokkeerd(casus, ZONDER_PERSOON);
  const antwoord = casus.raadplegingen.findLast((r) => r.gesprekAdvies !== undefined);
  const zo = antwoord?.gesprekAdvies === 'alleen-zo' && !ouders;
  const wie = namen.length > 0 ? namen : [tekst('gesprek.ouders')];
  return {
    geblokkeerd: ouders || namen.length > 0 ? tekst('gesprek.eerstVeiligThuis', { wie }) : '',
    nuNiet: ouders && antwoord?.gesprekAdvies === 'nu-niet' ? tekst('gesprek.nuNiet') : '',
    alleenZo: zo ? tekst('gesprek.alleenZo', { woorden: kort(antwoord.inhoud.advies, MAX_ADVIES) }) : '',
    vormRegels: vormRegels(casus),
    allesDicht: casus.personen.every((p) => isGesprekGeblokkeerd(casus, p)) && ouders,
  };
}

function staat(p: Persoon, casus: Casus, school: School): Waarde {
  const voorstel = casus.voorstellen.some(
    (v) => v.wijziging.soort === 'gesprek' && v.wijziging.persoonId === p.persoonId,
  );
  return {
    naam: persoonNaam(p),
    teken: tekst(isGesprekAf(p) ? 'gesprek.af' : 'gesprek.open'),
    staat: staatTekst(p, school),
    wacht: voorstel ? tekst('gesprek.voorstel') : '',
  };
}
function staatTekst(p: Persoon, school: School): Waarde {
  const g = p.gesprek;
  switch (g.staat) {
    case 'open':
      if (p.gevraagd !== undefined)
        return tekst('gesprek.staat.gevraagd', { wie: p.gevraagd.aan.map((id) => mens(school, id)) });
      return p.pogingen.length === 0
        ? tekst('gesprek.staat.open')
        : tekst('gesprek.staat.geprobeerd', { aantal: p.pogingen.length, wanneer: laatste(p) });
    case 'gepland':
      return tekst('gesprek.staat.gepland', { wanneer: { datum: g.datum }, wie: mens(school, g.door) });
    case 'gehouden':
      return {
        samen: [
          tekst('gesprek.staat.gehouden', {
            wanneer: { moment: g.op },
            wie: mens(school, g.door),
            uitkomst: tekst(`gesprek.uitkomst.${g.uitkomst}`),
          }),
          g.andersDanAfgesproken ? tekst('gesprek.anders') : '',
          g.ouders === undefined ? '' : tekst(`gesprek.oudersVooraf.${g.ouders}`),
          g.ondertekend === undefined ? '' : tekst(`gesprek.verslag.${g.ondertekend}`),
        ],
      };
    case 'afgezien':
      return tekst('gesprek.staat.afgezien', {
        grond: tekst(`gesprek.grond.${g.grond}`),
        wanneer: { datum: g.opnieuwOp },
      });
    case 'niet-bereikt':
      return tekst('gesprek.staat.niet-bereikt', { aantal: p.pogingen.length, wanneer: laatste(p) });
    case 'wil-niet':
      return tekst('gesprek.staat.wil-niet', { wanneer: { moment: g.op } });
    case 'niet-geschikt':
      return tekst('gesprek.staat.niet-geschikt');
  }
}
const laatste = (p: Persoon): Waarde => {
  const op = p.pogingen.at(-1);
  return op === undefined ? '' : { moment: op };
};

/** The pupil first, parents after; whoever waits for a talk is preselected. */
export const eersteOpen = (personen: readonly Persoon[]): string =>
  (
    personen.find((p) => p.soort !== 'leerling' && !isGesprekAf(p)) ??
    personen.find((p) => !isGesprekAf(p)) ??
    personen[0]
  )?.persoonId ?? '';

/** Where the talks lead, by the outcome that protects most; it points the way and decides nothing (P-01, P-12). */
function verder(personen: readonly Persoon[]): Waarde {
  const uitkomsten = personen.flatMap(({ gesprek: g }) => (g.staat === 'gehouden' ? [g.uitkomst] : []));
  const eerst = GESPREK_UITKOMSTEN.find((u) => uitkomsten.includes(u));
  return eerst === undefined ? '' : tekst(`gesprek.verder.${eerst}`);
}

export const gesprek: Kaartmaker = ({ casus, school }) => ({
  stap: 'gesprek',
  velden: { persoon: eersteOpen(casus.personen) },
  gegevens: {
    ...blokkade(casus),
    verder: verder(casus.personen),
    verwijsindex: school.profiel.verwijsindex,
    gezagOnbekend: casus.personen.some(isGezagOnbekend),
    mensen: casus.personen.slice(0, MAX_PERSONEN).map((p) => staat(p, casus, school)),
    zonderOuder: casus.personen.length === 1,
    persoonKeuzes: persoonKeuzes(casus.personen),
  },
});

/** A day on which the child may be taken abroad; every term before it is rood (E-13). */
export const reisdatum: Kaartmaker = ({ casus, vandaag }) => ({
  velden: { datum: casus.reisOp ?? '', toelichting: '' },
  gegevens: { vandaag },
});

/** Adding a parent, guardian or carer: a designation is enough, no name; gezag is asked, never assumed. */
export const persoon: Kaartmaker = ({ casus }) => ({
  stap: 'gesprek',
  velden: { aanduiding: '', soort: 'ouder', gezag: '' },
  gegevens: {
    soortKeuzes: keuzes(
      'persoonSoort',
      PERSOON_SOORTEN.filter((s) => s !== 'leerling'),
    ),
    gezagKeuzes: keuzes('gezag', GEZAG),
    erbij: casus.personen.length > 1,
  },
});
const isGezagOnbekend = (p: Persoon): boolean => p.gezag === 'weten-we-niet';
/** Filling in or mending gezag later; whoever it is not known of comes first. */
export const gezag: Kaartmaker = ({ casus }) => {
  const mensen = casus.personen.filter((p) => p.soort !== 'leerling');
  const eerst = mensen.find(isGezagOnbekend) ?? mensen[0];
  return {
    stap: 'gesprek',
    velden: { persoon: eerst?.persoonId ?? '', gezag: '' },
    gegevens: { persoonKeuzes: persoonKeuzes(mensen), gezagKeuzes: keuzes('gezag', GEZAG) },
  };
};

/** Not reached, not willing (facts), or waived (with a ground, a date to look again and a second person). */
export const gesprekNiet: Kaartmaker = ({ casus, school, vandaag, tijd }) => ({
  stap: 'gesprek',
  velden: {
    persoon: eersteOpen(casus.personen),
    wat: 'geen-reactie',
    dag: vandaag,
    tijd,
    toelichting: '',
    grond: '',
    opnieuwOp: plusDagen(vandaag, OPNIEUW_DAGEN),
    reden: '',
  },
  gegevens: {
    persoonKeuzes: persoonKeuzes(casus.personen),
    watKeuzes: keuzes('gesprek.poging', POGINGEN),
    grondKeuzes: keuzes('gesprek.grond', [...VASTE_GRONDEN, ...school.profiel.afzienGronden, NIET_GESCHIKT]),
    afzienHint: tekst(`gesprek.afzienHint.${school.profiel.afzienHint}`),
    contactbreuk: school.profiel.afzienGronden.includes('vertrouwensbreuk-kind'),
    vandaag,
    morgen: plusDagen(vandaag, 1),
  },
});
