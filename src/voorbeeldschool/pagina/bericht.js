// One message in a chat: words, or a card with what happens when it is pressed or comes into view. It knows no list.

import { announce, element } from './element.js';
import { renderKaart } from './kaart.js';
import { tijdstip } from './tijd.js';
import { sendActivity } from './verbinding.js';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
/** What Teams says when the bot answers nothing usable. */
const GENERIC = 'Er is iets misgegaan. Probeer het opnieuw.';

const parse = (body) => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** The three legal answers to a press: a card, a short text, or Teams' generic sentence. */
const readAnswer = ({ status, body }) => {
  const antwoord = status === 200 ? parse(body) : undefined;
  if (antwoord?.statusCode === 200 && antwoord.type === ADAPTIVE && typeof antwoord.value === 'object')
    return { kaart: antwoord.value };
  if (antwoord?.statusCode === 200 && antwoord.type === MESSAGE) return { zin: String(antwoord.value) };
  return { zin: GENERIC, mislukt: true };
};

/** Opens a web address; a telephone number is shown, for a page about invented people must not call 112. */
const openAddress = (url, say) => {
  if (/^tel:/i.test(url))
    say(`Op een telefoon belt Teams nu ${decodeURI(url.slice(4))}. Deze voorbeeldpagina belt niet.`);
  else if (/^https?:/i.test(url)) globalThis.open(url, '_blank', 'noopener,noreferrer');
};

const refreshOf = (kaart) => (kaart?.refresh?.action?.type === 'Action.Execute' ? kaart.refresh.action : undefined);

/**
 * Makes the message. `show(bericht)` is told what the channel keeps, `seen()` that it came into view; `onHeight(node)`
 * hears that a press made it grow.
 */
export const createBericht = (persoon, eerste, onHeight) => {
  const { medewerkerId, naam } = persoon;
  const vak = element('div', { class: 'inhoud' });
  const melding = element('p', { class: 'zin', role: 'status' });
  const nieuw = element('span', { class: 'nieuw' }, 'nieuw');
  const tijd = new Date(eerste.op);
  const afzender = eerste.van === 'persoon' ? naam : 'Schoolassistent';
  const kop = element(
    'p',
    { class: 'afzender' },
    `${afzender} `,
    element('time', { datetime: eerste.op }, tijdstip(tijd)),
    nieuw,
  );
  const stuk = element(
    'article',
    { class: 'bericht', tabindex: '-1', 'aria-label': `${afzender}, ${tijdstip(tijd)} uur` },
    kop,
    vak,
    melding,
  );
  // `node.kaart` is the card in view, for who reads the page with a script.
  const node = element('li', { class: `van-${eerste.van}`, 'data-id': eerste.id }, stuk);
  let bewaard = '';
  let getoond = '';
  let ververst = '';
  let aangeraakt = false;

  const say = (zin, mislukt = false) => {
    melding.textContent = zin;
    melding.classList.toggle('mislukt', mislukt);
    if (zin !== '') onHeight(node);
  };

  const draw = (kaart) => {
    const json = JSON.stringify(kaart);
    if (json === getoond) return;
    getoond = json;
    node.kaart = kaart;
    aangeraakt = false;
    const getekend = renderKaart(kaart, { execute, submit, open: (url) => openAddress(url, say) });
    vak.replaceChildren(
      getekend ?? element('p', {}, String(kaart.fallbackText ?? 'Deze kaart kan hier niet worden getoond.')),
    );
  };

  const busy = async (activiteit) => {
    if (stuk.getAttribute('aria-busy') === 'true') return undefined;
    stuk.setAttribute('aria-busy', 'true');
    vak.inert = true;
    say('');
    const antwoord = await sendActivity(medewerkerId, activiteit);
    stuk.removeAttribute('aria-busy');
    vak.inert = false;
    return antwoord;
  };

  async function execute(action) {
    const antwoord = await busy(invoke(action, 'manual'));
    if (antwoord === undefined) return;
    const { kaart, zin, mislukt } = readAnswer(antwoord);
    if (kaart === undefined) {
      say(zin, mislukt);
      return;
    }
    ververst = JSON.stringify(kaart);
    draw(kaart);
    stuk.focus({ preventScroll: true });
    onHeight(node);
    announce(`Antwoord voor ${naam}.`);
  }

  async function submit(data) {
    const antwoord = await busy({ type: 'message', value: data, replyToId: eerste.id });
    if (antwoord !== undefined && antwoord.status >= 300) say(GENERIC, true);
  }

  const invoke = (action, trigger) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger },
    replyToId: eerste.id,
  });

  /** A card with `refresh` asks for its present state once for each content, and never over what somebody typed. */
  const seen = async () => {
    const kaart = parse(getoond);
    const action = refreshOf(kaart);
    if (action === undefined || ververst === getoond) return;
    ververst = getoond;
    const gevraagd = { type: 'Action.Execute', verb: action.verb ?? '', data: action.data ?? {} };
    const antwoord = readAnswer(await sendActivity(medewerkerId, invoke(gevraagd, 'automatic')));
    if (antwoord.kaart === undefined || aangeraakt || getoond !== JSON.stringify(kaart)) return;
    ververst = JSON.stringify(antwoord.kaart);
    draw(antwoord.kaart);
  };

  /** Draws only what the bot changed: an answer or a refresh in view stays when the message is merely read. */
  const show = (bericht) => {
    node.classList.toggle('ongelezen', !bericht.gelezen);
    nieuw.hidden = bericht.gelezen;
    const inhoud = JSON.stringify(bericht.kaart ?? bericht.tekst);
    if (inhoud === bewaard) return;
    bewaard = inhoud;
    if (bericht.kaart) draw(bericht.kaart);
    else vak.replaceChildren(element('p', { class: 'woorden' }, bericht.tekst ?? ''));
  };

  vak.addEventListener('input', () => {
    aangeraakt = true;
  });
  show(eerste);
  return { node, show, seen, focus: () => stuk.focus({ preventScroll: true }) };
};
