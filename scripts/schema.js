/**
 * Writes `schema/*.schema.json`, with which editors complete and check the YAML of officers, from the
 * schemas in the code. With `--check` it writes nothing and fails when a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/json-schemas.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  loader: { '.tsv': 'text', '.txt': 'text' },
  logLevel: 'warning',
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
  },
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
/** @type {typeof import('./json-schemas.ts')} */
const { schemaFiles } = await import(`data:text/javascript;base64,${code}`);

mkdirSync(`${root}schema`, { recursive: true });
for (const [path, text] of schemaFiles()) {
  const isFresh = existsSync(root + path) && readFileSync(root + path, 'utf8') === text;
  if (isFresh) continue;
  if (isCheck) {
    console.error(`${path} is stale; run node scripts/schema.js`);
    process.exitCode = 1;
  } else {
    writeFileSync(root + path, text);
  }
}
