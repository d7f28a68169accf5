/**
 * How the time of a command grows with what it is given: twice the size should take no more than
 * twice the time. The time of the program on next to nothing is taken off, so that the factor is
 * that of the work alone. It is processor time, which a busy machine changes least. Run
 * `npm run build` first.
 *
 *     node bench/scaling.js [part of the name of a subject]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEvent, makeRelease, makeRoster, makeRunSheet, makeSettings } from './large-inputs.js';

const ROUNDS = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/humas-bench-`);
const wanted = process.argv[2] ?? '';

/**
 * @typedef {{
 *   readonly name: string,
 *   readonly size: number,
 *   readonly files: (size: number) => Readonly<Record<string, string>>,
 *   readonly command: readonly string[],
 * }} Subject
 */

const CHECK = ['check', '--format', 'json'];
const small = { people: 5, rows: 6 };

/** @type {readonly Subject[]} */
const subjects = [
  {
    name: 'check: rows of a run-sheet',
    size: 300,
    files: (rows) => ({ 'n.md': makeRunSheet(rows) }),
    command: [...CHECK, 'naskah/n.md'],
  },
  {
    name: 'check: rows, also in the event file',
    size: 300,
    files: (rows) => ({ 'n.md': makeRunSheet(rows), event: makeEvent({ people: 5, rows }) }),
    command: [...CHECK, 'naskah/n.md'],
  },
  {
    name: 'check: words of a release',
    size: 5_000,
    files: (words) => ({ 'n.md': makeRelease(words) }),
    command: [...CHECK, 'naskah/n.md'],
  },
  {
    name: 'check: words of one paragraph',
    size: 5_000,
    files: (words) => ({ 'n.md': makeRelease(words, ' ') }),
    command: [...CHECK, 'naskah/n.md'],
  },
  // What repeats without an end: each reader must stop by itself, and not at the end of the text.
  ...['Bupati Contoh ', 'Jambi, Riau dan Aceh ', 'Ibu Camat '].map((words) => ({
    name: `check: nothing but “${words.trim()}”`,
    size: 20_000,
    files: (/** @type {number} */ letters) => ({
      'n.md': `# Judul\n\n${words.repeat(Math.ceil(letters / words.length)).trim()}.\n`,
    }),
    command: [...CHECK, 'naskah/n.md'],
  })),
  {
    name: 'check: people of the event',
    size: 125,
    files: (people) => ({ 'n.md': makeRunSheet(90), event: makeEvent({ people, rows: 6 }) }),
    command: [...CHECK, 'naskah/n.md'],
  },
  {
    name: 'check: an event file',
    size: 80,
    files: (size) => ({ event: makeEvent({ people: size, rows: size }) }),
    command: [...CHECK, 'acara/acara.yaml'],
  },
  {
    name: 'check: officials of the roster',
    size: 300,
    files: (officials) => ({ 'n.md': makeRelease(2_000), roster: makeRoster(officials) }),
    command: [...CHECK, 'naskah/n.md', 'pejabat.yaml'],
  },
  {
    name: 'check: terms of the agency',
    size: 500,
    files: (terms) => ({ 'n.md': makeRelease(2_000), settings: makeSettings(terms) }),
    command: [...CHECK, 'naskah/n.md'],
  },
  {
    name: 'fix: words of a release',
    size: 5_000,
    files: (words) => ({ 'n.md': makeRelease(words) }),
    command: ['check', '--fix', '--diff', 'naskah/n.md'],
  },
  {
    name: 'facts: words of a release',
    size: 5_000,
    files: (words) => ({ 'n.md': makeRelease(words) }),
    command: ['facts', '--format', 'json', 'naskah/n.md'],
  },
  {
    name: 'export: words of a release',
    size: 5_000,
    files: (words) => ({ 'n.md': makeRelease(words) }),
    command: ['export', 'naskah/n.md', '--format', 'docx,html,txt', '--out', 'hasil', '--force'],
  },
  ...['docx', 'pdf', 'xlsx', 'ics'].map((format) => ({
    name: `export: rows, ${format}`,
    size: 300,
    files: (/** @type {number} */ rows) => ({ 'n.md': makeRunSheet(rows) }),
    command: ['export', 'naskah/n.md', '--format', format, '--out', 'hasil', '--force'],
  })),
  {
    name: 'new: a script by the event file',
    size: 80,
    files: (size) => ({ event: makeEvent({ people: size, rows: size }) }),
    command: [
      'new',
      'mc',
      '--acara',
      'acara/acara.yaml',
      '--out',
      'naskah/mc.md',
      '--force',
      '--set',
      'penulis=Wida',
      '--yes',
    ],
  },
];

/** Loaded into the program that is measured: says in the end how much processor time it took. */
const probe = `import { isMainThread } from 'node:worker_threads';
import { writeSync } from 'node:fs';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, String(userCPUTime + systemCPUTime));
});`;

console.log('subject                                  n       n ×1       n ×2       n ×4   growth');
for (const { name, size, files, command } of subjects) {
  if (!name.includes(wanted)) continue;
  const bare = measure(files(1), command);
  const times = [1, 2, 4].map((times) => measure(files(size * times), command) - bare);
  const [one = 0, two = 0, four = 0] = times;
  const cells = [
    name.padEnd(36),
    String(size).padStart(5),
    ...times.map((time) => `${time.toFixed(0)} ms`.padStart(9)),
    `${(two / one).toFixed(1)} × ${(four / two).toFixed(1)}`.padStart(11),
  ];
  console.log(cells.join('  '));
}
rmSync(folder, { recursive: true });

/**
 * The shortest of some times of a command, in milliseconds.
 *
 * @param {Readonly<Record<string, string>>} files
 * @param {readonly string[]} command
 */
function measure({ event, roster, settings, ...drafts }, command) {
  write('acara/acara.yaml', event ?? makeEvent(small));
  write('pejabat.yaml', roster ?? makeRoster(5));
  write('humas.yaml', settings ?? makeSettings(3));
  for (const [name, text] of Object.entries(drafts)) write(`naskah/${name}`, text);
  return Math.min(...Array.from({ length: ROUNDS }, () => run(command)));
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** @param {readonly string[]} command */
function run(command) {
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(probe)}`,
    `${root}dist/cli.cjs`,
  ];
  const { output, status } = spawnSync(process.execPath, [...args, ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 2) throw new Error(`humas ${command.join(' ')}: ${output[2]}`);
  return Number(output[3]) / 1000;
}
