// Writes dist/kaarten.html: every card with every sample, in light, dark and high contrast, at 320 and 640 pixels. Run: npm run cards:preview

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { inOefening, metBalk, metOpmerking } from '../../src/presentation/oefenkaart.ts';
import { toCasusId, toMedewerkerId } from '../../src/shared/ids.ts';
import { cardOf, SAMPLES } from '../support/cards/samples.ts';

const require = createRequire(import.meta.url);
const read = (pad: string): string => readFileSync(pad, 'utf8');
const pagina = (naam: string): string =>
  read(new URL(`../../src/voorbeeldschool/pagina/${naam}`, import.meta.url).pathname);
/** Scripts inside one HTML file must not end early. */
const inline = (script: string): string => script.replaceAll('</script', '<\\/script');

const THEMAS = ['licht', 'donker', 'contrast'];
const BREEDTES = [320, 640];
const kaarten = SAMPLES.map((sample) => ({
  naam: `${sample.kaart} · ${sample.geval}`,
  id: `${sample.kaart}-${sample.geval}`,
  kaart: cardOf(sample),
}));

/** Cards with what practice puts around them, and a real one with its remark. */
const sampleVan = (id: string) => {
  const gevonden = kaarten.find((each) => each.id === id);
  if (gevonden === undefined) throw new Error(`no sample ${id}`);
  return gevonden.kaart;
};
const PLEK = {
  als: toMedewerkerId('00000000-0000-4000-8000-0000000ef0a1'),
  wereldId: toCasusId('CCCCCCCCCCCCCCCCCCCCCA'),
};
const inBeeld = (id: string, balk: string) => metBalk(inOefening(sampleVan(id), PLEK), sampleVan(`oefen-balk-${balk}`));
const OEFENING = [
  ['casus-gewoon', 'gewoon'],
  ['nood-leeg', 'nood'],
  ['oefen-verhaal-gewoon', 'leeg'],
  ['oefen-terugblik-gewoon', 'klaar'],
] as const;
kaarten.push(
  ...OEFENING.map(([id, balk]) => ({ naam: `in oefening · ${id}`, id: `oefening-${id}`, kaart: inBeeld(id, balk) })),
  {
    naam: 'echt tijdens een oefening · welkom',
    id: 'oefening-echt',
    kaart: metOpmerking(sampleVan('welkom-gewoon'), sampleVan('oefen-opmerking-gewoon'), 'boven'),
  },
);

const CSS = `
body { display: block; height: auto; overflow: auto; padding: 16px; }
section { margin-bottom: 32px; }
.rij { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
.vak { background: var(--chat); color: var(--tekst); padding: 12px; border-radius: 8px; flex: none; }
.vak .ac-adaptiveCard { background: var(--vlak-kaart); }

.contrast .ac-pushButton { border: 1px solid #fff !important; }
.licht { color-scheme: light; } .donker { color-scheme: dark; }
.contrast { color-scheme: dark; --chat: #000; --vlak-kaart: #000; --vlak-nadruk: #000; --vlak-accent: #000; --vlak-goed: #000;
  --vlak-let-op: #000; --vlak-gevaar: #000; --tekst: #fff; --tekst-zacht: #fff; --lijn: #fff; --rand: #fff; --merk: #000; --merk-donker: #1a1a1a;
  --merk-tekst: #ffff00; --goed: #3ff23f; --let-op: #ffff00; --gevaar: #ff9aa2; }
`;
const SCRIPT = `
for (const { naam, id, kaart } of JSON.parse(document.getElementById('kaarten').textContent)) {
  const section = document.createElement('section');
  section.id = id;
  const kop = document.createElement('h2');
  kop.textContent = naam;
  const rij = document.createElement('div');
  rij.className = 'rij';
  section.append(kop, rij);
  for (const breedte of ${JSON.stringify(BREEDTES)}) for (const thema of ${JSON.stringify(THEMAS)}) {
    const vak = document.createElement('div');
    vak.className = 'vak ' + thema;
    vak.style.width = breedte + 'px';
    vak.append(renderKaart(kaart, { execute() {}, submit() {}, open() {} }));
    rij.append(vak);
  }
  document.body.append(section);
}
document.body.dataset.klaar = 'ja';
`;
const html = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Kaarten</title>
<style>${pagina('pagina.css')}${pagina('kaart.css')}${CSS}</style>
<script>${inline(read(require.resolve('adaptivecards/dist/adaptivecards.js')))}</script>
<script>${inline(read(require.resolve('markdown-it/browser')))}</script></head>
<body><h1>Alle kaarten (${SAMPLES.length})</h1>
<script id="kaarten" type="application/json">${inline(JSON.stringify(kaarten))}</script>
<script type="module">${inline(pagina('kaart.js').replace('export const', 'const'))}${SCRIPT}</script></body></html>
`;
mkdirSync('dist', { recursive: true });
writeFileSync('dist/kaarten.html', html);
console.log(`dist/kaarten.html: ${SAMPLES.length} samples`);
