// What a setting of the school changes on the cards of steps 3 to 5, over HTTP.

import teksten from '../../cards/teksten/nl.json' with { type: 'json' };
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';
import { besluitHulp, spreekt, stemtIn } from '../support/huis/wegen-paden.ts';

const opSchool = (profiel: Readonly<Record<string, unknown>>): Promise<TestHuis> =>
  startHuis({ scholen: schoolMetProfiel(profiel) });
const anna = async (profiel: Readonly<Record<string, unknown>>): Promise<Chat> =>
  (await opSchool(profiel)).chat('Anna');

describe('De kaarten van het gesprek', () => {
  const kaart = async (profiel: Readonly<Record<string, unknown>>, naam: string): Promise<string> => {
    const chat = await anna(profiel);
    await begint(chat, 'Geen brood bij zich.');
    await voegtToe(chat, 'moeder');
    await opent(chat, 'gesprek');
    if (naam !== 'gesprek') await chat.drukt(naam, { persoon: 'p2' });
    return chat.tekst();
  };
  it('noemen de verwijsindex alleen als de school meedoet: het mag, het hoeft niet [C-36]', async () => {
    for (const preset of ['basis2019', 'sot', 'zorgteam', 'jso', 'kwaliteitskaart'])
      expect(await kaart({ preset }, 'gesprek')).not.toContain('verwijsindex');
    const tekst = await kaart({ verwijsindex: true }, 'gesprek');
    expect(tekst).toContain('Je mag daar een signaal zetten. Het hoeft niet.');
  });
  it('vragen alleen om een handtekening als de school dat wil, en noemen niets geheim voor ouders [C-22]', async () => {
    const [basis, jso] = [
      await kaart({}, 'We hebben gesproken'),
      await kaart({ preset: 'jso' }, 'We hebben gesproken'),
    ];
    expect(basis).not.toMatch(/ondertekend/i);
    expect(jso).toMatch(/ondertekend/i);
    expect(basis + jso).not.toMatch(/geheim voor/i);
    expect(JSON.stringify(teksten)).not.toMatch(/geheim(e|en)? (voor|tegen) (de )?ouders/i);
    const chat = await anna({});
    await begint(chat);
    await opent(chat, 'signaal');
    expect(chat.tekst()).toContain('Die is afgeschermd.');
  });
  it('leggen uit wanneer je een gesprek overslaat in de woorden van de bron [C-42]', async () => {
    const [basis, zorgteam, kwaliteitskaart] = await Promise.all(
      ['basis2019', 'zorgteam', 'kwaliteitskaart'].map((preset) => kaart({ preset }, 'Het lukt niet')),
    );
    expect(new Set([basis, zorgteam, kwaliteitskaart]).size).toBe(3);
  });
});

