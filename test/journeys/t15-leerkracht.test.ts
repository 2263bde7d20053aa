// T-15 over HTTP: a school where the pupil's own teacher is not at the parent talk. What happened all the same is written down.

import { elementen, leesbaar } from '../support/huis/chat.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { bereidtVoor, metMoeder, opSchool } from '../support/huis/gesprek-paden.ts';
import { bekijkt, meldt, opent, weegt } from '../support/huis/paden.ts';
import { raadpleegt, spreekt, weegtVeilig } from '../support/huis/wegen-paden.ts';

const NIET_ERBIJ = 'Op deze school is de eigen leerkracht niet bij het gesprek met ouders.';
const kaartschool = (eigen = {}): Promise<TestHuis> => opSchool({ preset: 'kwaliteitskaart', ...eigen });

describe('T-15 De leerkracht is niet bij het gesprek (kwaliteitskaart)', () => {
  it('laat de leerkracht het gesprek niet plannen en geeft het aan IB’er en directie [C-01][C-02][S3-18][S3-19]', async () => {
    const huis = await kaartschool();
    const [bas, dirk] = [await huis.chat('Bas'), await huis.chat('Dirk')];
    const anna = await metMoeder(huis);
    await bereidtVoor(anna, 'p2');
    expect(anna.tekst()).toContain(NIET_ERBIJ);
    expect(anna.tekst()).toContain("Op deze school voeren zij het gesprek met ouders: IB'er");
    expect(anna.knoppen()).not.toContain('Plan dit gesprek');
    const { data } = anna.knop("Vraag: IB'er, directeur");
    for (const leerkracht of ['ja', 'nee']) {
      const toch = await anna.stuurt('gesprek-plannen', { ...data, persoon: 'p2', datum: '2026-11-30', leerkracht });
      expect(leesbaar(toch)).toContain(NIET_ERBIJ);
    }
    const voor = [bas.berichten().length, dirk.berichten().length];
    await anna.drukt("Vraag: IB'er, directeur");
    expect(anna.tekst()).toContain("Gevraagd om dit gesprek te voeren: Bas (IB'er)");
    expect(anna.tekst()).toContain('Dirk (directeur)');
    expect([bas.berichten().length, dirk.berichten().length]).toEqual(voor.map((n) => n + 1));

    await bekijkt(dirk);
    expect(dirk.tekst()).toContain('Plan een gesprek');
    await bekijkt(bas);
    await bas.drukt('Plan dit gesprek', { persoon: 'p2', datum: '2026-11-30', leerkracht: 'ja' });
    expect(bas.tekst()).toContain(NIET_ERBIJ);
    await bas.drukt('Plan dit gesprek', { leerkracht: 'nee' });
    expect(bas.tekst()).toContain("Gesprek gepland op ma 30 november 2026 door Bas (IB'er)");
  });

  it('noemt zes punten op volgorde, met Veilig Thuis waarschijnlijk om advies [S3-20]', async () => {
    const huis = await kaartschool();
    const anna = await metMoeder(huis);
    await bereidtVoor(anna, 'p2');
    const genoemd = anna.tekst().match(/^\d\. .+$/gm);
    expect(genoemd).toEqual([
      '1. Vertel waarom je wilt praten.',
      '2. Noem wat je zag en hoorde: de feiten.',
      '3. Vraag wat de ander daarvan vindt. Herkent de ander het?',
      '4. Zeg pas daarna, als het nodig is, wat je zelf denkt.',
      '5. Vertel dat je Veilig Thuis waarschijnlijk om advies vraagt.',
      '6. Spreek af hoe jullie verdergaan en schrijf dat op.',
    ]);
  });

  it('neemt een gesprek dat er met haar was op, anders dan afgesproken, en de IB’er hoort het [P-23][C-02]', async () => {
    const huis = await kaartschool();
    const bas = await huis.chat('Bas');
    const anna = await metMoeder(huis);
    const voor = bas.berichten().length;
    await spreekt(anna, 'p2', { leerkracht: 'ja' });
    expect(anna.tekst()).toContain('Het gesprek ging anders dan afgesproken.');
    expect(anna.tekst()).toContain('✓ moeder');
    expect(bas.berichten()).toHaveLength(voor + 1);
  });

  it('vraagt bij A4 of school contact met de hulpverlener mag houden; nee is melden om norm 2 [C-10]', async () => {
    const huis = await kaartschool();
    await huis.chat('Bas');
    const anna = await metMoeder(huis);
    await raadpleegt(anna, 'verder-kijken');
    await spreekt(anna, 'p1');
    await spreekt(anna, 'p2');
    await weegtVeilig(huis, anna);
    await weegt(anna, 'a3', { antwoord: 'ja' });
    const ja = { a4_p2_aanvaardt: 'ja', a4_p2_werktMee: 'ja' };
    await weegt(anna, 'a4', { ...ja, a4_p2_contactMetHulpverlener: 'nee' });
    expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
  });

  it('meldt open: anoniem staat niet tussen de keuzes, en de directie vertelt het ouders [S3-32][C-26]', async () => {
    const huis = await kaartschool();
    const dirk = await huis.chat('Dirk');
    const anna = await metMoeder(huis);
    await weegt(anna, 'a1', { antwoord: 'ja' });
    await weegt(anna, 'a2', { antwoord: 'acuut' });
    await opent(anna, 'melding-gedaan');
    const keuzes = [...elementen(anna.kaart())].flatMap(({ title }) => (typeof title === 'string' ? [title] : []));
    expect(keuzes.filter((titel) => /anoniem|zonder naam/i.test(titel))).toEqual([]);
    expect(anna.tekst()).toContain('Een melding is nooit anoniem.');
    expect(anna.tekst()).toContain('Laat Veilig Thuis de melding noteren op naam van de directeur.');
    // Where another school can choose after advice, this one never can: the card leads to Veilig Thuis instead.
    await raadpleegt(anna, 'melden');
    await opent(anna, 'melding-gedaan');
    expect(JSON.stringify(anna.kaart())).not.toContain('"id":"verborgen"');
    expect(anna.tekst()).toContain('Bespreek dat met Veilig Thuis. Zij beslissen wat het gezin hoort.');
    const elders = await metMoeder(await opSchool({}));
    await raadpleegt(elders, 'melden');
    await opent(elders, 'melding-gedaan');
    expect(JSON.stringify(elders.kaart())).toContain('"id":"verborgen"');
    await meldt(anna);
    await dirk.typt('open 2026-001');
    await opent(dirk, 'ouders-vertellen');
    expect(dirk.tekst()).toContain('Je vraagt geen toestemming. Je vertelt wat je gaat doen en waarom');
  });

  it('toont alleen een regionaal nummer dat de school zelf invulde [S3-36]', async () => {
    const huis = await kaartschool();
    const anna = await metMoeder(huis);
    await anna.typt('sociale kaart');
    expect(anna.tekst()).not.toContain('088');
    const eigen = await (await kaartschool({ regionaalNummer: '088-1112223' })).chat('Anna');
    await eigen.typt('sociale kaart');
    expect(eigen.tekst()).toContain('088-1112223');
  });
});
