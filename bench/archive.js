/**
 * Time and memory of checking a whole archive, with workers and without. Of four drafts,
 * three are the example release and one is its flawed twin, with sixteen findings. Run
 * `npm run build` first. Numbers of a noisy machine mislead: read the ratios, not the milliseconds.
 *
 *     node bench/archive.js [number of drafts …]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = `${root}examples/pelatihan-komunikasi-publik`;
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [100, 1000, 5000];
const folder = mkdtempSync(`${tmpdir()}/humas-bench-`);

/** Loaded into the program that is measured: says in the end how much memory it took. */
const probe = `import { isMainThread } from 'node:worker_threads';
import { writeSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

// A program that lacks the file of its workers does without them.
cpSync(`${root}dist`, `${folder}/without/dist`, { recursive: true });
rmSync(`${folder}/without/dist/check-worker.cjs`);
const programs = { no: `${folder}/without/dist/cli.cjs`, yes: `${root}dist/cli.cjs` };

console.log('drafts  workers       time    a draft  peak memory');
for (const size of sizes) {
  makeArchive(size);
  for (const [workers, program] of Object.entries(programs)) {
    const { seconds, megabytes } = measure(program);
    const cells = [
      String(size).padStart(6),
      workers.padStart(7),
      `${seconds.toFixed(2)} s`.padStart(9),
      `${((seconds * 1000) / size).toFixed(2)} ms`.padStart(9),
      `${megabytes.toFixed(0)} MB`.padStart(11),
    ];
    console.log(cells.join('  '));
  }
}
rmSync(folder, { recursive: true });

/** @param {number} size */
function makeArchive(size) {
  const archive = `${folder}/naskah`;
  rmSync(archive, { recursive: true, force: true });
  mkdirSync(archive);
  cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('naskah') });
  const names = ['rilis-salah.md', 'rilis.md', 'rilis.md', 'rilis.md'];
  const drafts = names.map((name) => readFileSync(`${example}/naskah/${name}`, 'utf8'));
  for (let index = 0; index < size; index++) {
    const draft = drafts[index % drafts.length] ?? '';
    writeFileSync(`${archive}/rilis-${String(index).padStart(5, '0')}.md`, draft);
  }
}

/** @param {string} program */
function measure(program) {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, program];
  const start = process.hrtime.bigint();
  const { output } = spawnSync(process.execPath, [...args, 'check', 'naskah'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, megabytes: Number(output[3]) / 1024 };
}
