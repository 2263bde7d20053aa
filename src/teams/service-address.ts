// Decides which connector addresses the bot may call, when an address is stored and again when it is used. It knows no person and makes no call.

const TEAMS_HOST = 'smba.trafficmanager.net';
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** `teams`: production. `loopback`: the demo and the tests, which may reach this machine and nothing else. */
export type Bereik = 'teams' | 'loopback';

/** True when `serviceUrl` may be stored or called: https on exactly the host of Teams, or plain http on loopback where the demo asks for it. */
export function isAllowedServiceUrl(serviceUrl: string, bereik: Bereik): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return bereik === 'loopback'
    ? url.protocol === 'http:' && LOOPBACK_HOSTS.includes(url.hostname)
    : url.protocol === 'https:' && url.hostname === TEAMS_HOST && url.port === '';
}
