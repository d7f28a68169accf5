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
 * The exports of a TypeScript module, with all of `src` that it uses, bundled in memory: Node 20
 * reads neither TypeScript nor tables.
 *
 * @param {string} path from the root of the repository
 */
export async function importTypeScript(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    loader: { '.tsv': 'text', '.txt': 'text' },
    plugins: [withoutWork],
    // A module in memory has no place from which files of the repository could be found.
    define: { 'import.meta.url': JSON.stringify(new URL(path, pathToFileURL(root)).href) },
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
    },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
