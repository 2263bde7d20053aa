// Help in the moment over HTTP: what the words mean, who does what, how to talk; one press away and back again.

import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, meldt, opent } from '../support/huis/paden.ts';
import { schoolMet, schoolMetProfiel } from '../support/huis/school.ts';
import { gereed, weegtVeilig } from '../support/huis/wegen-paden.ts';
import { raadpleegt } from '../support/huis/wegen-paden.ts';

async function anna(profiel: Readonly<Record<string, unknown>> = {}): Promise<Chat> {
  return (await startHuis({ scholen: schoolMetProfiel(profiel) })).chat('Anna');
}
const zegt = async (chat: Chat, woord: string): Promise<string> => {
  await chat.typt(woord);
  return chat.tekst();
};

describe('De eerste kaart', () => {
  it('zegt dat je niets hoeft vast te stellen en geen hulpverlener hoeft te zijn [S2-98][S2-99]', async () => {
    const tekst = await zegt(await anna(), 'help');
    expect(tekst).toContain('Of er thuis iets mis is, hoef jij niet vast te stellen.');
    expect(tekst).toContain('Je hoeft ook geen hulpverlener te zijn.');
  });
  it('wijst naar het privacyreglement als de school dat heeft [S2-109]', async () => {
    const zonder = await startHuis({ scholen: schoolMet({ documenten: {} }) });
    expect(await zegt(await zonder.chat('Anna'), 'help')).not.toContain('met gegevens om');
    const documenten = { privacyreglement: 'https://school.example/privacy_(nieuw)' };
    const huis = await startHuis({ scholen: schoolMet({ documenten }) });
    expect(await zegt(await huis.chat('Anna'), 'help')).toContain(
      '[Zo gaat onze school met gegevens om](https://school.example/privacy_%28nieuw%29)',
    );
    // Also where a person hears that reading is recorded.
    const carla = await huis.chat('Carla');
    await begint(carla);
    await opent(carla, 'tijdlijn');
    expect(carla.tekst()).toContain('Dat jij dit leest, wordt vastgelegd.');
    expect(carla.tekst()).toContain('(https://school.example/privacy_%28nieuw%29)');
    await opent(carla, 'inzage');
    expect(carla.tekst()).toContain('(https://school.example/privacy_%28nieuw%29)');
  });
});

