import type { Affixes } from './affix.ts';

/** A prefix and what it opens a word with, its changing end left out. */
export interface PrefixStart {
  readonly prefix: string;
  readonly start: string;
}

/** Affixes that may stand together. */
export interface Frame extends Affixes, PrefixStart {}

/**
 * The affixes that may stand around a root, by the prefix as it opens the word. A closed list:
 * `meN-…-an` and `ber-…-i` are no words. Source: EYD V II.B; Tata Bahasa Baku Bahasa Indonesia.
 */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  meN: ['', 'kan', 'i'],
  di: ['', 'kan', 'i'],
  teR: ['', 'kan', 'i'],
  ku: ['', 'kan', 'i'],
  kau: ['', 'kan', 'i'],
  mempeR: ['', 'kan', 'i'],
  dipeR: ['', 'kan', 'i'],
  terpeR: ['', 'kan', 'i'],
  peR: ['', 'kan', 'i'],
  membeR: ['kan'],
  dibeR: ['kan'],
  menge: ['kan'],
  dike: ['kan'],
  menye: ['kan', 'i'],
  dise: ['kan', 'i'],
  beR: ['', 'an', 'kan'],
  se: [''],
  '': ['kan', 'i'],
};

const NOUNS: Readonly<Record<string, readonly string[]>> = {
  peN: ['', 'an'],
  pembeR: ['an'],
  penge: ['an'],
  penye: ['an'],
  pe: ['', 'an'],
  peR: ['an'],
  ke: ['an'],
  kebeR: ['an'],
  keteR: ['an'],
  kese: ['an'],
  kepe: ['an'],
  kepeN: ['an'],
  ketidak: ['an'],
  '': ['an'],
};

/** Frames by the first letter of a word that may have them; a word is tried with few. */
export type FrameIndex = (word: string) => readonly Frame[];

/** The frames that make nouns and may stand around a word; others may be put around those. */
export const nounFrames: FrameIndex = indexFrames(readFrames(NOUNS));

/** The frames that may stand around a word, verbs first. */
export const allFrames: FrameIndex = indexFrames([...readFrames(VERBS), ...readFrames(NOUNS)]);

/** Prefixes that also stand before a derived noun: `berpendidikan`, `sepengetahuan`. */
export const BEFORE_NOUNS: readonly PrefixStart[] = ['beR', 'se'].map(readPrefix);

function indexFrames(frames: readonly Frame[]): FrameIndex {
  const fitting = (letter: string): readonly Frame[] =>
    frames.filter(({ start }) => start === '' || start.startsWith(letter));
  const letters = new Set(frames.map(({ start }) => start.charAt(0)));
  const byLetter = new Map([...letters].map((letter) => [letter, fitting(letter)]));
  const suffixesOnly = frames.filter(({ start }) => start === '');
  return (word) => byLetter.get(word.charAt(0)) ?? suffixesOnly;
}

function readFrames(table: Readonly<Record<string, readonly string[]>>): readonly Frame[] {
  return Object.entries(table).flatMap(([prefix, suffixes]) =>
    suffixes.map((suffix) => ({ ...readPrefix(prefix), suffix })),
  );
}

function readPrefix(prefix: string): PrefixStart {
  return { prefix, start: prefix.replace(/[NR]$/u, '') };
}

/**
 * Bound forms, written together with the word they stand before (EYD V II.B; KBBI VI, kelas
 * “bentuk terikat”).
 */
export const BOUND_FORMS: readonly string[] =
  `antar anti pasca pra non sub multi inter intra maha makro mikro nir purna swa tuna tele super
  ultra semi serba eko agro bio geo hidro infra ekstra hiper kontra mono neo pramu proto supra trans
  dwi tri eka catur panca dasa wira nara adi tak ko meta nano poli pseudo psiko sosio tata uni bi`
    .split(/\s+/u)
    .filter((form) => form.length > 2);

/** Pronouns and particles, which stand after everything else; two may follow each other. */
export const CLITICS: readonly string[] = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];
