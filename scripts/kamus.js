/**
 * Makes the word lists in `kamus/` from their sources, which are not part of this repository:
 *
 *   node scripts/kamus.js dasar <id_ID.dic>    roots, from the Hunspell dictionary of shuLhan/hunspell-id
 *   node scripts/kamus.js lazim <releases…> -- <news…>  frequent words, counted in folders of Markdown or text files
 *   node scripts/kamus.js asing <en_US.dic>    English words that look like a slip in a frequent one
 *   node scripts/kamus.js berdampingan <news…> [-- <releases…>]  words side by side, counted in text files, one paragraph on a line
 *   node scripts/kamus.js serupa  frequent words one slip from each other
 *   node scripts/kamus.js tetangga <texts…>  what stands beside those, counted in text files, one paragraph on a line
 *
 * Each needs the lists before it.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/kamus/lists.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  loader: { '.tsv': 'text' },
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const { makeList } = await import(`data:text/javascript;base64,${code}`);
makeList(root, process.argv.slice(2));
