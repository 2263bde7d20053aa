// Everything the page asks of the demo's server. It knows no screen.

const post = (path, body) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** People with their chats, and how far the clock has been moved. */
export const fetchStand = async () => (await fetch('/demo/stand')).json();

/** Sends one activity as this person; answers `{ status, body }` of the bot, status 502 when nothing answers. */
export const sendActivity = async (medewerkerId, activiteit) => {
  try {
    const response = await post('/demo/activiteit', { medewerkerId, activiteit });
    return response.ok ? await response.json() : { status: response.status, body: '' };
  } catch {
    return { status: 502, body: '' };
  }
};

export const markGelezen = (medewerkerId) => post('/demo/gelezen', { medewerkerId });
export const setBereikbaar = (medewerkerId, bereikbaar) => post('/demo/bereikbaar', { medewerkerId, bereikbaar });

/** Moves the clock on and lets what became due happen; answers how far it stands ahead, in milliseconds. */
export const moveKlok = async (uren) => {
  const response = await post('/demo/klok', { uren });
  if (!response.ok) throw new Error(`klok: ${response.status}`);
  return (await response.json()).verschuivingMs;
};

/** Sets the preset of De Voorbeeldschool for what follows; answers the one that holds. */
export const chooseProfiel = async (preset) => {
  const response = await post('/demo/profiel', { preset });
  if (!response.ok) throw new Error(`profiel: ${response.status}`);
  return (await response.json()).preset;
};

/** Hears the whole state at each connection, every change after it, and a connection that was lost. */
export const listen = ({ onStand, onChange, onLost }) => {
  const source = new EventSource('/demo/veranderingen');
  source.addEventListener('message', ({ data }) => onChange(JSON.parse(data)));
  source.addEventListener('stand', ({ data }) => onStand(JSON.parse(data)));
  source.addEventListener('error', onLost);
};
