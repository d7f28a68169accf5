/**
 * Writes `schema/*.schema.json`, with which editors complete and check the YAML of officers, from the
 * schemas in the code. With `--check` it writes nothing and fails when a file is not fresh.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}schema/`;
const isCheck = process.argv.includes('--check');

/** @type {{ exports: Partial<typeof import('./json-schemas.ts')> }} */
const module = { exports: {} };
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/json-schemas.ts'],
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  loader: { '.tsv': 'text', '.txt': 'text' },
  logLevel: 'warning',
});
new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
  module,
  module.exports,
  createRequire(import.meta.url),
);

mkdirSync(folder, { recursive: true });
for (const { file, schema } of module.exports.jsonSchemas?.() ?? []) {
  const text = `${JSON.stringify(schema, undefined, 2)}\n`;
  const path = folder + file;
  if (!isCheck) {
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`schema/${file} is not fresh; run node scripts/schema.js`);
    process.exitCode = 1;
  }
}
