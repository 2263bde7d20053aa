// The store on Cosmos DB: the contract, on the emulator behind its guard.

import { openCosmosStores } from '../../src/store/cosmos-stores.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import { optionsFor } from '../support/cosmos/stores.ts';
import { casusStoreContract } from '../support/store/contract.ts';

const emulator = await startCosmosEmulator();
afterAll(async () => emulator.close());

casusStoreContract('Cosmos DB', async () => openCosmosStores(optionsFor(emulator)));