describe('Advies van Veilig Thuis voor een nee', () => {
  const besluit = async (adviesVoorB1Nee: string): Promise<Chat> => {
    const huis = await opSchool({ veiligThuis: { adviesVoorB1Nee } });
    const bas = await huis.chat('Bas');
    const chat = await huis.chat('Anna');
    await begint(chat, 'Blauwe plek op de scheen.');
    await opent(chat, 'overleg-vastleggen');
    await chat.drukt('Bewaar dit overleg', { soort: 'jeugdarts', advies: 'Past bij een val.' });
    await weegt(chat, 'a1', { antwoord: 'nee', reden: 'De arts legt het uit.' });
    await stemtIn(bas);
    await opent(chat, 'besluit-melden');
    return chat;
  };
  it('wordt gevraagd, of gaat voor waar de school dat wil; de kaart leidt er meteen heen [C-41]', async () => {
    const gevraagd = await besluit('gevraagd');
    expect(gevraagd.tekst()).toContain('Heb je Veilig Thuis gebeld?');
    expect(gevraagd.knoppen()).toContain('Casus afsluiten');
    const verplicht = await besluit('verplicht');
    expect(verplicht.tekst()).toContain('Op deze school vraag je eerst advies aan Veilig Thuis: 0800-2000.');
    expect(verplicht.knoppen()).not.toContain('Casus afsluiten');
    await verplicht.drukt('Advies van Veilig Thuis');
    await verplicht.drukt('Bewaar dit advies', { advies: 'niet-melden', woorden: 'De uitleg past.' });
    await opent(verplicht, 'besluit-melden');
    expect(verplicht.knoppen()).toContain('Casus afsluiten');
    await verplicht.drukt('Casus afsluiten');
    expect(JSON.stringify(verplicht.kaart())).not.toContain('"id":"geenAdvies"');
  });
  it('wordt één keer gevraagd, en waarom niet staat daarna in de casus; leeg laten houdt niets tegen [C-41]', async () => {
    const waarom = 'De jeugdarts heeft hem al gezien.';
    for (const geenAdvies of [waarom, '']) {
      const anders = await besluit('gevraagd');
      await anders.drukt('Casus afsluiten');
      await anders.drukt('Sluit de casus af', { reden: 'De plek is verklaard.', geenAdvies });
      await opent(anders, 'tijdlijn');
      expect(anders.tekst()).toContain('De plek is verklaard.');
      expect(anders.tekst().includes(`Veilig Thuis niet gebeld, want: ${waarom}`)).toBe(geenAdvies === waarom);
    }
  });
  it('geldt ook voor een nee omdat de hulp werkt: daar staat de vraag bij het besluit over hulp, één keer [C-41]', async () => {
    const huis = await opSchool({});
    await huis.chat('Bas');
    const chat = await huis.chat('Anna');
    await begint(chat, 'Geen brood bij zich.');
    await opent(chat, 'overleg-vastleggen');
    await chat.drukt('Bewaar dit overleg', { soort: 'jeugdarts', advies: 'Let op het gewicht.' });
    await voegtToe(chat, 'moeder');
    await spreekt(chat, 'p1');
    await spreekt(chat, 'p2');
    await besluitHulp(huis, chat, { geenAdvies: 'De jeugdarts dacht al mee.' });
    await opent(chat, 'tijdlijn');
    expect(chat.tekst()).toContain('Veilig Thuis niet gebeld, want: De jeugdarts dacht al mee.');
    await opent(chat, 'besluit-hulp');
    expect(JSON.stringify(chat.kaart())).not.toContain('"id":"geenAdvies"');
    await opent(chat, 'besluit-melden');
    expect(chat.tekst()).not.toContain('Heb je Veilig Thuis gebeld?');
  });
});

describe('De kaart van een signaal', () => {
  it('vraagt wie de bron is zonder naam, of met een naam als de school die afgeschermd bewaart [C-23]', async () => {
    const bron = { feit: 'Het is daar vaak ruzie.', bron: 'ouder', bronOmschrijving: 'de moeder van Sanne' };
    const schrijft = async (profiel: Readonly<Record<string, unknown>>): Promise<Chat> => {
      const chat = await anna(profiel);
      await begint(chat, 'Geen brood bij zich.');
      await opent(chat, 'signaal');
      return chat;
    };
    const nooit = await schrijft({});
    expect(JSON.stringify(nooit.kaart())).toContain('wie, zonder naam (bijvoorbeeld: ouder van een klasgenoot)');
    await nooit.drukt('Bewaar dit signaal', bron);
    expect(nooit.tekst()).toContain('Er staat iets dat lijkt op een naam (‘Sanne’).');
    const afgeschermd = await schrijft({ namenVanAnderen: 'afgeschermd' });
    expect(JSON.stringify(afgeschermd.kaart())).toContain('een naam mag als die nodig is');
    await afgeschermd.drukt('Bewaar dit signaal', bron);
    await opent(afgeschermd, 'tijdlijn');
    expect(afgeschermd.tekst()).toContain('de moeder van Sanne');
  });
});

