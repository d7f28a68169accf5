import { oneOf } from '../text/patterns.ts';
import { type Affixes, attach } from './affix.ts';
import {
  allFrames,
  BEFORE_NOUNS,
  BOUND_FORMS,
  CLITICS,
  type Frame,
  type FrameIndex,
  nounFrames,
  type PrefixStart,
} from './frames.ts';

/** A word taken apart. */
export interface Analysis {
  readonly root: string;
  /** What was put around the root, step by step from the inside. */
  readonly steps: readonly Affixes[];
}

/** What words may be built on. Stems are in lower case. */
export interface Roots {
  isRoot(stem: string): boolean;
  /** Whether a stem is two words run together, as they may be between a prefix and a suffix. */
  isCompound?(stem: string): boolean;
}

/** Shorter roots with an affix are mostly something else. */
const SHORTEST_ROOT = 3;

/** The word that an analysis stands for, by the rules for affixes. */
export function assemble({ root, steps }: Analysis): string {
  return steps.reduce((stem, affixes) => attach(affixes, stem), root);
}

/**
 * Every way to take a word apart into a root and affixes that may stand together, most likely first.
 * The prefix need not suit the root: compare what {@link assemble} makes of it. `menaati` is `meN` +
 * `taat` + `i`, and so is `mentaati`.
 *
 * @param word in lower case, without hyphens
 */
export function* readings(word: string, roots: Roots): Iterable<Analysis> {
  for (const { stem, steps } of cliticStems(word)) {
    if (steps.length > 0 && roots.isRoot(stem)) yield { root: stem, steps };
    // “Pun” stands apart but for words that are listed: `perempun` is no `perem` with it.
    if (steps.some(({ suffix }) => suffix === 'pun')) continue;
    for (const inner of withoutClitics(stem, roots)) {
      yield { root: inner.root, steps: [...inner.steps, ...steps] };
    }
  }
}

/** What a word may have before the nasal prefix: `di`, and `me` or `pe` with the sound that follows. */
const NASAL_PREFIX = '^(?:di)?[mp]e';

/** What stands behind `me` or `pe` where the root and the nasal do not suit each other. */
const UNSUITED = [
  // The first sound of the root left standing: `mempukul`, `mentaati`, `mengkaji`, `mensukseskan`
  'mp[aeiou]|nt[aeiou]|ngk[aeiou]|ns[aeiou]',
  // The wrong nasal: `menbawa`, `memcoba`, `mengbuat`, `memluaskan`, `mengsahkan`
  'n(?:[bfv]|p(?=[a-z]+(?:kan|i|an)$|[a-z]{5}))|m[cdgj]|ng(?:[bdfjlrv]|p(?!e[lr]))|m[rl]|nr|ngs[aeiou]',
  // A root of one syllable without `menge`: `mencat`, `memrem`
  oneOf('mbom mcat ncat ncek ncor ndrop ngas nggas nsah mrem nrem ntes ntik mpel mpos mpak'),
];

/** A word whose nasal prefix does not suit its root. */
const MISMATCH = new RegExp(`${NASAL_PREFIX}(?:${UNSUITED.join('|')})`, 'u');

/** Roots whose form with a nasal prefix KBBI VI writes in both ways, or against the rule. */
const UNDECIDED = new Set('proses program prakarsa tahap kuasa kilap kerut'.split(' '));

/**
 * Whether a reading explains a word whose nasal prefix does not suit its root, in one of the ways
 * people get it wrong: `mentaati`, `memroduksi`, `mensahkan`. {@link assemble} makes the right form.
 */
export function isMismatch(word: string, analysis: Analysis): boolean {
  const { root, steps } = analysis;
  const [inner] = steps;
  if (inner === undefined || !/^[mp]eN$/u.test(inner.prefix) || UNDECIDED.has(root)) return false;
  const right = assemble(analysis);
  const isShort = root.length < 4 && !right.includes('nge');
  return right !== word && !isShort && MISMATCH.test(word);
}

interface Stem {
  readonly stem: string;
  readonly steps: readonly Affixes[];
}

