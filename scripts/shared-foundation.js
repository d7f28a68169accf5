import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** What nearly every command loads: the lower layers, the engine, and how drafts are read and shown. */
const FOLDERS = 'text calendar yaml run-sheet draft event workspace protocol'.split(' ');
const FILES = [
  'check/fingerprint.ts',
  'check/run.ts',
  'cli/draft-loader.ts',
  'cli/files.ts',
  'cli/output.ts',
  'cli/rule-selection.ts',
  'cli/terminal.ts',
  'report/summary.ts',
  'revision/review-mark.ts',
];

/** What must show help at once loads nothing before a command is known. */
const HELP = 'src/cli/main.ts';

const NAMESPACE = 'entry';

/**
 * Puts what nearly every command loads into one chunk. Modules share a chunk when the same entry
 * points reach them, and each dynamic import is one: a check would load sixty chunks, at 0.4 ms
 * each. Here all of them but the start of the program load the foundation too, and so share it.
 *
 * @type {import('esbuild').Plugin}
 */
export const sharedFoundation = {
  name: 'shared-foundation',
  setup({ initialOptions, onResolve, onLoad }) {
    const root = initialOptions.absWorkingDir ?? '.';
    const inFolders = FOLDERS.flatMap((folder) =>
      readdirSync(resolve(root, 'src', folder)).map((name) => `${folder}/${name}`),
    );
    const foundation = [...inFolders, ...FILES]
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `import './src/${path}';`)
      .join('\n');
    onResolve({ filter: /\.ts$/ }, ({ path: asked, kind, resolveDir }) => {
      const path = relative(root, resolve(resolveDir, asked)).replaceAll('\\', '/');
      const isEntry = kind === 'dynamic-import' || kind === 'entry-point';
      return isEntry && path !== HELP ? { path, namespace: NAMESPACE } : undefined;
    });
    onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: `${foundation}\nexport * from './${path}';`,
      resolveDir: root,
    }));
  },
};
