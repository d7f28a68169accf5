/**
 * Bundles the program and the library into `dist/`, each split at every dynamic import so that a
 * command loads only what it uses. `dist/meta.json` says what went
 * where, `dist/THIRD-PARTY.md` whose work is inside and under which licence.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformSync } from 'esbuild';
import { lazyExamples } from './lazy-examples.js';
import { sharedFoundation } from './shared-foundation.js';
import { withoutNodeParts } from './without-node-parts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });

/**
 * How esbuild hands out what a file exports: by a copy, so that who imports goes through two getters
 * each time, and thousands of them are made at each start. Nobody else holds the original.
 */
const COPIED_EXPORTS =
  'var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);';
const OWN_EXPORTS = 'var __toCommonJS = (mod) => __defProp(mod, "__esModule", { value: true });';

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20.19',
  loader: { '.tsv': 'text', '.txt': 'text', '.woff': 'binary' },
  alias: {
    // ES modules, of which only what is used comes along; for Node it would take the CommonJS build.
    yaml: `${root}node_modules/yaml/browser/dist/index.js`,
    // Its build for browsers is a third of that for Node, and all that is used of it is in both.
    pdfkit: `${root}node_modules/pdfkit/js/pdfkit.browser.mjs`,
    // 1.3 MB of dictionary for fonts in WOFF 2, of which none is inside.
    'brotli/decompress.js': `${root}scripts/nothing.js`,
  },
  legalComments: 'none',
  metafile: true,
  plugins: [withoutNodeParts],
  logLevel: 'warning',
};

const program = await build({
  ...shared,
  // A thread that checks drafts is started from a file of its own.
  entryPoints: { cli: 'src/cli/main.ts', 'check-worker': 'src/cli/commands/check/worker.ts' },
  plugins: [...shared.plugins, sharedFoundation, lazyExamples],
  platform: 'node',
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  write: false,
});
const files = program.outputFiles.map(asCommonJs);
for (const { path, code } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

await build({
  ...shared,
  entryPoints: { start: 'src/cli/start/start.ts' },
  splitting: false,
  format: 'cjs',
  platform: 'node',
  outExtension: { '.js': '.cjs' },
  define: { BUILD_ID: JSON.stringify(digest(files.map(({ code }) => code).join(''))) },
});

// The library knows nothing of Node, so that the same files run in browsers.
const forBrowsers = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  platform: 'browser',
  chunkNames: 'chunks/library/[name]-[hash]',
});

/**
 * A file of the program as CommonJS. Only modules of this kind can be run from code that is kept
 * between runs on Node 20, and esbuild splits only the other kind.
 *
 * @param {import('esbuild').OutputFile} file
 */
function asCommonJs({ path, text }) {
  const { code } = transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'import_meta_url' },
  });
  const exporting = code.replace(COPIED_EXPORTS, OWN_EXPORTS);
  const place = "const import_meta_url = require('node:url').pathToFileURL(__filename).href;\n";
  return {
    path,
    code: inAscii(exporting.includes('import_meta_url') ? place + exporting : exporting),
  };
}

/**
 * What esbuild leaves beyond ASCII stands in comments and patterns (also those in `String.raw`),
 * where an escape means the same. Code that is all ASCII is read and kept as half the bytes.
 *
 * @param {string} code
 */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * @param {string} text
 */
function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Section 4.2 of the ODbL asks for this notice wherever the database goes. */
const REGIONS = `## Regions of Indonesia (ODbL-1.0)

The tables of provinces, regencies, districts and villages are a database derived from idn-area-data 3.1.2
(https://github.com/fityannugroho/idn-area-data), made available under the Open Database License:
https://opendatacommons.org/licenses/odbl/1-0/. Rights in its contents are licensed under the
Database Contents License: https://opendatacommons.org/licenses/dbcl/1-0/. The derived tables are
src/knowledge/data/wilayah.tsv in the repository of humas and wilayah/desa/ beside this folder,
under the same licences; the text of the first is wilayah/LICENSE-ODbL-1.0.txt.
`;

const outputs = { ...program.metafile.outputs, ...forBrowsers.metafile.outputs };
writeFileSync(`${root}dist/meta.json`, JSON.stringify({ outputs }));
writeFileSync(`${root}dist/THIRD-PARTY.md`, notices(packagesInside()));

/** Folders of the packages whose code is in the bundle. */
function packagesInside() {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs
    .map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

/**
 * @param {readonly string[]} folders
 */
function notices(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(`${root}${folder}/package.json`, 'utf8'),
    );
    const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e/iu.test(entry));
    const path = `${root}${folder}/${file}`;
    const text = file && existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
    return `## ${name} ${version} (${license})\n\n${text}\n`;
  });
  return `# Third-party software in this bundle\n\n${parts.join('\n')}\n${REGIONS}`;
}
