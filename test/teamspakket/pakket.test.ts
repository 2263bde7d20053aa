// The Teams app package: right as it stands, refused with one property broken at a time, and the same bytes for the same input.

import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { readWoorden } from '../../src/teams/woorden.ts';
import { ENV, gelezen, kopie, pakUit, regelsVan, ruimOp, zet, zipVan } from '../support/teamspakket/pakket.ts';

afterAll(ruimOp);

describe('het pakket', () => {
  it('holds the filled-in manifest and both icons, at the top and nothing else', async () => {
    const bestanden = await pakUit(await zipVan('manifest'));
    expect([...bestanden.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(bestanden.get('color.png')).toEqual(readFileSync('manifest/color.png'));
    expect(bestanden.get('outline.png')).toEqual(readFileSync('manifest/outline.png'));
    const tekst = bestanden.get('manifest.json')?.toString() ?? '';
    expect(tekst).not.toContain('${');
    expect(JSON.parse(tekst)).toMatchObject({
      id: ENV.TEAMS_APP_ID,
      version: '1.2.3',
      localizationInfo: { defaultLanguageTag: 'nl' },
      name: { short: 'Schoolassistent' },
      developer: {
        name: ENV.TEAMS_APP_MAKER,
        websiteUrl: ENV.TEAMS_APP_WEBSITE,
        privacyUrl: ENV.TEAMS_APP_PRIVACY,
        termsOfUseUrl: ENV.TEAMS_APP_VOORWAARDEN,
      },
      bots: [{ botId: ENV.MICROSOFT_APP_ID, scopes: ['personal'], supportsFiles: false }],
    });
  });

  it('is the same to the byte for the same input, and another for another', async () => {
    expect(await zipVan('manifest')).toEqual(await zipVan(kopie()));
    expect(await zipVan('manifest', { ...ENV, TEAMS_APP_MAKER: 'Stichting De Els' })).not.toEqual(
      await zipVan('manifest'),
    );
  });

  it('offers commands that each open a card of their own, help and nood among them', () => {
    const titels = gelezen().bots[0]!.commandLists[0]!.commands.map(({ title }) => title);
    const kaarten = titels.map((titel) => {
      const vraag = readWoorden(titel);
      return vraag.soort === 'los' ? vraag.kaart : titel;
    });
    expect(new Set(kaarten).size).toBe(titels.length);
    expect(kaarten).toEqual(expect.arrayContaining(['nood', 'zorgen', 'welkom']));
  });

  it('keeps quotes, backslashes and dollar signs of a name as they are', async () => {
    const maker = 'Bestuur "De \\ Els" & co';
    const tekst = (await pakUit(await zipVan('manifest', { ...ENV, TEAMS_APP_MAKER: maker }))).get('manifest.json');
    expect(JSON.parse(tekst?.toString() ?? '')).toMatchObject({ developer: { name: maker } });
  });
});

describe('a broken manifest is refused', () => {
  const elf = Array.from({ length: 11 }, (_leeg, nummer) => ({ title: `nood${String(nummer)}`, description: 'x' }));
  const commandos = 'bots.0.commandLists.0.commands';
  it.each<[string, unknown, string]>([
    ['$schema', 'https://developer.microsoft.com/json-schemas/teams/v1.99/MicrosoftTeams.schema.json', '1.25'],
    ['manifestVersion', '1.24', '1.25'],
    ['version', '1.0', 'version'],
    ['version', undefined, 'version'],
    ['id', 'geen-guid', 'id'],
    ['localizationInfo.defaultLanguageTag', 'en-us', 'localizationInfo.defaultLanguageTag'],
    ['developer.name', 'x'.repeat(33), 'developer.name'],
    ['developer.privacyUrl', 'http://delinde.nl', 'developer.privacyUrl'],
    ['name.short', 'x'.repeat(31), 'name.short'],
    ['name.short', 'Meldcode', 'digibord'],
    ['description.short', 'x'.repeat(81), 'description.short'],
    ['description.full', 'x'.repeat(4001), 'description.full'],
    ['description.full', '', 'description.full'],
    ['icons.color', '../color.png', 'icons.color'],
    ['icons.outline', undefined, 'icons'],
    ['accentColor', 'paars', 'accentColor'],
    ['bots', [], 'bots'],
    ['bots.0.botId', '${ONBEKEND}', 'bots.0.botId'],
    ['bots.0.scopes', ['personal', 'team'], 'bots.0.scopes'],
    ['bots.0.scopes', ['groupChat'], 'bots.0.scopes'],
    ['bots.0.supportsFiles', true, 'bots.0.supportsFiles'],
    ['bots.0.isNotificationOnly', true, 'bots.0.isNotificationOnly'],
    ['bots.0.commandLists.0.scopes', ['team'], 'bots.0.commandLists.0.scopes'],
    [commandos, elf, commandos],
    [commandos, [], commandos],
    [`${commandos}.0.title`, 'x'.repeat(33), `${commandos}.0.title`],
    [`${commandos}.0.title`, 'toverspreuk', '"toverspreuk" kent de assistent niet'],
    [`${commandos}.0.title`, 'taken', 'openen dezelfde kaart'],
    [`${commandos}.0.title`, 'veilig thuis', 'digibord'],
    [`${commandos}.0.description`, 'x'.repeat(129), `${commandos}.0.description`],
    ['description.full', 'Zie ${NERGENS}', 'open plek'],
    ['permissions', ['identity', 'devicePermissions'], 'permissions'],
    ['validDomains', ['*.delinde.nl'], 'validDomains'],
    ['defaultInstallScope', 'team', 'defaultInstallScope'],
    ['defaultBlockUntilAdminAction', false, 'defaultBlockUntilAdminAction'],
    ['webApplicationInfo', { id: randomUUID(), resource: 'api://x' }, 'webApplicationInfo'],
    ['onbekend', 1, 'volgens het schema van Microsoft'],
  ])('%s = %j', async (pad, waarde, genoemd) => {
    const regels = await regelsVan(kopie(zet(pad, waarde)));
    expect(regels.join('\n')).toContain(genoemd);
    expect(regels.every((regel) => regel.startsWith('manifest.json: '))).toBe(true);
  });

  /** Every value in the manifest that holds no others, by its place. */
  const bladeren = (waarde: unknown, pad = ''): readonly string[] =>
    typeof waarde === 'object' && waarde !== null
      ? Object.entries(waarde).flatMap(([naam, deel]) => bladeren(deel, pad === '' ? naam : `${pad}.${naam}`))
      : [pad];
  it.each(bladeren(gelezen()))('%s of another kind than it is', async (pad) => {
    expect(await regelsVan(kopie(zet(pad, { anders: true })))).not.toEqual([]);
  });

  it.each([
    ['is no JSON', '{'],
    ['holds nothing', 'null'],
  ])('when it %s', async (_naam, inhoud) => {
    const map = kopie();
    writeFileSync(join(map, 'manifest.json'), inhoud);
    expect(await regelsVan(map)).toEqual([expect.stringContaining('manifest.json')]);
  });

  it.each(['1.2', 'v1.2.3', '1.2.3-rc1', '01.2.3'])('with version %s', async (versie) => {
    expect(await regelsVan('manifest', ENV, versie)).toEqual([expect.stringContaining('manifest.json: version')]);
  });
});

describe('a setting is refused', () => {
  it.each<[keyof typeof ENV, string | undefined]>([
    ['MICROSOFT_APP_ID', undefined],
    ['MICROSOFT_APP_ID', 'geen-guid'],
    ['TEAMS_APP_ID', ' '],
    ['TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000'],
    ['TEAMS_APP_MAKER', 'x'.repeat(33)],
    ['TEAMS_APP_MAKER', '<naam van het bestuur>'],
    ['TEAMS_APP_WEBSITE', 'delinde.nl'],
    ['TEAMS_APP_PRIVACY', 'http://delinde.nl/privacy'],
    ['TEAMS_APP_VOORWAARDEN', 'https://voorbeeld.example/afspraken'],
    ['TEAMS_APP_VOORWAARDEN', `https://delinde.nl/${'x'.repeat(2048)}`],
  ])('%s = %j, alone and without its value', async (naam, waarde) => {
    const regels = await regelsVan('manifest', { ...ENV, [naam]: waarde });
    expect(regels).toEqual([expect.stringMatching(new RegExp(`^${naam} (?:is|ontbreekt)[^\\n]*\\. [^\\n]+\\.$`, 'u'))]);
    if (waarde !== undefined && waarde.trim() !== '') expect(regels.join()).not.toContain(waarde);
  });

  it('as it stands in the example, each of them', async () => {
    const voorbeeld = parseEnv(readFileSync('manifest/.env.example', 'utf8'));
    expect(Object.keys(voorbeeld).sort()).toEqual(Object.keys(ENV).sort());
    const namen = (await regelsVan('manifest', voorbeeld)).map((regel) => regel.split(' ')[0]);
    expect(namen.toSorted()).toEqual(Object.keys(voorbeeld).toSorted());
  });

  it('in one message with everything else that is wrong', async () => {
    const map = kopie(zet('bots.0.supportsFiles', true));
    writeFileSync(join(map, 'outline.png'), 'geen');
    const regels = await regelsVan(map, {});
    expect(regels).toHaveLength(Object.keys(ENV).length + 2);
  });
});

describe('npm run package', () => {
  const draai = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ['src/teamspakket/main.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    });
  const pad = 'dist/teams-app-0.1.0.zip';

  it('writes the package and says where', async () => {
    rmSync(pad, { force: true });
    const { status, stdout, stderr } = draai(ENV);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(pad);
    expect([...(await pakUit(readFileSync(pad))).keys()]).toHaveLength(3);
  }, 30_000);

  it('writes nothing and names everything in one message when values are missing', () => {
    rmSync(pad, { force: true });
    const { status, stdout, stderr } = draai({});
    expect({ status, stdout }).toEqual({ status: 78, stdout: '' });
    for (const naam of Object.keys(ENV)) expect(stderr).toContain(`- ${naam} ontbreekt`);
    expect(() => readFileSync(pad)).toThrow();
  }, 30_000);
});
