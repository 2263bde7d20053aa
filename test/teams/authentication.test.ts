import { TransportAdapter, createTeamsAuthentication } from '../../src/teams/adapter.ts';
import { parseActivity, toSdkActivity } from '../../src/teams/activity.ts';
import { APP_ID, message, person, TENANT_ID } from '../support/connector/activities.ts';

const secret = { appType: 'SingleTenant', appId: APP_ID, tenantId: TENANT_ID, appPassword: 'geheim' } as const;
const managed = { appType: 'UserAssignedMsi', appId: APP_ID, tenantId: TENANT_ID } as const;

test.each([
  ['no app id', { ...secret, appId: '' }],
  ['an app id that is no GUID', { ...secret, appId: 'meldcode-bot' }],
  ['no tenant', { ...managed, tenantId: '' }],
  ['a tenant by name', { ...managed, tenantId: 'school.onmicrosoft.com' }],
  ['no secret', { appType: 'SingleTenant', appId: APP_ID, tenantId: TENANT_ID } as const],
  ['a blank secret', { ...secret, appPassword: ' ' }],
])('no authentication is made with %s, and the error repeats no setting', (_name, identity) => {
  expect(() => createTeamsAuthentication(identity)).toThrow(new TypeError('incomplete bot identity'));
});

test.each([secret, managed])(
  '$appType refuses an unsigned activity: checks cannot be switched off',
  async (identity) => {
    const adapter = new TransportAdapter(createTeamsAuthentication(identity));
    const activity = parseActivity(message('https://smba.trafficmanager.net/emea/', person(1), 'menu'));
    if (activity === undefined) throw new Error('no activity');
    await expect(adapter.authenticate('', toSdkActivity(activity))).rejects.toThrow('not authorized');
  },
);
