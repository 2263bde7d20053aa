// The port CasusStore in memory, for the length of one turn in a practice world. It knows no database and keeps nothing.

import type { CasusRecord, CasusStore, Merk } from '../application/ports.ts';
import type { MedewerkerId, SchoolId } from '../shared/ids.ts';
import { checkSize, toDocument, toRecord } from './documents.ts';
import type { CasusDocument } from './documents.ts';

interface Plaats {
  readonly document: CasusDocument;
  readonly merk: number;
}
export interface Oefencasussen extends CasusStore {
  /** All that is in it now. */
  readonly records: () => readonly CasusRecord[];
}

const newestFirst = (een: CasusDocument, ander: CasusDocument): number => (een.laatsteOp < ander.laatsteOp ? 1 : -1);

const plaatsVan = (schoolId: SchoolId, casusId: string): string => `${schoolId}/${casusId}`;

/** The next number of each school and year: past every code that is there, and past those given out since. */
function createTeller(documents: () => readonly CasusDocument[]): CasusStore['nextNummer'] {
  const gegeven = new Map<string, number>();
  return async (schoolId, jaar) => {
    const begin = `${String(jaar).padStart(4, '0')}-`;
    const codes = documents().filter((each) => each.schoolId === schoolId && each.code.startsWith(begin));
    const teller = plaatsVan(schoolId, begin);
    const nummers = codes.map(({ code }) => Number(code.slice(begin.length))).filter(Number.isInteger);
    const volgende = Math.max(gegeven.get(teller) ?? 0, ...nummers) + 1;
    gegeven.set(teller, volgende);
    return volgende;
  };
}

/** Begins with these casussen. */
export function createOefencasussen(begin: readonly CasusRecord[]): Oefencasussen {
  const plaatsen = new Map<string, Plaats>(
    begin.map((record) => [plaatsVan(record.schoolId, record.casusId), { document: toDocument(record), merk: 1 }]),
  );
  const documents = () => [...plaatsen.values()].map(({ document }) => document);
  const where = (schoolId: SchoolId, klopt: (document: CasusDocument) => boolean): readonly CasusDocument[] =>
    documents()
      .filter((document) => document.schoolId === schoolId && klopt(document))
      .toSorted(newestFirst);
  const geladen = (document: CasusDocument | undefined) => {
    const plaats = document && plaatsen.get(plaatsVan(document.schoolId, document.id));
    return plaats && { record: toRecord(plaats.document), merk: String(plaats.merk) as Merk };
  };
  const records = (documents: readonly CasusDocument[]) => documents.map((each) => toRecord(each));
  return {
    records: () => records(documents()),
    load: async (schoolId, casusId) => geladen(where(schoolId, ({ id }) => id === casusId)[0]),
    findByCode: async (schoolId, code) => geladen(where(schoolId, (each) => each.code === code)[0]),
    append: async (record, merk) => {
      const document = toDocument(record);
      checkSize(document);
      const plaats = plaatsVan(document.schoolId, document.id);
      const eerder = plaatsen.get(plaats);
      const zelfdeCode = where(document.schoolId, ({ id, code }) => id !== document.id && code === document.code);
      const isActueel = merk === 'nieuw' ? eerder === undefined : String(eerder?.merk) === merk;
      if (!isActueel || zelfdeCode.length > 0) return 'botsing';
      plaatsen.set(plaats, { document, merk: (eerder?.merk ?? 0) + 1 });
      return 'bewaard';
    },
    findByLid: async (schoolId, lid: MedewerkerId, limit) =>
      records(where(schoolId, ({ leden }) => leden.includes(lid)).slice(0, limit)),
    findBySchool: async (schoolId, limit) => records(where(schoolId, () => true).slice(0, limit)),
    findByLeerlingSleutel: async (schoolId, sleutel) =>
      records(where(schoolId, ({ leerlingSleutel }) => leerlingSleutel === sleutel)),
    findDue: async (nu, limit) =>
      documents()
        .flatMap(({ schoolId, id, volgendeActieOp }) =>
          volgendeActieOp !== undefined && volgendeActieOp <= nu ? [{ schoolId, casusId: id, volgendeActieOp }] : [],
        )
        .toSorted((een, ander) => (een.volgendeActieOp < ander.volgendeActieOp ? -1 : 1))
        .slice(0, limit)
        .map(({ schoolId, casusId }) => ({ schoolId, casusId })),
    findLopend: async (schoolId) =>
      where(schoolId, ({ volgendeActieOp }) => volgendeActieOp !== undefined).map(({ id }) => id),
    findStil: async (schoolId) =>
      where(schoolId, ({ volgendeActieOp }) => volgendeActieOp === undefined).map(({ id }) => id),
    findScholen: async (casusId) => documents().flatMap(({ id, schoolId }) => (id === casusId ? [schoolId] : [])),
    nextNummer: createTeller(documents),
  };
}
