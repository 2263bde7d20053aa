// The page: who is in view, the clock, light or dark, and where each change goes. It knows no card and no rule.

import { aantalNieuw, avatar, createGesprek } from './gesprek.js';
import { announce, element } from './element.js';
import { korteDag, nu, setVerschuiving, uur } from './tijd.js';
import { chooseProfiel, fetchStand, listen, moveKlok } from './verbinding.js';

const SMAL = globalThis.matchMedia('(max-width: 719px)');
const DONKER = globalThis.matchMedia('(prefers-color-scheme: dark)');
const SEINTJE_MS = 8_000;
const EERST_IN_BEELD = 4;

const find = (selector) => document.querySelector(selector);
const mensen = new Map();
let inBeeld = [];
let actief;

const remember = (naam, waarde) => localStorage.setItem(`voorbeeldschool.${naam}`, JSON.stringify(waarde));
const recall = (naam) => {
  try {
    return JSON.parse(localStorage.getItem(`voorbeeldschool.${naam}`)) ?? undefined;
  } catch {
    return undefined;
  }
};

// Who is in view

/** On a narrow screen one chat at a time, otherwise all that were chosen. */
const arrange = () => {
  const getoond = SMAL.matches ? inBeeld.filter((id) => id === actief) : inBeeld;
  find('#gesprekken').style.setProperty('--aantal', String(Math.max(1, getoond.length)));
  for (const [id, mens] of mensen) {
    const zichtbaar = getoond.includes(id);
    const wasZichtbaar = !mens.gesprek.node.hidden;
    mens.gesprek.node.hidden = !zichtbaar;
    mens.tab.hidden = !inBeeld.includes(id);
    mens.tab.setAttribute('aria-current', String(id === actief));
    mens.vinkje.checked = inBeeld.includes(id);
    if (zichtbaar && !wasZichtbaar) mens.gesprek.open();
  }
  if (SMAL.matches) mensen.get(actief)?.tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  remember('inBeeld', inBeeld);
  remember('actief', actief);
};

const choose = (id, aan) => {
  inBeeld = [...mensen.keys()].filter((een) => (een === id ? aan : inBeeld.includes(een)));
  if (aan) actief = id;
  else if (actief === id) actief = inBeeld[0];
  arrange();
};

const bringToFront = (id) => {
  actief = id;
  choose(id, true);
  const { gesprek } = mensen.get(id);
  gesprek.node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  gesprek.goToNew();
};

const showNieuw = (id, aantal) => {
  const mens = mensen.get(id);
  mens.nieuw = aantal;
  for (const teller of mens.tellers) {
    teller.textContent = String(aantal);
    teller.hidden = aantal === 0;
    teller.title = aantalNieuw(aantal);
  }
  const verborgen = [...mensen].reduce((som, [een, { nieuw }]) => som + (inBeeld.includes(een) ? 0 : nieuw), 0);
  const totaal = find('#kiezer summary .teller');
  totaal.textContent = String(verborgen);
  totaal.hidden = verborgen === 0;
};

const counter = () => element('span', { class: 'teller', hidden: true });

const createMens = ({ gesprek: kept, ...persoon }) => {
  const { medewerkerId: id, naam, rol } = persoon;
  const tellers = [counter(), counter()];
  const vinkje = element('input', { type: 'checkbox', on: { change: () => choose(id, vinkje.checked) } });
  const wie = element('span', {}, naam, element('small', {}, rol));
  const keuze = element('label', { class: 'keuze' }, vinkje, avatar(persoon), wie, tellers[0]);
  const tab = element(
    'button',
    { type: 'button', on: { click: () => bringToFront(id) } },
    avatar(persoon),
    element('span', {}, naam),
    tellers[1],
  );
  const mens = { persoon, keuze, vinkje, tab, tellers, nieuw: 0 };
  mensen.set(id, mens);
  mens.gesprek = createGesprek(persoon, (aantal) => showNieuw(id, aantal));
  mens.gesprek.node.hidden = true;
  mens.gesprek.sync(kept);
  return mens;
};

const build = (stand) => {
  for (const gegeven of stand.mensen) {
    const mens = createMens(gegeven);
    find('#gesprekken').append(mens.gesprek.node);
    find('#tabs').append(mens.tab);
  }
  for (const school of new Set(stand.mensen.map((mens) => mens.school))) {
    const groep = element('fieldset', {}, element('legend', {}, school));
    for (const { persoon, keuze } of mensen.values()) if (persoon.school === school) groep.append(keuze);
    find('#kiezer-lijst').append(groep);
  }
  const bewaard = recall('inBeeld');
  const ids = [...mensen.keys()];
  inBeeld = Array.isArray(bewaard) ? ids.filter((id) => bewaard.includes(id)) : ids.slice(0, EERST_IN_BEELD);
  actief = inBeeld.includes(recall('actief')) ? recall('actief') : inBeeld[0];
  arrange();
  for (const { gesprek } of mensen.values()) gesprek.install();
};

// What happens elsewhere

