import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tables are imported as text and fonts as bytes, here as in the bundle. */
const assets = {
  name: 'assets',
  enforce: 'pre',
  load(id: string): string | undefined {
    if (/\.(?:tsv|txt)$/u.test(id)) {
      return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
    }
    if (!id.endsWith('.woff')) return undefined;
    const bytes = readFileSync(id).toString('base64');
    return `export default Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0));`;
  },
} as const;

export default defineConfig({
  plugins: [assets],
  test: {
    globalSetup: ['tests/support/build.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
