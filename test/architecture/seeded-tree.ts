// Runs a tool of the house over the real tree or over a small seeded one with the same configuration. It does not know what is forbidden.

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve('.');
const CONFIGURATION = [
  'package.json',
  'tsconfig.json',
  'test/architecture/dependency-rules.cjs',
  'test/architecture/eslint.config.mjs',
];

export type Files = Readonly<Record<string, string>>;

/** A folder with these files, the configuration of the house and its packages. */
export function seedTree(files: Files): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  for (const path of CONFIGURATION) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs the script of a package in `folder` and answers the JSON it prints, also when it found something and exits with 1. */
export function runForJson(folder: string, script: string, ...args: readonly string[]): Promise<unknown> {
  return new Promise((done, fail) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [join(ROOT, 'node_modules', script), ...args], options, (_error, stdout, stderr) => {
      try {
        done(JSON.parse(stdout));
      } catch {
        fail(new Error(`no answer of ${script}: ${stderr}`));
      }
    });
  });
}
