import { readFileSync } from 'node:fs';

/**
 * Leaves of gray-matter what is used of it, the splitting of a text. Its own engines go: they run
 * the code in `---js` and load js-yaml, 15 ms for nothing, as front matter has another parser here.
 * So do `fs`, for files that it is never asked to read, and the copy of every text as a `Buffer`,
 * which browsers do not have. commander would load what starts other programs, at 1 ms.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutNodeParts = {
  name: 'without-node-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fs$/ }, ({ path, importer }) =>
      /[\\/]gray-matter[\\/]/u.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/u.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {};',
    }));
    onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\nexports.toBuffer = (input) => input;\n`,
    }));
  },
};
