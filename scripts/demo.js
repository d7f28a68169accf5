/**
 * The main job on the shipped example, from event file to Word file: builds the program, copies the
 * example workspace to `keluaran/contoh` and runs there what an officer would type.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const workspace = `${root}keluaran/contoh`;
const humas = `${root}bin/humas.js`;

/**
 * @param {readonly string[]} args
 * @param {readonly (number | null)[]} expected exit codes that mean the program did its work
 */
function run(args, expected = [0]) {
  process.stdout.write(`\n$ humas ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [humas, ...args], {
    cwd: workspace,
    stdio: 'inherit',
  });
  if (!expected.includes(status)) throw new Error(`humas ${args[0]} ended with ${status}`);
}

spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
rmSync(workspace, { recursive: true, force: true });
// What somebody has exported in the example before is left there.
cpSync(`${root}examples/pelatihan-komunikasi-publik`, workspace, {
  recursive: true,
  filter: (path) => !/\.(?:docx|html|pdf)$/u.test(path),
});

run(['new', 'rilis', '--acara', 'acara/pelatihan.yaml', '--out', 'naskah/rilis-baru.md']);
run(['check', 'naskah/rilis-salah.md'], [1]);
run(['check', 'naskah/rilis.md']);
run(['facts', 'naskah/rilis.md']);
run(['export', 'naskah/rilis.md', '--format', 'docx,html']);

process.stdout.write(
  `\nThe draft and the finished documents are in ${relative(process.cwd(), workspace)}/naskah\n`,
);
