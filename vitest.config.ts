import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const cacheFolder = fileURLToPath(new URL('node_modules/.cache', import.meta.url));

export default defineConfig({
  plugins: [assets],
  test: {
    // Programs that tests start keep their compiled code here, not in the folder of whoever runs them.
    env: { XDG_CACHE_HOME: cacheFolder, LOCALAPPDATA: cacheFolder },
    globalSetup: ['tests/support/build.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