describe('De kaarten van wegen', () => {
  it('vragen in de woorden van de bron, met de stap die de school gebruikt [C-06][C-07]', async () => {
    const vraag2 = async (preset: string): Promise<string> => {
      const chat = await anna({ preset });
      await begint(chat, 'Geen brood bij zich.');
      await opent(chat, 'a2');
      return chat.tekst();
    };
    const [basis, sot, zorgteam] = [await vraag2('basis2019'), await vraag2('sot'), await vraag2('zorgteam')];
    expect(basis).toContain('Het afwegingskader hoort bij stap 4 en 5.');
    expect(basis).toContain('sprake is van acute of structurele onveiligheid');
    expect(sot).toContain('In onze meldcode staat deze vraag bij stap 5.');
    expect(sot).toContain('op basis van de stappen 1 tot en met 4');
    expect(zorgteam).toContain('In onze meldcode staat deze vraag bij stap 4.');
  });
  it('vragen bij vraag 1 en 3 in de woorden van de bron, en alleen in de officiële als iemand die nakeek [C-07][C-09]', async () => {
    const vraag = async (profiel: Readonly<Record<string, unknown>>, kaart: string): Promise<string> => {
      const chat = await anna(profiel);
      await begint(chat, 'Geen brood bij zich.');
      await opent(chat, kaart);
      return chat.tekst();
    };
    expect(await vraag({}, 'a1')).toContain('Heb ik op basis van stap 1 tot en met 4 een vermoeden');
    expect(await vraag({ preset: 'sot' }, 'a1')).toContain('een vermoeden van (dreiging van) huiselijk geweld');
    const [basis, sot] = [await vraag({}, 'a3'), await vraag({ preset: 'sot' }, 'a3')];
    expect(basis).toContain('(passende) hulp te bieden of organiseren');
    expect(sot).toContain('effectieve hulp te bieden of organiseren');
    expect(basis).toContain('Niet de eigen leerkracht.');
    const vragen = { A1: 'Is er een vermoeden?', A2: 'Veilig?', A3: 'Hulp?', A4: 'Meedoen?', A5: 'Werkt het?' };
    const tekstset = { gecontroleerdDoor: 'Carla', gecontroleerdOp: '2026-09-01', vragen };
    const eigen = await vraag({ tekstset }, 'a1');
    expect(eigen).toContain('Officiële vraag: Is er een vermoeden? Nagekeken door Carla op di 1 september');
    expect(eigen).not.toContain('op basis van stap 1 tot en met 4');
    const chat = await anna({ tekstset });
    await begint(chat, 'Geen brood bij zich.');
    await weegt(chat, 'a1', { antwoord: 'ja' });
    expect(chat.tekst()).toContain('Officiële vraag: Veilig?');
  });
  it('noemen het instrument van de school bij vraag 2, als ze er een gebruikt [C-35][S2-51][S2-52]', async () => {
    const chat = await anna({ risicoInstrument: 'LIRIK' });
    await begint(chat, 'Geen brood bij zich.');
    await opent(chat, 'a2');
    expect(chat.tekst()).toContain('Op deze school weeg je ook met: LIRIK.');
    await opent(chat, 'a1');
    expect(chat.tekst()).not.toContain('LIRIK');
    const zonder = await anna({});
    await begint(zonder, 'Geen brood bij zich.');
    await opent(zonder, 'a2');
    expect(zonder.tekst()).not.toContain('weeg je ook met');
  });
  it('laten bij kwaliteitskaart de melding op naam van de directeur noteren, nooit anoniem [C-26]', async () => {
    const gemeld = async (preset: string): Promise<string> => {
      const chat = await anna({ preset });
      await begint(chat, 'Geen brood bij zich.');
      await weegt(chat, 'a2', { antwoord: 'acuut' });
      await opent(chat, 'melding-gedaan');
      return chat.tekst();
    };
    expect(await gemeld('kwaliteitskaart')).toContain(
      'Laat Veilig Thuis de melding noteren op naam van de directeur. Een melding is nooit anoniem.',
    );
    expect(await gemeld('basis2019')).not.toContain('op naam van');
  });
});
