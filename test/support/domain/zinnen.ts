// Sixty sentences as people at a school write them: thirty with data of a person, thirty without. Everybody in them is invented.

import type { GegevenSoort } from '../../../src/domain/persoonsgegevens.ts';

export interface Zin {
  readonly tekst: string;
  /** What a reader sees in it; absent in a harmless one. */
  readonly soort?: GegevenSoort | 'bsn';
}

const MET: readonly (readonly [GegevenSoort | 'bsn', string])[] = [
  ['naam', 'Kwam vandaag met zus Fatima naar school.'],
  ['naam', 'Fatima huilde toen ze binnenkwam.'],
  ['naam', 'Ik hoorde van Jan de Vries dat er ruzie was.'],
  ['naam', 'Mevrouw Yılmaz-Öztürk wilde niet praten.'],
  ['naam', 'haar broertje youssef had een blauw oog'],
  ['naam', 'Vader heet Bert, zei ze.'],
  ['naam', 'MOHAMMED had weer geen brood bij zich.'],
  ['naam', "Sophie's moeder kwam niet opdagen."],
  ['naam', 'Meneer Van den Berg haalde haar op.'],
  ['naam', 'Oma Truus past op na school.'],
  ['naam', 'Hij slaapt bij zijn oom Hakan in Deventer.'],
  ['naam', 'roos vertelde dat thuis alles op is'],
  ['naam', 'Bo wilde niet naar huis.'],
  ['naam', 'De zus van tjeerd is ook bang.'],
  ['telefoon', 'Bel 06-12345678 na school.'],
  ['telefoon', 'Moeder is bereikbaar op 06 12 34 56 78.'],
  ['telefoon', 'Nummer van de buurvrouw: +31 6 12345678.'],
  ['telefoon', 'Opa belde vanaf (020) 123 45 67.'],
  ['telefoon', 'Vader gaf 06.12.34.56.78 als nummer.'],
  ['telefoon', 'Zijn nieuwe nummer is +31 (0)6 12345678.'],
  ['adres', 'Het gezin woont nu op Dorpsstraat 12.'],
  ['adres', 'Zij logeren bij 1234 AB 15.'],
  ['adres', 'Ze is opgehaald op de lange nieuwstraat 4.'],
  ['adres', 'Postcode is 1234ab, huisnummer 7.'],
  ['adres', 'Ze wonen tijdelijk op het Kerkplein 3a.'],
  ['mail', 'Stuur het naar oma.jansen@example.org graag.'],
  ['bsn', 'Op het formulier stond 111222333.'],
  ['bsn', 'BSN 1112.22.333 hoort bij het kind.'],
  ['bsn', 'Het burgerservicenummer is 111-222-333.'],
  ['bsn', 'Zijn nummer is 111 222 333, zei moeder.'],
];

const ZONDER: readonly string[] = [
  'Kwam drie dagen zonder brood. Zij huilde.',
  "De IB'er en het SMW kijken mee.",
  'Veilig Thuis belt morgen terug.',
  'Op 12 maart om 14.05 uur zat hij alleen in de gang.',
  'Op 03-11-2026 14.05 uur zag ik een blauwe plek.',
  'Bel 0800-2000 of 112.',
  'Ze ging in de vakantie naar Marokko.',
  'Thuis spreken ze Turks en een beetje Nederlands.',
  'Onderweg 3 keer gestopt omdat ze niet verder wilde.',
  'Schoolplein 2 uur, ze stond achter het hek.',
  'In 2025 IB heeft al eens meegekeken.',
  'Hij zei: “Mama slaapt de hele dag.”',
  'Toen kwam Papa binnen, schreef ze in haar schrift.',
  'Zij appte iets op TikTok en wiste het weer.',
  'Met Sinterklaas was er geen schoen gezet.',
  'Blauwe plek van 3 cm op de linkerarm, groen aan de rand.',
  'Groep 5, 2 broertjes van 4 en 6.',
  'Moeder zei dat ze moe is. Ze keek mij niet aan.',
  'De leerplichtambtenaar kent het gezin sinds 2024.',
  'Het gewicht was 111222334 gram volgens de grap op het bord.',
  'Kreeg 10 euro mee, en nog eens 20 op maandag.',
  'De Raad voor de Kinderbescherming is nog niet betrokken.',
  'Zag:\nBlauwe plek\n- Rode oren',
  'Het was warm. Toch hield ze haar trui aan.',
  'Hij tekende een huis zonder deur.',
  'Zij wil niet gymmen en zegt niet waarom.',
  'Het CJG heeft een afspraak met de ouders gemaakt.',
  'Na de kerst is zij 8 dagen niet geweest.',
  'We spraken af: vrijdag 15 mei om 9.30 uur opnieuw.',
  'Zij kijkt thuis vaak naar Netflix tot diep in de nacht.',
];

export const ZINNEN: readonly Zin[] = [
  ...MET.map(([soort, tekst]): Zin => ({ soort, tekst })),
  ...ZONDER.map((tekst): Zin => ({ tekst })),
];
