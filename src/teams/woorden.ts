// From typed words to the card they open; a typed word never answers a question. It knows no casus.

/** What somebody wants to see. */
export type Vraag =
  | { readonly soort: 'los'; readonly kaart: string }
  | { readonly soort: 'code'; readonly code: string }
  /** Fits nothing: offered as a signal, with the text kept. */
  | { readonly soort: 'vrij'; readonly tekst: string };

/** Other words for the same card are welcome; "dossier" and "zorgmelding" too, although no card says them. */
const WOORDEN: readonly (readonly [kaart: string, ...woorden: readonly string[]])[] = [
  ['nood', 'nood', 'noodgeval', 'acuut', 'gevaar', '112', 'help nu', 'alarm', 'spoed'],
  [
    'zorgen',
    'ik maak me zorgen',
    'zorgen',
    'start',
    'begin',
    'nieuwe casus',
    'nieuw',
    'zorg',
    'zorgmelding',
    'nieuw dossier',
    'signaal',
  ],
  ['mijn-casussen', 'mijn casussen', 'casussen', 'mijn dossiers', 'dossiers', 'lijst', 'overzicht'],
  ['vakantie', 'vakantie', 'vakanties', 'wie let op', 'waarneming'],
  ['naar-inzage', 'inzage', 'inzageverzoek', 'verzoek om inzage', 'ouder vraagt inzage', 'een ouder vraagt inzage'],
  ['bewaar-overzicht', 'bewaren', 'bewaartermijn', 'bewaartermijnen', 'vernietigen'],
  ['taken', 'taken', 'mijn taken', 'wat moet ik doen'],
  ['personeel', 'bestuur', 'personeel', 'collega', 'medewerker', 'iemand op school', 'vertrouwensinspecteur'],
  ['veilig-thuis-los', 'veilig thuis', 'veiligthuis', 'vt', 'amk', 'shg', 'amhk'],
  [
    'sociale-kaart',
    'sociale kaart',
    'telefoonnummers',
    'nummers',
    'contacten',
    'bjz',
    'bureau jeugdzorg',
    'cjg',
    'zat',
    'sot',
    'sot+',
    'wijkteam',
    'jeugdteam',
  ],
  ['betekenis', 'betekenis', 'acuut of structureel', 'structureel', 'disclosure', 'voorbeelden'],
  ['wie-doet-wat', 'wie doet wat', 'wie is wie', 'rollen'],
  ['gesprekstips', 'gesprekstips', 'tips', 'gesprek', 'gesprek voorbereiden'],
  ['tussen-leerlingen', 'tussen leerlingen', 'leerling op leerling', 'leerlingen', 'pesten', 'ruzie'],
  ['oefenen', 'oefenen', 'oefen', 'oefening', 'oefencasus', 'ik wil oefenen', 'training', 'stoppen met oefenen'],
  ['beheer', 'beheer', 'beheren', 'instellen', 'instellingen', 'school instellen'],
  ['stappen', 'stappen', 'meldcode', 'stappenplan', 'uitleg'],
  [
    'welkom',
    'help',
    'hulp',
    'hallo',
    'hello',
    'hi',
    'hoi',
    'menu',
    'goedemorgen',
    'goedemiddag',
    'dag',
    'start opnieuw',
  ],
];
const KAART_BIJ = new Map(WOORDEN.flatMap(([kaart, ...woorden]) => woorden.map((woord) => [woord, kaart] as const)));
const CODE = /^(?:open\s+)?(?:casus\s+|dossier\s+)?(\d{4}-\d{3,6})$/;

/** Case, punctuation at the end and double spaces do not matter. */
const normaliseer = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?,]+$/g, '')
    .trim();

export function readWoorden(tekst: string): Vraag {
  const woord = normaliseer(tekst);
  const code = CODE.exec(woord)?.[1];
  if (code !== undefined) return { soort: 'code', code };
  const kaart = woord === '' ? 'welkom' : KAART_BIJ.get(woord);
  return kaart === undefined ? { soort: 'vrij', tekst: tekst.trim() } : { soort: 'los', kaart };
}
