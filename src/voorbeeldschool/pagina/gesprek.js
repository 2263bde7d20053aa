// One person's chat: the head with the bell, the messages and the line to type in. It knows one person and no clock.

import { createBericht } from './bericht.js';
import { announce, element, icoon } from './element.js';
import { dag } from './tijd.js';
import { markGelezen, sendActivity, setBereikbaar } from './verbinding.js';

const BEL = 'M10 2.500a5 5 0 0 0-5 5v3.200L3.600 14h12.800L15 10.700V7.500a5 5 0 0 0-5-5zM8 15.800a2 2 0 0 0 4 0';
const VERSTUUR = 'M3 3.500 17 10 3 16.500l1.800-5.500L11 10 4.800 9z';

/** `2 nieuwe berichten` */
export const aantalNieuw = (aantal) => (aantal === 1 ? '1 nieuw bericht' : `${aantal || 'geen'} nieuwe berichten`);

/** Same letters, same colour, whoever looks. */
export const avatar = ({ medewerkerId, naam }) =>
  element(
    'span',
    { class: 'avatar', 'data-kleur': Number.parseInt(medewerkerId.at(-1), 16) % 8, 'aria-hidden': 'true' },
    naam[0],
  );

const head = (persoon, { onBel, onBereikbaar }) => {
  const teller = element('span', { class: 'teller', hidden: true });
  const bel = element('button', { type: 'button', class: 'bel', on: { click: onBel } }, icoon(BEL), teller);
  const vinkje = element('input', { type: 'checkbox', on: { change: () => onBereikbaar(!vinkje.checked) } });
  const meer = element(
    'details',
    { class: 'uitklap meer' },
    element('summary', { 'aria-label': `Meer over ${persoon.naam}`, title: 'Meer' }, '⋯'),
    element(
      'div',
      { class: 'paneel' },
      element('label', { class: 'keuze' }, vinkje, 'App niet geïnstalleerd'),
      element('p', {}, `Berichten aan ${persoon.naam} komen dan niet aan. Zo zie je wat de afzender merkt.`),
    ),
  );
  const kop = element(
    'header',
    { class: 'gesprek-kop' },
    avatar(persoon),
    element(
      'div',
      { class: 'wie' },
      element('h2', { id: `naam-${persoon.medewerkerId}` }, persoon.naam),
      element('p', { title: persoon.rol }, persoon.rol),
      element('p', { class: 'school' }, persoon.school),
    ),
    bel,
    meer,
  );
  return {
    kop,
    showNieuw: (aantal) => {
      teller.textContent = String(aantal);
      teller.hidden = aantal === 0;
      bel.setAttribute('aria-label', `${persoon.naam}: ${aantalNieuw(aantal)}`);
    },
    showBereikbaar: (bereikbaar) => {
      vinkje.checked = !bereikbaar;
    },
  };
};

const writeLine = (persoon) => {
  const veld = element('textarea', {
    rows: '1',
    maxlength: '28000',
    'aria-label': `Bericht van ${persoon.naam}`,
    placeholder: 'Typ een bericht, bijvoorbeeld: help',
  });
  const knop = element('button', { type: 'submit', 'aria-label': 'Verstuur', title: 'Verstuur' }, icoon(VERSTUUR));
  const fout = element(
    'p',
    { class: 'zin mislukt', role: 'alert', hidden: true },
    'Dit is niet aangekomen. Probeer het opnieuw.',
  );
  const send = async () => {
    const text = veld.value.trim();
    if (text === '') return;
    veld.value = '';
    const { status } = await sendActivity(persoon.medewerkerId, { type: 'message', text });
    fout.hidden = status < 300;
    if (status >= 300 && veld.value === '') veld.value = text;
  };
  veld.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  const balk = element('form', { class: 'schrijfbalk' }, fout, element('div', { class: 'regel' }, veld, knop));
  balk.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return {
    balk,
    setAan: (aan) => {
      veld.disabled = !aan;
      knop.disabled = !aan;
    },
  };
};

