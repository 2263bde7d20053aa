// A Cosmos DB outside the tests, when the environment names one: Microsoft's emulator or a real account, as a gate before a release.

import { createCredential } from '../../../src/store/cosmos-credential.ts';
import type { CosmosOptions } from '../../../src/store/cosmos-client.ts';
import { prepareCosmos } from '../../../src/store/cosmos-prepare.ts';
import { PATIENCE_WITHOUT_HASTE } from '../../../src/store/cosmos-requests.ts';

const { COSMOS_TEST_ENDPOINT: endpoint, COSMOS_TEST_KEY: key, COSMOS_TEST_DATABASE = 'meldcode-test' } = process.env;

/** Why there is none, for the title of what is skipped. */
export const NO_OUTSIDE = 'skipped, because COSMOS_TEST_ENDPOINT is not set';

/** Undefined when none is named. With a key (an emulator on this machine) its containers are made; in Azure a deployment made them. */
export async function findOutside(): Promise<CosmosOptions | undefined> {
  if (endpoint === undefined || endpoint === '') return undefined;
  const options: CosmosOptions = {
    endpoint,
    database: COSMOS_TEST_DATABASE,
    credential: key === undefined || key === '' ? createCredential() : { key },
    patience: PATIENCE_WITHOUT_HASTE,
  };
  if ('key' in options.credential) await prepareCosmos(options);
  return options;
}
