// Azure Key Vault with its real SDK, over TLS, against an emulator: what it asks, and what it makes of each answer.

import { randomBytes } from 'node:crypto';

import type { Logboek } from '../../src/application/ports.ts';
import { openAzurekluis } from '../../src/keys/azurekluis.ts';
import { openKluis } from '../../src/keys/kluis.ts';
import { startVault } from '../support/keys/vault-emulator.ts';
import { describeKluis } from '../support/keys/contract.ts';
import { newCasusId } from '../support/store/records.ts';
import { toCasusId } from '../../src/shared/ids.ts';

import.meta.jest.setTimeout(60_000);
const vault = await startVault();
afterAll(async () => vault.close());
const regels: string[] = [];
const logboek: Logboek = { record: (code, velden) => void regels.push(`${code} ${JSON.stringify(velden ?? {})}`) };
const open = async () => openKluis(vault.plaats, logboek);
const datasleutel = randomBytes(32);
const made = async () => {
  const [kluis, casusId] = [await open(), newCasusId()];
  await kluis.makeKey(casusId);
  return { kluis, casusId, omhuld: await kluis.wrap(casusId, datasleutel) };
};
beforeEach(() => {
  regels.length = 0;
  vault.faults.next = undefined;
});

describe('Azure Key Vault', () => {
  describeKluis(open);
});

describe('a key in the vault', () => {
  test('has a name without capitals, of the id alone, and 3072 bits', async () => {
    const [one, other] = [toCasusId('AAAAAAAAAAAAAAAAAAAAAA'), toCasusId('aAAAAAAAAAAAAAAAAAAAAA')];
    const kluis = await open();
    await kluis.makeKey(one);
    await kluis.makeKey(other);
    const found = vault.keys().filter(({ name }) => name.includes('00000000000000'));
    expect(found).toEqual([
      { name: 'casus-00000000000000000000000000000000', versions: 1, bits: 3072 },
      { name: 'casus-68000000000000000000000000000000', versions: 1, bits: 3072 },
    ]);
  });

  test('is made once, and each wrapped key names the version it is under', async () => {
    const { kluis, casusId, omhuld } = await made();
    await kluis.makeKey(casusId);
    const again = await kluis.wrap(casusId, datasleutel);
    expect(again.split('.')[0]).toBe(omhuld.split('.')[0]);
    expect(omhuld).toMatch(/^[0-9a-f]{32}\.[\w-]{512}$/);
  });

  test('never leaves it: the vault is asked to wrap and unwrap, and one sign-in is enough', async () => {
    const before = vault.tokens();
    const { kluis, casusId, omhuld } = await made();
    vault.asked.length = 0;
    await kluis.unwrap(casusId, omhuld);
    expect(vault.asked.map((what) => what.split('/').at(-1))).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      'unwrapkey',
    ]);
    expect(vault.tokens() - before).toBe(1);
  });

  test('that was destroyed is purged at once where that is allowed', async () => {
    const { kluis, casusId, omhuld } = await made();
    await kluis.destroy(casusId);
    expect(vault.deleted()).toEqual([]);
    await kluis.makeKey(casusId);
    await expect(kluis.unwrap(casusId, omhuld)).rejects.toMatchObject({ reden: 'sleutel-weg' });
    expect(regels).toEqual([]);
  });

  test('waits for the term of the vault under purge protection, unreadable meanwhile, and never comes back after it', async () => {
    vault.settings.purgeProtection = true;
    const { kluis, casusId, omhuld } = await made();
    await kluis.destroy(casusId);
    await kluis.destroy(casusId);
    vault.settings.purgeProtection = false;
    expect(vault.deleted()).toHaveLength(1);
    expect(regels).toContain(`sleutel-wacht-op-wissen {"casusId":"${casusId}","http":403}`);
    const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg' };
    await expect(kluis.unwrap(casusId, omhuld)).rejects.toMatchObject(weg);
    vault.endOfTerm();
    await kluis.makeKey(casusId);
    await expect(kluis.wrap(casusId, datasleutel)).rejects.toMatchObject(weg);
  });

  test('is not gone while its deletion was not accepted: destroying fails, and may be done again', async () => {
    const { kluis, casusId, omhuld } = await made();
    vault.faults.next = (what) => (what.startsWith('DELETE /keys') ? 503 : undefined);
    await expect(kluis.destroy(casusId)).rejects.toMatchObject({ name: 'Kluisfout', reden: 'kluis-onbereikbaar' });
    vault.faults.next = undefined;
    expect(Buffer.from(await kluis.unwrap(casusId, omhuld))).toEqual(datasleutel);
    await kluis.destroy(casusId);
    await expect(kluis.unwrap(casusId, omhuld)).rejects.toMatchObject({ reden: 'sleutel-weg' });
  });
});

describe('what goes wrong with the vault says nothing about a key', () => {
  test.each([
    [403, 'kluis-geweigerd'],
    [429, 'kluis-druk'],
    [500, 'kluis-onbereikbaar'],
    [503, 'kluis-onbereikbaar'],
    ['weg', 'kluis-onbereikbaar'],
    [418, 'kluis-onbegrepen'],
  ] as const)('%s is %s, and repeats nothing of the answer', async (fault, reden) => {
    const { kluis, casusId, omhuld } = await made();
    vault.faults.next = () => fault;
    const calls = [
      kluis.unwrap(casusId, omhuld),
      kluis.wrap(casusId, datasleutel),
      kluis.makeKey(casusId),
      kluis.destroy(casusId),
      kluis.reach(),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      const error: unknown = outcome.status === 'rejected' ? outcome.reason : undefined;
      expect(error).toMatchObject({ name: 'Kluisfout', reden, message: reden });
      expect(Object.keys(error as object).toSorted()).toEqual(['name', 'reden', 'status']);
    }
    expect(new Set(regels)).toEqual(new Set([`${reden} {"http":${fault === 'weg' ? '0' : String(fault)}}`]));
    vault.faults.next = undefined;
    expect(Buffer.from(await kluis.unwrap(casusId, omhuld))).toEqual(datasleutel);
  });

  test('a vault that is busy or stumbles once is asked again by the SDK', async () => {
    const { kluis, casusId, omhuld } = await made();
    for (const fault of [429, 503] as const) {
      let left = 1;
      vault.faults.next = (what) => (what.endsWith('unwrapkey') && left-- > 0 ? fault : undefined);
      expect(Buffer.from(await kluis.unwrap(casusId, omhuld))).toEqual(datasleutel);
      expect(left).toBe(-1);
    }
    expect(regels).toEqual([]);
  });

  test('a sign-in that fails is no answer of the vault', async () => {
    const { casusId, omhuld } = await made();
    const credential = {
      getToken: async () => {
        throw Object.assign(new Error('AADSTS700016 Zjoebidoe'), { statusCode: 400 });
      },
    };
    const kluis = openAzurekluis({ ...vault.plaats, credential }, logboek);
    await expect(kluis.unwrap(casusId, omhuld)).rejects.toMatchObject({ message: 'kluis-aanmelden-mislukt' });
  });

  test('outside Azure it is refused: a token goes to a vault of Microsoft alone', async () => {
    const { casusId, omhuld } = await made();
    const before = vault.tokens();
    const client = { tlsOptions: vault.plaats.client!.tlsOptions! };
    const kluis = openAzurekluis({ ...vault.plaats, client }, logboek);
    await expect(kluis.unwrap(casusId, omhuld)).rejects.toMatchObject({ name: 'Kluisfout' });
    expect(vault.tokens()).toBe(before);
  });
});