/** Makes the chat of one person; `onNieuw(aantal)` hears how many messages wait. */
export const createGesprek = (persoon, onNieuw) => {
  const { medewerkerId, naam } = persoon;
  const berichten = new Map();
  const nodes = new Map();
  const lijst = element('ol', { class: 'lijst' });
  const vak = element(
    'div',
    { class: 'berichten', tabindex: '0', role: 'group', 'aria-label': `Chat van ${naam}` },
    lijst,
  );
  const uit = element(
    'p',
    { class: 'niet-bereikbaar', role: 'status', hidden: true },
    `${naam} heeft de app nu niet. Berichten komen niet aan.`,
  );
  const regel = writeLine(persoon);
  let geopend = false;

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void nodes.get(target.dataset.id)?.seen();
    },
    { root: vak, threshold: 0.1 },
  );

  const unread = () => [...berichten.values()].filter((bericht) => !bericht.gelezen);
  const count = () => {
    const aantal = unread().length;
    top.showNieuw(aantal);
    onNieuw(aantal);
  };

  /** The beginning of a long message, or the whole of a short one. */
  const reveal = (node) => {
    const ruimte = vak.getBoundingClientRect();
    const vlak = node.getBoundingClientRect();
    if (vlak.height > ruimte.height - 24 || vlak.top < ruimte.top) vak.scrollTop += vlak.top - ruimte.top - 8;
    else if (vlak.bottom > ruimte.bottom) vak.scrollTop += vlak.bottom - ruimte.bottom + 12;
  };

  const dayLine = (bericht) => {
    const tekst = dag(new Date(bericht.op));
    const vorige = [...lijst.querySelectorAll('.dag')].at(-1);
    if (vorige?.textContent !== tekst) lijst.append(element('li', { class: 'dag' }, tekst));
  };

  const put = (bericht) => {
    const oud = nodes.get(bericht.id);
    berichten.set(bericht.id, bericht);
    if (oud) {
      oud.show(bericht);
      watcher.unobserve(oud.node);
      watcher.observe(oud.node);
      return oud;
    }
    dayLine(bericht);
    const nieuw = createBericht(persoon, bericht, reveal);
    nodes.set(bericht.id, nieuw);
    lijst.append(nieuw.node);
    watcher.observe(nieuw.node);
    return nieuw;
  };

  const remove = (id) => {
    nodes.get(id)?.node.remove();
    nodes.delete(id);
    berichten.delete(id);
  };

  /** A message that comes by itself does not pull away the field somebody is filling in. */
  const isTyping = () =>
    vak.contains(document.activeElement) && document.activeElement.matches('input, textarea, select');

  const read = () => {
    if (unread().length > 0) void markGelezen(medewerkerId);
  };

  const goToNew = () => {
    const eerste = unread()[0] ?? [...berichten.values()].at(-1);
    const bericht = nodes.get(eerste?.id);
    if (!bericht) return;
    reveal(bericht.node);
    bericht.focus();
    read();
  };

  const top = head(persoon, {
    onBel: goToNew,
    onBereikbaar: (bereikbaar) => void setBereikbaar(medewerkerId, bereikbaar),
  });
  const node = element(
    'section',
    { class: 'gesprek', 'aria-labelledby': `naam-${medewerkerId}` },
    top.kop,
    vak,
    uit,
    regel.balk,
  );
  vak.addEventListener('pointerdown', read);
  vak.addEventListener('focusin', read);

  const showBereikbaar = (bereikbaar) => {
    top.showBereikbaar(bereikbaar);
    uit.hidden = bereikbaar;
    lijst.inert = !bereikbaar;
    regel.setAan(bereikbaar);
    node.classList.toggle('uit', !bereikbaar);
  };

  return {
    node,
    goToNew,
    /** Brings the chat to what the server keeps, at the start and after a lost connection. */
    sync: (gesprek) => {
      geopend = gesprek.geopend;
      const bekend = new Set(gesprek.berichten.map(({ id }) => id));
      for (const id of [...nodes.keys()]) if (!bekend.has(id)) remove(id);
      for (const bericht of gesprek.berichten) put(bericht);
      showBereikbaar(gesprek.bereikbaar);
      count();
    },
    /** Told when the person is looked at. */
    open: () => {
      const laatste = lijst.lastElementChild;
      if (laatste) reveal(laatste);
    },
    /** The first time, the channel tells the bot that the app was installed: also who is not in view gets messages. */
    install: () => {
      if (geopend) return;
      geopend = true;
      void sendActivity(medewerkerId, { type: 'installationUpdate', action: 'add' });
    },
    add: (bericht) => {
      const { node: nieuw } = put(bericht);
      if (!bericht.vanzelf || !isTyping()) reveal(nieuw);
      count();
      if (bericht.van === 'assistent' && !bericht.vanzelf) announce(`Antwoord voor ${naam}.`);
    },
    replace: (bericht) => {
      put(bericht);
      count();
    },
    remove: (id) => {
      remove(id);
      count();
    },
    allRead: () => {
      for (const bericht of unread()) put({ ...bericht, gelezen: true });
      count();
    },
    showBereikbaar,
  };
};
