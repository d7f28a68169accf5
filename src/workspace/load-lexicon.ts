import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLexicon } from '../morphology/create-lexicon.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { findPackageFolder } from './package-folder.ts';

/**
 * Reads the word lists of the package (`kamus/`). Whoever changes a file there changes the lexicon.
 */
export async function loadLexicon(): Promise<Lexicon> {
  const folder = findPackageFolder('kamus');
  // The lists are ASCII. Latin-1 gives strings of one byte a letter, without a pass over the text.
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'latin1');
  const [roots, common, extra, colloquial, foreign, pairs, leanings, likes] = await Promise.all([
    read('kata-dasar.txt'),
    read('kata-lazim.txt'),
    read('kata-tambahan.txt'),
    read('kata-cakapan.txt'),
    read('kata-asing.txt'),
    read('kata-berdampingan.txt'),
    read('kata-tetangga.txt'),
    read('kata-serupa.txt'),
  ]);
  return createLexicon({ roots, common, extra, colloquial, foreign, pairs, leanings, likes });
}
