// The settings of a school as the file holds them: only what a school may choose, so that a floor cannot be written down. It knows no rule between fields.

import { z } from 'zod';
import { profielVan } from '../domain/presets.ts';
import { AFZIEN_HINTS, EINDROLLEN, PRESETS, TAAKROLLEN, WOORDEN } from '../domain/schoolprofiel.ts';
import { datum } from './fields.ts';

export const telefoon = z.string().regex(/^[0-9+][0-9() -]{2,19}$/, 'is geen telefoonnummer');

const rol = z.enum(TAAKROLLEN);
const rollen = z
  .array(rol)
  .min(1, 'noem minstens een rol')
  .pipe(z.tuple([rol], rol));
/** A term can be longer than what is proposed (E-13), never without end. */
const tot = (hoogste: number) =>
  z
    .int()
    .min(1, 'moet minstens 1 zijn')
    .max(hoogste, `is meer dan ${String(hoogste)}`);
const woord = z
  .string()
  .trim()
  .regex(/^\p{L}[\p{L}’' -]{1,39}$/u, 'is geen woord van 2 tot 40 letters');

const termijnen = z.strictObject({
  acuutMinuten: tot(60).exactOptional(),
  overlegSchooldagen: tot(5).exactOptional(),
  meldingSchooldagen: tot(5).exactOptional(),
  bevestigingSchooldagen: tot(5).exactOptional(),
  voorstelSchooldagen: tot(5).exactOptional(),
  terugkoppelingSchooldagen: tot(20).exactOptional(),
  evaluatieUitloopSchooldagen: tot(10).exactOptional(),
  stagnatieSchooldagen: tot(20).exactOptional(),
  opvolgenMaanden: z.tuple([tot(6), tot(18)]).exactOptional(),
});

/** Years: at least what the general file of a pupil is kept, at most what Veilig Thuis keeps. */
const jaren = z.int().min(2, 'is minder dan 2 jaar').max(20, 'is meer dan 20 jaar').exactOptional();
const bewaren = z.strictObject({ vermoedenWegJaren: jaren, naVertrekJaren: jaren, gemeldNaVertrekJaren: jaren });

const regel = z.string().trim().min(1, 'mag niet leeg zijn').max(400, 'is langer dan 400 tekens');
/** C-07: the official questions can be chosen only together with who checked them, and when. */
const officieleTekst = z.strictObject({
  gecontroleerdDoor: regel,
  gecontroleerdOp: datum,
  vragen: z.strictObject({ A1: regel, A2: regel, A3: regel, A4: regel, A5: regel }),
});

const instellingen = z.strictObject({
  preset: z.enum(PRESETS).exactOptional(),
  oudergesprek: z
    .strictObject({
      deelnemers: rollen.exactOptional(),
      leerkracht: z.enum(['mag', 'moet', 'nooit']).exactOptional(),
    })
    .exactOptional(),
  gesprekPlek: z.enum(['vrij', 'neutraal']).exactOptional(),
  kindVermoeden: z.enum(['feiten', 'alleen-als-verteld']).exactOptional(),
  afzienHint: z.enum(AFZIEN_HINTS).exactOptional(),
  meldingVertellen: rol.exactOptional(),
  besluit: z
    .strictObject({ team: rollen.exactOptional(), eindrol: z.enum(EINDROLLEN).exactOptional() })
    .exactOptional(),
  melder: rollen.exactOptional(),
  meldingOpNaamVan: z.enum(['melder', ...TAAKROLLEN]).exactOptional(),
  afwegingenStap: z.literal(['gesplitst', 4, 5]).exactOptional(),
  tekstset: z.union([z.enum(['S4', 'S0']), officieleTekst]).exactOptional(),
  contactMetHulpverlener: z.boolean().exactOptional(),
  afzienGronden: z.array(z.enum(['uit-zicht', 'vertrouwensbreuk-kind'])).exactOptional(),
  contactbreuk: z.boolean().exactOptional(),
  namenVanAnderen: z.enum(['nooit', 'afgeschermd']).exactOptional(),
  veiligThuis: z
    .strictObject({
      bellers: rollen.exactOptional(),
      opNaamVan: z.enum(['beller', ...TAAKROLLEN]).exactOptional(),
      adviesBindt: z.boolean().exactOptional(),
      adviesVoorB1Nee: z.enum(['gevraagd', 'verplicht']).exactOptional(),
    })
    .exactOptional(),
  ibBijStart: z.boolean().exactOptional(),
  verwijsindex: z.boolean().exactOptional(),
  verslagOndertekenen: z.boolean().exactOptional(),
  risicoInstrument: woord.exactOptional(),
  signalenlijst: z.string().trim().min(1, 'mag niet leeg zijn').max(200, 'is langer dan 200 tekens').exactOptional(),
  crisisdienst: telefoon.exactOptional(),
  regionaalNummer: telefoon.exactOptional(),
  woorden: z.partialRecord(z.enum(WOORDEN), woord).exactOptional(),
  termijnen: termijnen.exactOptional(),
  bewaren: bewaren.exactOptional(),
});

/** What a school set, over its preset, over basis2019. */
export const profiel = instellingen.default({}).transform(profielVan);
