import { isAllowedServiceUrl } from '../../src/teams/service-address.ts';

test.each([
  'https://smba.trafficmanager.net',
  'https://smba.trafficmanager.net/emea/',
  'https://SMBA.trafficmanager.net/emea/tenant/',
])('production calls %s', (url) => {
  expect(isAllowedServiceUrl(url, 'teams')).toBe(true);
  expect(isAllowedServiceUrl(url, 'loopback')).toBe(false);
});

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net',
  'https://evil.example#smba.trafficmanager.net',
  'https://smba.trafficmanager.net@evil.example/',
  'https://x:y@smba.trafficmanager.net/',
  'https://sub.smba.trafficmanager.net/',
  'https://smba.trafficmanager.net./',
  'http://127.0.0.1:3978',
  'http://localhost',
  'smba.trafficmanager.net',
  'javascript:alert(1)',
  '',
])('production never calls %s', (url) => {
  expect(isAllowedServiceUrl(url, 'teams')).toBe(false);
});

test.each(['http://127.0.0.1:3978', 'http://localhost:56150/_connector', 'http://[::1]:1/'])(
  'the demo calls %s on its own machine',
  (url) => {
    expect(isAllowedServiceUrl(url, 'loopback')).toBe(true);
  },
);

test.each([
  'https://127.0.0.1',
  'http://127.0.0.1.evil.example',
  'http://0.0.0.0',
  'http://192.168.1.1',
  'http://user@localhost',
])('the demo never calls %s', (url) => {
  expect(isAllowedServiceUrl(url, 'loopback')).toBe(false);
});
