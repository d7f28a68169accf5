/**
 * Every check of the repository, in the order in which a fault is cheapest to find. `npm test` runs
 * it here and on the build machine alike.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (/** @type {string} */ name) => `node_modules/${name}`;

/** @type {readonly (readonly [label: string, command: readonly string[]])[]} */
const steps = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['slow regular expressions', [bin('oxlint/bin/oxlint'), 'src', 'scripts']],
  ['unused files, exports, packages', [bin('knip/bin/knip.js')]],
  ['generated files are fresh', ['scripts/generate.js', '--check']],
  ['tests', [bin('vitest/vitest.mjs'), 'run']],
  ['package shape', [bin('publint/src/cli.js'), '--strict']],
];

for (const [label, command] of steps) {
  process.stdout.write(`\n— ${label}\n`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\n${label}: failed\n`);
    process.exitCode = 1;
    break;
  }
}
