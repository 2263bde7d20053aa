// The sociale kaart and the words of a school over HTTP: what it filled in, the names people still use, and nothing of another region.

import voorbeeld from '../../src/voorbeeldschool/school.json' with { type: 'json' };
import { INSTANTIES } from '../../src/domain/school.ts';
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { schoolMet, schoolMetProfiel } from '../support/huis/school.ts';
import { raadpleegt } from '../support/huis/wegen-paden.ts';

const chatVan = async (velden: Readonly<Record<string, unknown>> = {}): Promise<Chat> =>
  (await startHuis({ scholen: schoolMet(velden) })).chat('Anna');
async function kaartVan(velden: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const chat = await chatVan(velden);
  await chat.typt('sociale kaart');
  return chat.tekst();
}

describe('De sociale kaart', () => {
  it('noemt organisatie, waarvoor, contactpersoon, adres, telefoon en mail [S2-84][S2-100][S2-101]', async () => {
    const tekst = await kaartVan({
      socialeKaart: [
        {
          soort: 'wijkteam',
          organisatie: 'Jeugdteam Oost',
          contactpersoon: 'Verzonnen Vera',
          telefoon: '06-00000100',
          email: 'oost@school.example',
          adres: 'Dorpsstraat 1',
        },
        { soort: 'anders', organisatie: 'Huis van het Kind', waarvoor: 'Speelmiddagen' },
        { soort: 'politie', organisatie: 'Wijkagent' },
      ],
    });
    expect(tekst).toContain('Jeugdteam Oost');
    expect(tekst).toContain('Hulp voor kind en gezin');
    expect(tekst).toContain('Verzonnen Vera, 06-00000100, oost@school.example, Dorpsstraat 1');
    expect(tekst).toContain('Speelmiddagen');
    expect(tekst).toContain("Nog niet ingevuld. Vraag de IB'er.");
    expect(tekst).toContain('Is er nu gevaar? Bel 112');
    expect(tekst).toContain('0800-2000');
  });
  it('heeft een plek voor elke organisatie van de bron, en vier die de school zelf kiest [S2-100]', async () => {
    const bron = INSTANTIES.filter((soort) => soort !== 'anders');
    const soorten = [...bron, ...['anders', 'anders', 'anders', 'anders']];
    const tekst = await kaartVan({
      socialeKaart: soorten.map((soort, i) => ({ soort, organisatie: `Organisatie ${String(i)}`, waarvoor: soort })),
      profiel: { crisisdienst: '06-00000077' },
    });
    for (const i of soorten.keys()) expect(tekst).toContain(`Organisatie ${String(i)}`);
    for (const soort of ['maatschappelijk-werk', 'wijkteam', 'ggz', 'mee', 'politie', 'ondersteuningsteam'])
      expect(tekst).toContain(soort);
    expect(tekst).toContain('Crisisdienst: 06-00000077');
  });
  it('begint leeg: geen nummer of instelling van een andere regio [S3-36][C-38]', async () => {
    const tekst = await kaartVan({ profiel: {}, socialeKaart: [] });
    expect(tekst).toContain('0800-2000');
    expect(tekst).not.toMatch(/https?:|portaal/);
    expect(tekst).not.toContain('Om de school heen');
    expect(tekst).not.toContain('Crisisdienst:');
    expect(tekst).not.toContain('In deze regio');
    expect(await kaartVan({ profiel: { regionaalNummer: '088-1234567' } })).toContain('088-1234567');
  });
  it('noemt de IB’er, de interne vertrouwenspersoon en de externe, met waarvoor [S0-10][S0-11][S0-12]', async () => {
    const huis = await startHuis({
      scholen: schoolMet({
        socialeKaart: [{ soort: 'externe-vertrouwenspersoon', organisatie: 'Luisterlijn (verzonnen)' }],
        medewerkers: voorbeeld.scholen[0]?.medewerkers.map((m) =>
          m.naam === 'Guus' ? { ...m, rollen: ['vertrouwenspersoon'] } : m,
        ),
      }),
    });
    const anna = await huis.chat('Anna');
    await anna.typt('sociale kaart');
    expect(anna.tekst()).toContain("IB'er (voor advies bij een vermoeden)");
    expect(anna.tekst()).toContain('die niet naar hun leerkracht of collega durven');
    expect(anna.tekst()).toContain('Luisterlijn (verzonnen)');
    expect(anna.tekst()).toContain('Van buiten de school');
  });
  it.each(['BJZ', 'CJG', 'ZAT', 'SOT', 'SOT+', 'wijkteam'])(
    'opent ook op de oude of lokale naam %s [C-27]',
    async (naam) => {
      const chat = await chatVan();
      await chat.typt(naam);
      expect(chat.tekst()).toContain('BJZ of Bureau Jeugdzorg: nu het wijkteam');
      expect(chat.tekst()).toContain('AMK, SHG of AMHK: nu Veilig Thuis.');
      expect(chat.tekst()).toContain('ZAT of zorgadviesteam: nu het ondersteuningsteam.');
    },
  );
  it.each(['AMK', 'SHG', 'AMHK'])('%s leidt naar Veilig Thuis [C-27]', async (naam) => {
    const chat = await chatVan();
    await chat.typt(naam);
    expect(chat.tekst()).toContain('Veilig Thuis bellen');
  });
});