describe('De vijf stappen', () => {
  it('noemt het doel en de vijf stappen, met wie er praat volgens de school [S4-01][S4-05]', async () => {
    const chat = await anna({ preset: 'kwaliteitskaart' });
    const tekst = await zegt(chat, 'stappen');
    expect(tekst).toContain('Het doel: het geweld stopt, en er komt sneller goede hulp.');
    const namen = ['Signalen', 'Overleg', 'Gesprek', 'Wegen', 'Beslissen'];
    expect(tekst.match(/^Stap \d: .+$/gm)).toEqual(namen.map((naam, i) => `Stap ${String(i + 1)}: ${naam}`));
    expect(tekst).toContain("Met de ouders of verzorgers praten: IB'er, directeur.");
    expect(tekst).toMatch(
      /Stap 5: Beslissen\s+Jullie nemen twee besluiten\. Eerst: is melden nodig\?.*Dan: kan de school/,
    );
  });
  it('noemt toolkit, wet en film in woorden: een oude link is nooit een knop [S0-72]', async () => {
    const chat = await anna();
    expect(await zegt(chat, 'stappen')).toContain('toolkit meldcode. Daar staan ook de wet en een film.');
    expect(JSON.stringify(chat.kaart())).not.toMatch(/"url":"http/);
  });
  it('wijst naar de signalenlijst van de school zelf, als die er is [S2-110]', async () => {
    const zonder = await startHuis({ scholen: schoolMet({ documenten: {} }) });
    expect(await zegt(await zonder.chat('Anna'), 'stappen')).not.toContain('signalenlijst');
    const documenten = { signalenlijst: 'https://school.example/signalen' };
    const huis = await startHuis({ scholen: schoolMet({ documenten }) });
    expect(await zegt(await huis.chat('Anna'), 'stappen')).toContain('(https://school.example/signalen)');
  });
});

describe('Wat de woorden betekenen', () => {
  it('geeft acuut, structureel en vertellen met voorbeelden, en zegt waarom je belt [S0-65][S0-66][S0-67][S2-104]', async () => {
    const tekst = await zegt(await anna(), 'betekenis');
    expect(tekst).toContain('Zij denken mee of je zorg terecht is.');
    expect(tekst).toContain('Het kind heeft direct bescherming nodig.');
    expect(tekst).toContain('een poging tot wurgen of een wapen');
    expect(tekst).toContain('komen steeds terug of gaan door');
    expect(tekst).toContain('dat betekent vaak een acute crisis');
  });
  it('zegt waar de meldcode over gaat: elke soort geweld en verwaarlozing, bij een vermoeden [S0-23][S2-04][S2-05]', async () => {
    const tekst = await zegt(await anna(), 'betekenis');
    expect(tekst).toContain('geweld of verwaarlozing. Lichamelijk, psychisch of seksueel. Een vermoeden is genoeg.');
    expect(tekst).toContain('Ook mishandeling van ouderen, geweld om de eer en besnijdenis van een meisje.');
    expect(tekst).toContain('partner of ex-partner, familie en huisgenoten');
    expect(tekst).toContain('van wie het kind afhankelijk is doen of nalaten');
  });
  it('staat ook op de kaart van vraag 2, zonder de kaart te verlaten; of het kind het vertelde is al bij het begin een vraag [S0-65][S0-66][S0-67]', async () => {
    const chat = await anna();
    await chat.typt('ik maak me zorgen');
    expect(JSON.stringify(chat.kaart())).toContain('"id":"verteld"');
    await begint(chat, 'Geen brood bij zich.');
    await opent(chat, 'a2');
    expect(chat.knoppen()).toContain('Wat betekenen deze woorden?');
    expect(chat.tekst()).toContain('een poging tot wurgen of een wapen');
    expect(chat.tekst()).toContain('komen steeds terug of gaan door');
    expect(chat.tekst()).toContain('dat betekent vaak een acute crisis');
  });
  it('is vanuit de casus te openen, met een weg terug naar de casus', async () => {
    const chat = await anna();
    await begint(chat, 'Geen brood bij zich.');
    await opent(chat, 'stappen');
    for (const knop of ['Wat is acuut of structureel?', 'Tips voor een gesprek', 'Wie doet wat?', 'Wie kun je bellen?'])
      await chat.drukt(knop);
    await chat.drukt('Terug naar de casus');
    expect(chat.tekst()).toContain('Casus 2026-001');
    expect(chat.tekst()).toContain('1 signaal opgeschreven');
  });
});

describe('Wie doet wat', () => {
  it.each([
    ['basis2019', "IB'er, leerkracht", 'mag erbij zijn', "leerkracht, IB'er, aandachtsfunctionaris", 'directeur'],
    ['sot', "leerkracht, IB'er", 'mag erbij zijn', "leerkracht, IB'er", 'directeur'],
    ['zorgteam', 'leerkracht', 'is erbij', "leerkracht, vertrouwenspersoon, IB'er, directeur", 'leerkracht'],
    ['jso', "IB'er, leerkracht", 'mag erbij zijn', "leerkracht, IB'er, aandachtsfunctionaris", "IB'er"],
    ['kwaliteitskaart', "IB'er, directeur", 'is er niet bij', "leerkracht, IB'er, directeur", 'directeur'],
  ])('volgt bij %s wat die bron zegt [C-01][C-03][C-04]', async (preset, praten, erbij, wegen, vertelt) => {
    const tekst = await zegt(await anna({ preset }), 'wie doet wat');
    expect(tekst).toContain(`3. Gesprek met ouders: ${praten}. De eigen leerkracht ${erbij}.`);
    expect(tekst).toContain(`4. Wegen: ${wegen}.`);
    expect(tekst).toContain('5. Het laatste woord heeft: directeur. Is die er niet? Dan: Carla.');
    expect(tekst).toContain(`Ouders over de melding vertellen: ${vertelt}.`);
  });
  it('zegt dat IB’er en aandachtsfunctionaris letten op wat er in de casus mist; zij zien dat en vullen aan [S2-93]', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
    const dossier = 'Zij zien wat er nog mist in de casus en zorgen dat het wordt opgeschreven.';
    expect(await zegt(bas, 'wie doet wat')).toContain(dossier);
    await begint(anna);
    await meldt(anna);
    await opent(bas, 'melding');
    expect(bas.tekst()).toContain('Mist nog: advies van Veilig Thuis.');
    await raadpleegt(bas, 'melden');
    await opent(bas, 'melding');
    expect(bas.tekst()).not.toContain('Mist nog: advies van Veilig Thuis.');
  });
  it('zegt wat leerkracht, IB’er en aandachtsfunctionaris doen [S2-80][S2-83]', async () => {
    const tekst = await zegt(await anna(), 'wie doet wat');
    expect(tekst).toContain('Je kunt bij hen terecht met elke vraag over een vermoeden.');
    expect(tekst).toContain('Zij spreken af wie wat doet en wanneer.');
    expect(tekst).toContain('Zij bewaken de veiligheid en de privacy van het kind.');
  });
  it('zegt wat Veilig Thuis doet, en dat je daar altijd belt voor advies en melden [S0-13][S0-17]', async () => {
    const tekst = await zegt(await anna(), 'wie doet wat');
    expect(tekst).toContain('Geeft advies, neemt meldingen aan, onderzoekt, en kijkt welke stappen nodig zijn.');
    expect(tekst).toContain('Zorgt dat er passende hulp komt, of zet die in gang bij de gemeente.');
    expect(tekst).toContain('Voor advies en melden bel je altijd Veilig Thuis.');
  });
  it('denkt mee over hulp of zet die in gang: dat staat bij het advies, bij vraag 3 en bij de uitkomst als hulp tekortschiet [S0-70]', async () => {
    const huis = await startHuis();
    const chat = await gereed(huis);
    await opent(chat, 'veilig-thuis');
    expect(chat.tekst()).toContain('Welke hulp er kan komen, ook via de gemeente');
    await weegtVeilig(huis, chat);
    const hint = 'Veilig Thuis kan meedenken over hulp, of hulp in gang zetten bij de gemeente.';
    await opent(chat, 'a3');
    expect(chat.tekst()).toContain(hint);
    await chat.drukt('Bewaar dit antwoord', { antwoord: 'deels' });
    await opent(chat, 'besluit-melden');
    expect(chat.tekst()).toContain(hint);
  });
  it('zegt waar team en regisseur voor zijn, met de twee vragen, en dat de school de stappen doet [S0-14][S0-15][S0-71]', async () => {
    const tekst = await zegt(await anna({ preset: 'sot' }), 'wie doet wat');
    expect(tekst).toContain('Het SOT');
    expect(tekst).toContain('Zij kijken samen wat kind, gezin en school nodig hebben.');
    expect(tekst).toContain('Houdt contact met alle organisaties en houdt de regie.');
    expect(tekst).toContain('Je kunt vragen of de regisseur meedenkt in het SOT.');
    expect(tekst).toContain('Ouders kunnen er ook zelf met een vraag terecht.');
    expect(tekst).toContain('wat kan de gemeente voor dit gezin doen? En: wat is een goede volgende stap?');
    expect(tekst).toContain('De stappen van de meldcode doet de school zelf.');
  });
  it('zegt wanneer je de regisseur naar een gezin mag vragen, en wie je eerst belt', async () => {
    const tekst = await zegt(await anna(), 'wie doet wat');
    expect(tekst).toContain('Vraag alleen naar een gezin als het gezin dat weet.');
    expect(tekst).toContain('Is het kind niet veilig? Bel dan eerst Veilig Thuis.');
  });
  it('noemt de eerstvolgende bijeenkomst van het team, en dat je er bij haast niet op wacht [S0-22][C-33]', async () => {
    const zonder = await startHuis({ scholen: schoolMet({ ondersteuningsteamOp: [] }) });
    expect(await zegt(await zonder.chat('Anna'), 'wie doet wat')).not.toContain('Volgende keer');
    const ondersteuningsteamOp = ['2027-02-03', '2026-09-30', '2026-12-09'];
    const huis = await startHuis({ scholen: schoolMet({ ondersteuningsteamOp }) });
    const tekst = await zegt(await huis.chat('Anna'), 'wie doet wat');
    expect(tekst).toContain('Volgende keer: wo 9 december');
    expect(tekst).toContain('Is er haast? Wacht daar dan niet op.');
  });
});

