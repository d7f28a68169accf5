import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds `dist/` once before all tests, so that they see the program that is shipped. */
export function setup(): void {
  execFileSync(process.execPath, [
    fileURLToPath(new URL('../../scripts/build.js', import.meta.url)),
  ]);
}
