import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Commands load what they work with when they run. Here none runs, so it stays out of the bundle.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutWork = {
  name: 'without-work',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * The exports of a TypeScript module, with all of `src` that it uses, bundled: Node 20 reads neither
 * TypeScript nor tables. The bundle is gone when this returns.
 *
 * @param {string} path from the root of the repository
 */
export async function importTypeScript(path) {
  const folder = mkdtempSync(join(tmpdir(), 'humas-script-'));
  const outfile = join(folder, 'bundle.mjs');
  // The modules look for files of the repository from where they stand.
  const place = JSON.stringify(new URL('bundle.mjs', pathToFileURL(root)).href);
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [path],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      loader: { '.tsv': 'text', '.txt': 'text' },
      plugins: [withoutWork],
      define: { 'import.meta.url': place },
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(${place});`,
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
