// Prints what the recogniser of names and numbers (P-20) sees and misses in sixty sentences: npx node test/tools/zinnen.ts

import { ZINNEN } from '../support/domain/zinnen.ts';
import { uitslagVan, verslag } from '../support/domain/zinnen-uitslag.ts';

process.stdout.write(verslag(uitslagVan(ZINNEN)));
