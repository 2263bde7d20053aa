// Takes the console and the output of the process away from libraries: they print keys, tokens and bodies there. What they would say is not kept.

import type { Logboek } from '../application/ports.ts';

const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
/** The other ways in which a console writes: each is a level as well. */
const OTHERS = {
  assert: 'warn',
  count: 'info',
  dir: 'info',
  dirxml: 'info',
  group: 'info',
  groupCollapsed: 'info',
  table: 'info',
  timeEnd: 'info',
  timeLog: 'info',
} as const;

/** Turns every call on the console into one bare code in the logboek; answers a function that gives the console back. */
export function silenceConsole(logboek: Logboek): () => void {
  const earlier = { ...console };
  const levels = [...LEVELS.map((level) => [level, level] as const), ...Object.entries(OTHERS)];
  const silent = levels.map(([name, niveau]) => [
    name,
    () => {
      logboek.record('bibliotheek-console', { niveau });
    },
  ]);
  Object.assign(console, Object.fromEntries(silent));
  return () => {
    Object.assign(console, earlier);
  };
}

/**
 * For a process that is ours alone, before libraries are loaded: the console, whatever writes to standard output or standard error itself
 * (`debug`, @azure/logger, a console that was kept from before), and the warnings of Node. The logboek writes to its descriptor and
 * keeps its voice. Answers the one way left to say something on standard error, for our own last words.
 */
export function silenceProcess(logboek: Logboek): (words: string) => void {
  const say = process.stderr.write.bind(process.stderr);
  silenceConsole(logboek);
  for (const [stream, niveau] of [
    [process.stdout, 'info'],
    [process.stderr, 'error'],
  ] as const)
    stream.write = (_chunk: unknown, encoding?: unknown, done?: unknown): boolean => {
      logboek.record('bibliotheek-uitvoer', { niveau });
      const after = typeof encoding === 'function' ? encoding : done;
      if (typeof after === 'function') process.nextTick(after);
      return true;
    };
  process.removeAllListeners('warning').on('warning', ({ name }) => {
    logboek.record('node-waarschuwing', {
      soort: name === 'DeprecationWarning' ? 'verouderde-aanroep' : 'andere-soort',
    });
  });
  return (words) => void say(words);
}
