import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { withoutNodeParts } from '../../scripts/without-node-parts.js';
import { exampleText } from '../support/example-workspace.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One file for browsers, `humas` in it, and the Node modules that it would ask for. */
async function bundle(entry: string, plugins = [withoutNodeParts]) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'humas',
    platform: 'browser',
    loader: { '.tsv': 'text', '.txt': 'text', '.woff': 'binary' },
    metafile: true,
    plugins,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const builtins = imports.filter(({ path }) => isBuiltin(path)).map(({ path }) => path);
  return { code: outputFiles[0]?.text ?? '', builtins };
}

/** Runs code where there is nothing but the language and what every browser has. */
function runInBrowser(code: string, globals: Readonly<Record<string, unknown>>): unknown {
  return runInContext(code, createContext({ TextEncoder, TextDecoder, ...globals }));
}

const check = `;humas.check(text, { event, now: new Date(2026, 7, 20) }).findings
  .map(({ rule, text }) => rule + ': ' + text).join('\\n')`;
const globals = {
  text: exampleText('naskah/rilis-salah.md'),
  event: exampleText('acara/pelatihan.yaml'),
};

test.each([
  ['dari sumbernya', 'src/index.ts', [withoutNodeParts]],
  ['dari paket, tanpa tambahan apa pun', 'dist/index.js', []],
])('pustaka memeriksa naskah di peramban, %s', async (_, entry, plugins) => {
  const { code, builtins } = await bundle(entry, plugins);
  expect(builtins).toEqual([]);
  const found = runInBrowser(code + check, globals);
  expect(found).toContain('ejaan/gabungan-kata: Walikota');
  expect(found).toContain('fakta/kutipan: hari itu juga');
});