describe('Tips voor een gesprek', () => {
  it('beginnen met wanneer je nog niet praat, en eindigen met samen iets doen [P-05][S3-35]', async () => {
    const tekst = await zegt(await anna(), 'tips');
    expect(tekst.indexOf('Bel eerst Veilig Thuis. Plan nog geen gesprek met ouders.')).toBeLessThan(
      tekst.indexOf('Vertel waarom je wilt praten.'),
    );
    expect(tekst.indexOf('Sluit af met: hoe kunnen we hier samen iets aan doen?')).toBeGreaterThan(
      tekst.indexOf('Zeg pas daarna wat jij denkt.'),
    );
  });
  it('helpen bij het vragen van toestemming, of laten het de IB’er doen [S2-105][C-40]', async () => {
    const tekst = await zegt(await anna(), 'tips');
    expect(tekst).toContain("Vind je het lastig? Laat de IB'er het vragen.");
    expect(tekst).toContain('Voor advies van Veilig Thuis en voor een melding is geen toestemming nodig.');
  });
  it('verschillen per school: een neutrale plek, en of je het vermoeden noemt [C-21][C-39]', async () => {
    const basis = await zegt(await anna(), 'tips');
    expect(basis).not.toContain('neutrale plek');
    expect(basis).toContain('Noem wat je zag en hoorde.');
    expect(await zegt(await anna({ preset: 'sot' }), 'tips')).toContain('Kies een neutrale plek');
    expect(await zegt(await anna({ preset: 'kwaliteitskaart' }), 'tips')).toContain('Noem je vermoeden niet.');
  });
});