/** The word itself, then without its last pronoun or particle, then without the last two. */
function* cliticStems(word: string): Iterable<Stem> {
  let outer: readonly Stem[] = [{ stem: word, steps: [] }];
  for (let round = 0; round < 3; round++) {
    yield* outer;
    outer = outer.flatMap(({ stem, steps }) =>
      CLITICS.filter((clitic) => stem.endsWith(clitic)).map((suffix) => ({
        stem: stem.slice(0, -suffix.length),
        steps: [{ prefix: '', suffix }, ...steps],
      })),
    );
  }
}

function* withoutClitics(word: string, roots: Roots): Iterable<Analysis> {
  yield* framed(word, roots, allFrames);
  for (const before of BEFORE_NOUNS) {
    for (const stem of stemsAfter(before, word)) {
      yield* wrap(framed(stem, roots, nounFrames), before.prefix);
    }
  }
  for (const prefix of BOUND_FORMS) {
    if (!word.startsWith(prefix)) continue;
    const stem = word.slice(prefix.length);
    if (stem.length > SHORTEST_ROOT && roots.isRoot(stem)) {
      yield { root: stem, steps: [{ prefix, suffix: '' }] };
    }
    yield* wrap(framed(stem, roots, nounFrames), prefix);
  }
}

function* wrap(inner: Iterable<Analysis>, prefix: string): Iterable<Analysis> {
  for (const { root, steps } of inner) yield { root, steps: [...steps, { prefix, suffix: '' }] };
}

function* framed(word: string, roots: Roots, frames: FrameIndex): Iterable<Analysis> {
  for (const frame of frames(word)) {
    const { prefix, suffix } = frame;
    if (!word.endsWith(suffix)) continue;
    const body = word.slice(0, word.length - suffix.length);
    for (const root of stemsAfter(frame, body)) {
      if (isBase(root, frame, roots)) yield { root, steps: [{ prefix, suffix }] };
    }
  }
}

/** What `pe-…-an` stands around without a nasal: `pelarangan`; `pecegahan` is no word. */
const WITHOUT_NASAL = /^[lmnrwy]/u;

/** Pronouns, which `se` does not stand before: `sekitanya` is `sekitarnya`. */
const PRONOUN = /^(?:aku|anda|beliau|dia|engkau|kalian|kami|kamu|kita|mereka|saya)$/u;

function isBase(stem: string, { prefix, suffix }: Frame, roots: Roots): boolean {
  if (stem.length < SHORTEST_ROOT) return false;
  if (prefix === 'se' && PRONOUN.test(stem)) return false;
  if (suffix === 'i' && stem.endsWith('i')) return false;
  if (prefix === 'pe' && suffix === 'an' && !WITHOUT_NASAL.test(stem)) return false;
  if (roots.isRoot(stem)) return true;
  return prefix !== '' && suffix !== '' && (roots.isCompound?.(stem) ?? false);
}

/** What may stand after a prefix in a word, whether or not the prefix is written as it should be. */
function stemsAfter({ prefix, start }: PrefixStart, word: string): readonly string[] {
  if (!word.startsWith(start)) return [];
  const rest = word.slice(start.length);
  if (prefix.endsWith('N')) return nasalStems(rest);
  if (prefix.endsWith('R')) return rolledStems(rest);
  return [rest];
}

function rolledStems(rest: string): readonly string[] {
  if (rest === 'lajar') return ['ajar'];
  return rest.startsWith('r') ? [rest.slice(1), rest] : [rest];
}

/** Nasals, longest first, with the first letters that may have melted into each. */
const NASALS: readonly (readonly [nasal: string, melted: string])[] = [
  ['nge', ''],
  ['ng', 'k'],
  ['ny', 's'],
  ['n', 't'],
  ['m', 'p'],
];

function nasalStems(rest: string): readonly string[] {
  return NASALS.filter(([nasal]) => rest.startsWith(nasal))
    .flatMap(([nasal, melted]) => {
      const stem = rest.slice(nasal.length);
      return melted === '' ? [stem] : [melted + stem, stem];
    })
    .concat(rest);
}
