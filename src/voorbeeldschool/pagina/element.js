// Makes elements in one line. It knows no chat.

/** `element('p', { class: 'uitleg', hidden: true, on: { click } }, 'tekst', child)` */
export const element = (naam, { on = {}, ...eigenschappen } = {}, ...inhoud) => {
  const gemaakt = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (waarde === false || waarde === undefined) continue;
    gemaakt.setAttribute(sleutel, waarde === true ? '' : String(waarde));
  }
  for (const [gebeurtenis, doe] of Object.entries(on)) gemaakt.addEventListener(gebeurtenis, doe);
  gemaakt.append(...inhoud);
  return gemaakt;
};

/** A small drawing from this page's own code. */
export const icoon = (pad) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [sleutel, waarde] of Object.entries({ viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': true }))
    svg.setAttribute(sleutel, waarde);
  const lijn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  lijn.setAttribute('d', pad);
  svg.append(lijn);
  return svg;
};

/** Said once to who listens with a screen reader. */
export const announce = (zin) => {
  const omroep = document.querySelector('#omroep');
  omroep.textContent = '';
  requestAnimationFrame(() => {
    omroep.textContent = zin;
  });
};
