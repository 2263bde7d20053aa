// The demo's time as people read it, always in Amsterdam. It knows no clock of its own but the shift it was given.

let verschuivingMs = 0;

export const setVerschuiving = (ms) => {
  verschuivingMs = ms;
};
export const nu = () => new Date(Date.now() + verschuivingMs);

const format = (opties) => new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', ...opties });
const UUR = format({ hour: '2-digit', minute: '2-digit' });
const DAG = format({ weekday: 'long', day: 'numeric', month: 'long' });
const KORTE_DAG = format({ weekday: 'short', day: 'numeric', month: 'short' });

/** `14.05` */
export const tijdstip = (moment) => UUR.format(moment).replace(':', '.');
/** `donderdag 12 maart` */
export const dag = (moment) => DAG.format(moment);
/** `do 12 mrt` and `14.05 uur` */
export const korteDag = (moment) => KORTE_DAG.format(moment);
export const uur = (moment) => `${tijdstip(moment)} uur`;