describe('De crisisdienst', () => {
  it('staat in nood als derde, na 112 en Veilig Thuis, alleen als de school die invulde [S2-111][P-06]', async () => {
    const nood = async (profiel: Readonly<Record<string, unknown>>): Promise<string> => {
      const chat = await chatVan({ profiel });
      await chat.typt('nood');
      return chat.tekst();
    };
    expect(await nood({})).not.toContain('Crisisdienst');
    const tekst = await nood({ crisisdienst: '06-00000077' });
    const plekken = ['112', '0800-2000', '06-00000077'].map((nummer) => tekst.indexOf(nummer));
    expect(plekken).toEqual(plekken.toSorted((a, b) => a - b));
    expect(plekken).not.toContain(-1);
  });
});

describe('De woorden van de school', () => {
  const woorden = {
    'intern-begeleider': 'kwaliteitscoördinator',
    directeur: 'locatieleider',
    ondersteuningsteam: 'SOT',
    casusteam: 'zorgteam',
    wijkteam: 'jeugdteam',
  };
  it('staan op elke kaart in plaats van die van ons, ook met een hoofdletter [C-27][C-43]', async () => {
    const chat = await chatVan({ profiel: { woorden } });
    await chat.typt('wie doet wat');
    expect(chat.tekst()).toContain('3. Gesprek met ouders: kwaliteitscoördinator, leerkracht.');
    expect(chat.tekst()).toContain('Het laatste woord heeft: locatieleider.');
    expect(chat.tekst()).toContain('Het SOT');
    await chat.typt('sociale kaart');
    expect(chat.tekst()).toContain('ZAT of zorgadviesteam: nu het SOT.');
    expect(chat.tekst()).toContain('nu het jeugdteam');
    expect(chat.tekst()).toContain('Locatieleider');
    for (const kaart of ['stappen', 'tips', 'sociale kaart', 'wie doet wat', 'ik maak me zorgen']) {
      await chat.typt(kaart);
      expect(chat.tekst()).not.toMatch(/IB'er|\bdirecteur\b|ondersteuningsteam/i);
    }
  });
  it('veranderen niets aan wat iemand zelf typte', async () => {
    const huis = await startHuis({ scholen: schoolMetProfiel({ woorden }) });
    const anna = await huis.chat('Anna');
    await begint(anna, "De IB'er zag het ook, en de directeur.");
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain("De IB'er zag het ook, en de directeur.");
    expect(anna.tekst()).not.toContain('kwaliteitscoördinator zag het ook');
  });
  it('het team van een casus heet bij zorgteam zorgteam, het ondersteuningsteam bij sot SOT [C-43]', async () => {
    const zorgteam = await chatVan({ profiel: { preset: 'zorgteam' } });
    await begint(zorgteam, 'Geen brood bij zich.');
    await raadpleegt(zorgteam, 'verder-kijken');
    await zorgteam.typt('open 2026-001');
    await zorgteam.drukt('Meer doen');
    expect(JSON.stringify(zorgteam.kaart())).toContain('Vorm een zorgteam');
    const sot = await chatVan({ profiel: { preset: 'sot' } });
    await sot.typt('zat');
    expect(sot.tekst()).toContain('nu het SOT.');
  });
});
