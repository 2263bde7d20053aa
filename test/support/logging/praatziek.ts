// Loaded before the house (--import): on a signal it says, in each way a library can, what somebody typed. It knows nothing of the house.

import { RestError, createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { createClientLogger, setLogLevel } from '@azure/logger';

const { NAAM = '', HOE = '' } = process.env;
// Kept from before anybody silenced it, as a library that loads early does.
const early = { ...console };
setLogLevel('verbose');
const azure = createClientLogger('praatziek');

/** As an SDK throws it: what was sent and what came back hang on it. */
function sdkError(): RestError {
  const request = createPipelineRequest({ url: `https://kluis.test/${NAAM}`, body: NAAM });
  return new RestError(`The parameter is incorrect: ${NAAM}`, {
    code: NAAM,
    statusCode: 400,
    request,
    response: { request, status: 400, headers: createHttpHeaders({ 'x-naam': NAAM }), bodyAsText: NAAM },
  });
}

const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const MANIEREN: Readonly<Record<string, () => void>> = {
  console: () => {
    for (const name of [...LEVELS, 'count', 'dir', 'dirxml', 'group', 'groupCollapsed', 'table', 'timeLog'] as const)
      console[name](NAAM, sdkError());
    console.time(NAAM);
    console.timeEnd(NAAM);
    console.assert(false, NAAM);
    console.error(sdkError());
    early.error(NAAM, sdkError());
    early.dir({ NAAM });
    process.emitWarning(NAAM);
  },
  stroom: () => {
    process.stdout.write(`${NAAM}\n`);
    process.stderr.write(`${NAAM}\n`);
    azure.error(NAAM, sdkError());
    process.emitWarning(NAAM, 'DeprecationWarning');
  },
  belofte: () => {
    void Promise.reject(sdkError());
  },
  tekst: () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what JavaScript allows
    void Promise.reject(NAAM);
  },
  niets: () => {
    process.nextTick(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what JavaScript allows
      throw undefined;
    });
  },
};
process.on('SIGUSR2', () => {
  MANIEREN[HOE]?.();
});
