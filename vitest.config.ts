import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tables under `src/knowledge/data` are imported as text, here as in the bundle. */
const textTables = {
  name: 'text-tables',
  load(id: string): string | undefined {
    if (!/\.(?:tsv|txt)$/u.test(id)) return undefined;
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [textTables],
  test: {
    globalSetup: ['tests/support/build.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
