/**
 * Whole-process times of the commands that must feel instant, against a Node that does nothing.
 * Run `npm run build` first. Numbers of a noisy machine mislead: read the ratios, not the milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROUNDS = 15;
const root = fileURLToPath(new URL('..', import.meta.url));
const humas = `${root}bin/humas.js`;
const draft = `${root}examples/pelatihan-komunikasi-publik/naskah/rilis-salah.md`;

/** @type {Readonly<Record<string, readonly string[]>>} */
const commands = {
  'node -e 0': ['-e', '0'],
  'humas --help': [humas, '--help'],
  'humas check (one release)': [humas, 'check', draft],
  'humas facts (one release)': [humas, 'facts', draft],
  'humas export (docx)': [
    humas,
    'export',
    draft,
    '--format',
    'docx',
    '--out',
    '/dev/null',
    '--force',
  ],
};

/** @type {Map<string, number[]>} */
const times = new Map(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (round > 0) times.get(name)?.push(milliseconds);
  }
}

const median = (/** @type {number[]} */ values) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const bare = median(times.get('node -e 0') ?? []);
for (const [name, values] of times) {
  const ms = median(values);
  console.log(`${name.padEnd(28)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / bare).toFixed(2)} ×`);
}