const toast = ({ persoon }, { samenvatting = 'Nieuw bericht', dringend }) => {
  const bekijk = element('button', { type: 'button' }, 'Bekijk');
  const sein = element(
    'div',
    { class: dringend ? 'seintje dringend' : 'seintje' },
    avatar(persoon),
    element('p', {}, element('strong', {}, `Bericht voor ${persoon.naam}`), element('span', {}, samenvatting)),
    bekijk,
  );
  bekijk.addEventListener('click', () => {
    sein.remove();
    bringToFront(persoon.medewerkerId);
  });
  find('#seintjes').append(sein);
  while (find('#seintjes').childElementCount > 3) find('#seintjes').firstElementChild.remove();
  setTimeout(() => sein.remove(), SEINTJE_MS);
  announce(`Bericht voor ${persoon.naam}: ${samenvatting}`);
};

const onChange = (verandering) => {
  const mens = mensen.get(verandering.medewerkerId);
  if (!mens) return;
  const { gesprek } = mens;
  if (verandering.soort === 'bericht') {
    gesprek.add(verandering.bericht);
    if (verandering.bericht.vanzelf) toast(mens, verandering.bericht);
  } else if (verandering.soort === 'vervangen') gesprek.replace(verandering.bericht);
  else if (verandering.soort === 'verwijderd') gesprek.remove(verandering.id);
  else if (verandering.soort === 'gelezen') gesprek.allRead();
  else if (verandering.soort === 'bereikbaar') gesprek.showBereikbaar(verandering.bereikbaar);
};

const storing = (zin) => {
  find('#storing').textContent = zin;
  find('#storing').hidden = zin === '';
};

const onStand = (stand) => {
  storing('');
  showKlok(stand.klok.verschuivingMs);
  buildProfiel(stand.profiel);
  for (const { medewerkerId, gesprek } of stand.mensen) mensen.get(medewerkerId)?.gesprek.sync(gesprek);
};

// The clock

const tick = () => {
  const moment = nu();
  find('#klok').replaceChildren(`${korteDag(moment)}, `, element('span', { class: 'uur' }, uur(moment)));
  find('#klok').dateTime = moment.toISOString();
};
const showKlok = (verschuivingMs) => {
  setVerschuiving(verschuivingMs);
  tick();
};

const shift = async (uren) => {
  const knoppen = [...document.querySelectorAll('[data-uren]')];
  if (find('.klok').getAttribute('aria-busy') === 'true') return;
  find('.klok').setAttribute('aria-busy', 'true');
  for (const knop of knoppen) knop.setAttribute('aria-disabled', 'true');
  try {
    showKlok(await moveKlok(uren));
    announce(`Het is nu ${korteDag(nu())}, ${uur(nu())}.`);
  } catch {
    storing('De tijd verzetten lukte niet. Probeer het opnieuw.');
  }
  find('.klok').removeAttribute('aria-busy');
  for (const knop of knoppen) knop.removeAttribute('aria-disabled');
};

// The profile of the school

let keuzes = [];
const showProfiel = (gekozen) => {
  find('#profiel-keuze').value = gekozen;
  find('#profiel-uitleg').textContent = keuzes.find(({ preset }) => preset === gekozen).uitleg;
};
const buildProfiel = ({ preset: gekozen, keuzes: alle }) => {
  keuzes = alle;
  const opties = keuzes.map(({ preset, naam }) => element('option', { value: preset }, `${naam} (${preset})`));
  find('#profiel-keuze').replaceChildren(...opties);
  showProfiel(gekozen);
};
const changeProfiel = async () => {
  try {
    showProfiel(await chooseProfiel(find('#profiel-keuze').value));
    storing('');
    announce(`De Voorbeeldschool werkt nu zo: ${find('#profiel-uitleg').textContent}`);
  } catch {
    storing('Een ander profiel kiezen lukte niet. Probeer het opnieuw.');
  }
};

// Light or dark

const showThema = () => {
  const gekozen = recall('thema');
  if (gekozen === undefined) delete document.documentElement.dataset.thema;
  else document.documentElement.dataset.thema = gekozen;
  find('#thema').setAttribute('aria-pressed', String((gekozen ?? (DONKER.matches ? 'donker' : 'licht')) === 'donker'));
};
const switchThema = () => {
  remember('thema', find('#thema').getAttribute('aria-pressed') === 'true' ? 'licht' : 'donker');
  showThema();
};

// Menus close on a press elsewhere and on Escape, and give the focus back.

const closeMenus = (behalve) => {
  for (const menu of document.querySelectorAll('details.uitklap[open]')) if (menu !== behalve) menu.open = false;
};
document.addEventListener('pointerdown', ({ target }) => closeMenus(target.closest('details.uitklap')));
document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  target.closest('details.uitklap[open]')?.querySelector('summary').focus();
  closeMenus();
});

showThema();
find('#thema').addEventListener('click', switchThema);
DONKER.addEventListener('change', showThema);
SMAL.addEventListener('change', arrange);
find('#profiel-keuze').addEventListener('change', () => void changeProfiel());
for (const knop of document.querySelectorAll('[data-uren]'))
  knop.addEventListener('click', () => void shift(Number(knop.dataset.uren)));

const stand = await fetchStand();
showKlok(stand.klok.verschuivingMs);
buildProfiel(stand.profiel);
setInterval(tick, 5_000);
build(stand);
listen({
  onChange,
  onStand,
  onLost: () => storing('De voorbeeldschool antwoordt niet. Start hem opnieuw met: npm run demo'),
});
