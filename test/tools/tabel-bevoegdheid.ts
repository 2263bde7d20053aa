// Writes the table of who may do what. Read every cell that changed before you keep it.

import { writeFileSync } from 'node:fs';
import { maakTabel } from '../support/domain/tabel.ts';

writeFileSync(new URL('../domain/tabel-bevoegdheid.txt', import.meta.url), maakTabel());
