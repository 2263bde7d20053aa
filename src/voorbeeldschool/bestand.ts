// Writes a small JSON file so that a crash leaves the old one or the new one. It knows no contents.

import { renameSync, writeFileSync } from 'node:fs';

/** Replaces `path` in one step. */
export const writeAtomically = (path: string, inhoud: unknown): void => {
  const voorlopig = `${path}.nieuw`;
  writeFileSync(voorlopig, JSON.stringify(inhoud));
  renameSync(voorlopig, path);
};
