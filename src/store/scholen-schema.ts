// The shape of the file of schools and people, with messages for the one who fills it in. It knows no file and no rule between fields.

import { z } from 'zod';
import { BASIS_2019 } from '../domain/schoolprofiel.ts';
import type { Schoolprofiel } from '../domain/schoolprofiel.ts';
import { ROLLEN } from '../domain/school.ts';
import { datum, medewerkerId, schoolId } from './fields.ts';

const naam = z.string().trim().min(1, 'mag niet leeg zijn').max(80, 'is langer dan 80 tekens');
const telefoon = z.string().regex(/^[0-9+][0-9() -]{2,19}$/, 'is geen telefoonnummer');
const tijd = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is geen tijd zoals 08:30');
const rol = z.enum(ROLLEN);
const rollen = z.array(rol);
const aantal = z.int().min(1, 'moet minstens 1 zijn').max(600, 'is te groot');
const periode = { van: datum, tot: datum };
const goedOm = ({ van, tot }: { van: string; tot: string }): boolean => van <= tot;
const OMGEKEERD = { path: ['tot'], error: 'ligt voor "van"' };

const profiel = z.strictObject({
  preset: z.literal('basis2019').exactOptional(),
  oudergesprek: z
    .strictObject({
      deelnemers: rollen.min(1, 'noem minstens een rol').exactOptional(),
      leerkracht: z.enum(['mag', 'moet', 'nooit']).exactOptional(),
    })
    .exactOptional(),
  meldingVertellen: rol.exactOptional(),
  besluit: z.strictObject({ team: rollen.exactOptional(), eindrol: rol.exactOptional() }).exactOptional(),
  melder: rollen.exactOptional(),
  afwegingenStap: z.literal(['gesplitst', 4, 5]).exactOptional(),
  tekstset: z.enum(['S4', 'S0']).exactOptional(),
  contactMetHulpverlener: z.boolean().exactOptional(),
  afzienGronden: z.array(z.enum(['uit-zicht', 'vertrouwensbreuk-kind'])).exactOptional(),
  contactbreuk: z.boolean().exactOptional(),
  veiligThuis: z
    .strictObject({
      opNaamVan: z.enum(['beller', ...ROLLEN]).exactOptional(),
      adviesBindt: z.boolean().exactOptional(),
      adviesVoorB1Nee: z.enum(['gevraagd', 'verplicht']).exactOptional(),
    })
    .exactOptional(),
  ibBijStart: z.boolean().exactOptional(),
  verwijsindex: z.boolean().exactOptional(),
  verslagOndertekenen: z.boolean().exactOptional(),
  crisisdienst: telefoon.exactOptional(),
  regionaalNummer: telefoon.exactOptional(),
  termijnen: z
    .strictObject({
      acuutMinuten: aantal.exactOptional(),
      overlegSchooldagen: aantal.exactOptional(),
      meldingSchooldagen: aantal.exactOptional(),
      bevestigingSchooldagen: aantal.exactOptional(),
      voorstelSchooldagen: aantal.exactOptional(),
      terugkoppelingSchooldagen: aantal.exactOptional(),
      evaluatieUitloopSchooldagen: aantal.exactOptional(),
      stagnatieSchooldagen: aantal.exactOptional(),
      opvolgenMaanden: z.tuple([aantal, aantal]).exactOptional(),
    })
    .exactOptional(),
});

/** What a school set, laid over basis2019; a group of settings is laid over field by field. */
function overBasis(eigen: z.output<typeof profiel>): Schoolprofiel {
  return {
    ...BASIS_2019,
    ...eigen,
    oudergesprek: { ...BASIS_2019.oudergesprek, ...eigen.oudergesprek },
    besluit: { ...BASIS_2019.besluit, ...eigen.besluit },
    veiligThuis: { ...BASIS_2019.veiligThuis, ...eigen.veiligThuis },
    termijnen: { ...BASIS_2019.termijnen, ...eigen.termijnen },
  };
}

const medewerker = z.strictObject({
  medewerkerId,
  naam,
  telefoon: telefoon.exactOptional(),
  rollen,
  vervangt: rollen.default([]),
  afwezig: z.array(z.strictObject(periode).refine(goedOm, OMGEKEERD)).exactOptional(),
});

const school = z.strictObject({
  schoolId,
  naam,
  profiel: profiel.default({}).transform(overBasis),
  toezichthouder: z.strictObject({ naam, telefoon }).exactOptional(),
  schooluren: z
    .strictObject({ begin: tijd, einde: tijd })
    .refine(({ begin, einde }) => begin < einde, { path: ['einde'], error: 'ligt niet na "begin"' })
    .default({ begin: '08:00', einde: '16:30' }),
  vrijeDagen: z.array(z.strictObject({ ...periode, naam }).refine(goedOm, OMGEKEERD)),
  medewerkers: z.array(medewerker),
});

/** One school as the file holds it, settings completed. */
export type SchoolInBestand = z.output<typeof school>;

const bestand = z.strictObject({ scholen: z.array(school).min(1, 'noem minstens een school') });

/** Answers the schools in the file, or for everything that is wrong a line in Dutch that names the place. */
export function parseScholen(inhoud: unknown): { scholen: readonly SchoolInBestand[] } | { fouten: readonly string[] } {
  const parsed = bestand.safeParse(inhoud, { error: z.locales.nl().localeError });
  if (parsed.success) return parsed.data;
  return {
    fouten: parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'het bestand'}: ${message}`,
    ),
  };
}
