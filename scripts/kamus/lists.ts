import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findParticle } from '../../src/knowledge/particles.ts';
import { partPreposition } from '../../src/knowledge/prepositions.ts';
import { readCompounds, readNonstandardWords } from '../../src/knowledge/spellings.ts';
import { findCorrections } from '../../src/morphology/corrections.ts';
import { createLexicon } from '../../src/morphology/create-lexicon.ts';
import { writeLikes } from '../../src/morphology/find-likes.ts';
import type { Lexicon } from '../../src/morphology/lexicon.ts';
import { textsOneSlipAway } from '../../src/morphology/one-slip.ts';
import { wordNeighbours } from './neighbours.ts';
import { wordPairs } from './pairs.ts';

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
  berdampingan: `# Kata yang lazim berdampingan, untuk mengenali kata yang salah ketik menjadi kata lain.
# Sumber: hitungan sendiri atas berita bersunting, 2,1 juta kata, dan siaran pers instansi, 300 ribu
# kata (hanya pasangan yang tiga kali atau lebih), November 2026; tanpa kalimatnya.
# Baris: kata, lalu kata sesudahnya dengan kelazimannya (0-9; naik satu bila dua kali lebih sering);
# tanda + berarti diselingi "dan" atau "atau", 0 berarti bilangan, * berarti keduanya kadang-kadang
# berhuruf kapital di tengah kalimat (sepersepuluh atau lebih), dan = berarti jumlah semuanya.
# Lisensi: MIT, seperti humas.
`,
  serupa: `# Kata yang lazim dan kata lazim lain yang berbeda satu ketikan, dihitung dari kata-lazim.txt.
# Baris: kata, lalu kata yang serupa, masing-masing dengan satu angka atau huruf (basis 36):
# dua kali bobot salah ketiknya, ditambah tiga. Lisensi: MIT, seperti humas.
`,
  tetangga: `# Apa yang lazim di samping kata yang serupa dengan kata lain: golongan kata tetangganya.
# Sumber: hitungan sendiri atas berita bersunting, peraturan perundang-undangan, dan siaran pers
# instansi, 3 juta kata, November 2026; tanpa kalimatnya. Baris: kata, lalu satu angka atau huruf
# (basis 36) untuk tiap golongan di kiri, kemudian di kanan, menurut urutan NEIGHBOURS dalam
# src/morphology/neighbours.ts: 18 bila sama lazimnya dengan di samping kata lain, naik satu bila
# akar dua kali lebih lazim. Lisensi: MIT, seperti humas.
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
      ...(list === 'tetangga' && { likes: read('serupa') }),
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
    case 'berdampingan':
      writeFileSync(
        path(list),
        HEADS.berdampingan + sortedLines(wordPairs(sources, lexicon(true))),
      );
      break;
    case 'serupa':
      writeFileSync(path(list), HEADS.serupa + sortedLines(likeWords(lexicon(true))));
      break;
    case 'tetangga':
      writeFileSync(
        path(list),
        HEADS.tetangga + sortedLines(wordNeighbours(sources, lexicon(true))),
      );
      break;
    default:
      throw new Error(`No such list: ${list}`);
  }
}

/** The lines for the words in use that are one slip from others. */
function likeWords(lexicon: Lexicon): readonly string[] {
  const words = [...lexicon.attested.keys()].filter((word) => /^[a-z]{3,}$/u.test(word));
  return words.map((word) => writeLikes(word, lexicon)).filter((line) => line !== undefined);
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

/** The texts at a path: a text file, or the Markdown files of a folder. */
function readTexts(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  const files = readdirSync(path).filter((name) => name.endsWith('.md'));
  return files.map((name) => readFileSync(join(path, name), 'utf8'));
}

/** A word with a capital that no sentence start explains. */
const CAPITAL_WORD = /(?<=[a-z,] )[A-Z][a-z]+(?![A-Za-z-])/gu;

/** How many times as often a name stands with a capital as without. */
const LEAD_OF_NAME = 20;

/** Words that are mostly names, in lower case. */
function findNames(
  paths: readonly string[],
  words: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const capitals = countWords(paths, CAPITAL_WORD);
  const names = [...capitals].filter(
    ([word, count]) => count >= LEAD_OF_NAME * Math.max(1, words.get(word.toLowerCase()) ?? 0),
  );
  return new Set(names.map(([word]) => word.toLowerCase()));
}

/** How often each word stands in the texts at some paths, in lower case unless told otherwise. */
function countWords(
  paths: readonly string[],
  pattern: RegExp = LOWER_CASE_WORD,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of paths.flatMap(readTexts)) {
    const prose = text.split(/\s+/u).filter((token) => !/[@#_]|:\/\//u.test(token));
    for (const [word] of prose.join(' ').matchAll(pattern)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** What a word in releases, the fewer and the nearer texts, counts beside one in the news. */
const WEIGHT_OF_RELEASES = 4;

/** The weighted count, in some four million, at which a word has the frequency 1: as 8 in a million. */
const COUNT_OF_ONE = 20;

/** From how often on a word is listed; below {@link COUNT_OF_ONE} with the frequency 0. */
const LEAST_COUNT = 3;

/** Below this count in the news a derived word must not look like a slip in a more frequent one. */
const COUNT_OF_SURE = 20;

/** How many times as frequent the other word is then. */
const LEAD_OF_MEANT = 100;

/** Below this count a word must not lack one of two equal letters of a more frequent one. */
const COUNT_OF_TWIN = 8;
const LEAD_OF_TWIN = 3;

/** Whether a word with one of its letters twice is more frequent: `menganggu`, `perpustakan`. */
function hasTwin(word: string, weightOf: (word: string) => number): boolean {
  const twins = Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));
  return twins.some((twin) => weightOf(twin) >= LEAD_OF_TWIN * weightOf(word));
}

/** @param paths those of releases, `--`, those of edited news */
function commonWords(paths: readonly string[], lexicon: Lexicon): readonly string[] {
  const border = paths.indexOf('--');
  const releases = countWords(paths.slice(0, border));
  const news = countWords(paths.slice(border + 1));
  const names = findNames(paths.slice(border + 1), news);
  const weightOf = (word: string): number =>
    (news.get(word) ?? 0) + WEIGHT_OF_RELEASES * (releases.get(word) ?? 0);
  const isSlip = (word: string): boolean => {
    if ((news.get(word) ?? 0) >= COUNT_OF_SURE || !lexicon.isDoubtful(word)) return false;
    if ((news.get(word) ?? 0) < COUNT_OF_TWIN && hasTwin(word, weightOf)) return true;
    const least = weightOf(word) * LEAD_OF_MEANT;
    return textsOneSlipAway(word).some((other) => weightOf(other) >= least);
  };
  const attested = [...new Set([...news.keys(), ...releases.keys()])]
    .filter((word) => (news.get(word) ?? 0) + (releases.get(word) ?? 0) >= LEAST_COUNT)
    .filter((word) => word.length > 1 && !isMisspelt(word) && lexicon.isKnown(word))
    .filter((word) => !isSlip(word) && !names.has(word));
  const rows = attested.map((word) => `${word}\t${levelOf(weightOf(word))}`);
  const seen = new Set(attested);
  const roots = rootsOf(attested, lexicon).filter((root) => !seen.has(root) && !isMisspelt(root));
  return [...rows, ...roots.map((root) => `${root}\t0`)];
}

/** The roots on which several of the words are built; a root of one word may be an accident. */
function rootsOf(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const verdict = lexicon.judge(word);
    if (verdict.kind === 'derived') counts.set(verdict.root, (counts.get(verdict.root) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([root]) => root);
}

function levelOf(weight: number): number {
  return Math.max(0, Math.min(9, Math.floor(Math.log2((2 * weight) / COUNT_OF_ONE))));
}

function lookalikes(source: string, lexicon: Lexicon): readonly string[] {
  const stems = dictionaryWords(source, 'utf8').filter((word) => /^[a-z]{3,}$/u.test(word));
  const forms = stems.flatMap((stem) => [stem, `${stem}s`, `${stem}ed`, `${stem}ing`, `${stem}er`]);
  return forms.filter(
    (word) => lexicon.judge(word).kind === 'unknown' && findCorrections(word, lexicon).length > 0,
  );
}
