import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findParticle } from '../../src/knowledge/particles.ts';
import { partPreposition } from '../../src/knowledge/prepositions.ts';
import { readCompounds, readNonstandardWords } from '../../src/knowledge/spellings.ts';
import { findCorrections } from '../../src/morphology/corrections.ts';
import { createLexicon } from '../../src/morphology/create-lexicon.ts';
import type { Lexicon } from '../../src/morphology/lexicon.ts';

const HEADS = {
  dasar: `# Kata dasar bahasa Indonesia, dan bentukan yang tidak mengikuti aturan imbuhan.
# Sumber: shuLhan/hunspell-id 2.3.0 (08fe53f), id_ID.dic, SPDX-License-Identifier: LGPL-3.0-only;
# disaring: kata berhuruf kecil, tanpa bentuk tidak baku menurut src/knowledge/data/kata-baku.tsv.
# Lisensi berkas ini: LGPL-3.0-only; lihat LICENSE-LGPL-3.0.txt dan LICENSE-GPL-3.0.txt di sampingnya.
`,
  lazim: `# Kata yang lazim dalam siaran pers instansi dan berita daring, hitungan sendiri, November 2026.
# Kolom: kata, kelaziman (1–9; naik satu bila dua kali lebih sering). Lisensi: MIT, seperti humas.
`,
  asing: `# Kata Inggris yang mirip kata Indonesia yang lazim, sehingga tidak disangka salah ketik.
# Sumber: SCOWL (Spell Checker Oriented Word Lists), © 2000–2019 Kevin Atkinson, boleh dipakai,
# diubah, dan disebarkan dengan menyertakan keterangan hak cipta ini; disaring November 2026.
`,
};

/** The words that a dictionary lists in lower case. */
function dictionaryWords(path: string, encoding: 'latin1' | 'utf8'): readonly string[] {
  const lines = readFileSync(path, encoding).split(/\r?\n/u).slice(1);
  const words = lines.map((line) => (line.split('/', 1)[0] ?? '').trim());
  return words.filter((word) => /^[a-z]+(?:[ '-][a-z]+)*$/u.test(word));
}

function sortedLines(lines: Iterable<string>): string {
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

/** Writes one list; `root` is the folder of the repository. */
export function makeList(root: string, [list = '', ...sources]: readonly string[]): void {
  const path = (name: string): string => join(root, 'kamus', `kata-${name}.txt`);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const lexicon = (withForeign: boolean): Lexicon =>
    createLexicon({
      roots: read('dasar'),
      common: list === 'lazim' ? '' : read('lazim'),
      extra: read('tambahan'),
      colloquial: read('cakapan'),
      foreign: withForeign ? read('asing') : '',
    });
  switch (list) {
    case 'dasar':
      writeFileSync(path(list), HEADS.dasar + sortedLines(roots(sources[0] ?? '')));
      break;
    case 'lazim':
      writeFileSync(path(list), HEADS.lazim + sortedLines(commonWords(sources, lexicon(false))));
      break;
    case 'asing':
      writeFileSync(
        path(list),
        HEADS.asing + sortedLines(lookalikes(sources[0] ?? '', lexicon(false))),
      );
      break;
    default:
      throw new Error(`No such list: ${list}`);
  }
}

function roots(source: string): readonly string[] {
  const nonstandard = new Set(readNonstandardWords().map(({ wrong }) => wrong));
  return dictionaryWords(source, 'latin1').filter((word) => !nonstandard.has(word));
}

const wrongCompounds = new Set(readCompounds().map(({ wrong }) => wrong));

/** Whether another rule reports the word. */
function isMisspelt(word: string): boolean {
  return (
    wrongCompounds.has(word) ||
    partPreposition(word) !== undefined ||
    findParticle(word) !== undefined
  );
}

/** A word without a capital, its hyphens included. */
const LOWER_CASE_WORD = /(?<![A-Za-z-])[a-z]+(?:-[a-z]+)*(?![A-Za-z-])/gu;

function commonWords(folders: readonly string[], lexicon: Lexicon): readonly string[] {
  const counts = new Map<string, number>();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      const prose = text.split(/\s+/u).filter((token) => !/[@#_]|:\/\//u.test(token));
      for (const [word] of prose.join(' ').matchAll(LOWER_CASE_WORD)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(
      ([word, count]) => count > 2 && word.length > 1 && !isMisspelt(word) && lexicon.isKnown(word),
    )
    .map(([word, count]) => `${word}\t${Math.min(9, Math.floor(Math.log2(count)))}`);
}

function lookalikes(source: string, lexicon: Lexicon): readonly string[] {
  const stems = dictionaryWords(source, 'utf8').filter((word) => /^[a-z]{4,}$/u.test(word));
  const forms = stems.flatMap((stem) => [stem, `${stem}s`, `${stem}ed`, `${stem}ing`, `${stem}er`]);
  return forms.filter(
    (word) => lexicon.judge(word).kind === 'unknown' && findCorrections(word, lexicon).length > 0,
  );
}
