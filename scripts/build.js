/**
 * Bundles the program into `dist/`: one entry for the command line, one for the library, split at
 * every dynamic import so that a command loads only what it uses. `dist/meta.json` says what went
 * where; a test reads it.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  loader: { '.tsv': 'text', '.txt': 'text' },
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
  // Some libraries inside are CommonJS and call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
writeFileSync(`${root}dist/meta.json`, JSON.stringify(result.metafile));
