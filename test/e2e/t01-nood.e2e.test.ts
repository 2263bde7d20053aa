// T-01 on the demo page: acute danger at going-home time, on a telephone, the first presses with the keyboard alone.

import { CODE, bekijkt, meldt, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { LANG, opPagina } from './support/huis.ts';

const COLLEGAS = ['Bas', 'Carla', 'Dirk'] as const;

it(
  'T-01: nood, van de nummers tot een bevestigde melding, met het bericht aan ouders achteraf',
  opPagina('T-01', { smal: true }, async (p) => {
    const anna = await p.chat('Anna');
    await anna.toetst('Nood');
    const nood = anna.tekst();
    expect(nood.indexOf('Bel 112')).toBeLessThan(nood.indexOf('0800-2000'));
    expect(JSON.stringify(anna.kaart())).not.toContain('"isRequired":true');
    await anna.toetst("Waarschuw mijn collega's");
    await anna.ziet('Opschrijven komt later');
    for (const naam of COLLEGAS) await (await p.chat(naam)).ziet('Anna heeft je nu nodig.');

    const carla = await p.chat('Carla');
    await bekijkt(carla);
    await carla.drukt('Ik pak dit op');
    await weegt(anna, 'a1', { antwoord: 'ja' });
    await weegt(anna, 'a2', { antwoord: 'acuut' });
    await anna.ziet('Melden bij Veilig Thuis: ja.', 'Jullie denken dat het kind nu niet veilig is.');
    await opent(anna, 'melding-gedaan');
    await anna.ziet('112 bellen is nog geen melding.');
    await meldt(anna, { ontvanger: 'medewerker 12' });

    const dirk = await p.chat('Dirk');
    await bekijkt(dirk);
    await dirk.ziet('Anna heeft gemeld', 'Heb je dit gezien?', 'Dit is meldnorm 1.');
    await dirk.drukt('Ik bevestig dat er gemeld is');

    await bekijkt(anna);
    await anna.ziet('Je deed het goed door dit te zeggen.');
    await anna.typt(`open ${CODE}`);
    await anna.ziet(
      'Nog te doen. Dit mag ook achteraf:',
      'Opschrijven wat je zag of hoorde',
      'Kunnen we zelf hulp geven?',
    );
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Hij wil niet naar huis: hij heeft een mes.' });
    await voegtToe(anna, 'moeder');
    await opent(anna, 'ouders-vertellen');
    await anna.drukt('Bewaar', { persoon: 'p2', staat: 'niet-verteld', grond: 'veiligheid-leerling' });
    await opent(anna, 'ouders-vertellen');
    await anna.ziet(/moeder: niet verteld .* want het is niet veilig voor de leerling/);
    for (const naam of COLLEGAS) expect(await (await p.chat(naam)).alles()).not.toContain('mes.');
  }),
  LANG,
);
