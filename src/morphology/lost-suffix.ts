import { oncePer } from '../text/once-per.ts';
import { wordSet } from '../text/patterns.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words are left of too many others. */
const SHORTEST = 6;

/** How frequent the whole word must be, in doublings. */
const LEAST_FREQUENCY = 3;

/** How much more frequent than the same with `-i` it must be: `menghadir` is `menghadiri` as well. */
const LEAST_LEAD = 2;

/** Verbs without their suffix, and nouns without theirs; those with `peN-` alone name who does. */
const SUFFIXES = [
  { opens: /^(?:me|di)/u, suffix: 'kan', isMade: true },
  { opens: /^per(?!en)/u, suffix: 'an', isMade: true },
  { opens: /^(?:di|ke|me)/u, suffix: 'an', isMade: false },
] as const;

/**
 * Right words that the news hardly uses without the suffix, and numbers; prepositions run into a word
 * are another matter.
 */
const WITHOUT_SUFFIX = wordSet(`
  dikata dikait ditarget disimpul dikarena mewujud melanjut melibat mengalah mengada mengena mengharap
  mengumpul menegak menerang menutur menyesat menumbuh memerintah meringan memulih memutih memapar menggabung
  kesatu keseluruh kesalah
  peralat perbuat percepat perganti perkota permuka persatu persiap pertahan pertengah perumah
`);

/**
 * The word of which one is left without its last suffix, which no text writes so: `menyampai` for
 * `menyampaikan`, `kegiat` for `kegiatan`, `pertumbuh` for `pertumbuhan`.
 */
export function readLostSuffix(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || !/^(?:me|di|ke|per)/u.test(word)) return undefined;
  const found = suffixesBy(lexicon);
  if (!found.has(word)) found.set(word, findSuffix(word, lexicon));
  return found.get(word);
}

/** The drafts of an archive have the same words in them. */
const suffixesBy = oncePer((_: Lexicon) => new Map<string, string | undefined>());

function findSuffix(word: string, lexicon: Lexicon): string | undefined {
  if (lexicon.isAttested(word) || lexicon.isListed(word) || lexicon.isForeign(word))
    return undefined;
  if (WITHOUT_SUFFIX.has(word) || isRunPreposition(word, lexicon)) return undefined;
  const isMade = lexicon.isKnown(word);
  const wholes = SUFFIXES.filter((one) => one.opens.test(word) && (one.isMade || !isMade))
    .map(({ suffix }) => word + suffix)
    .filter((whole) => lexicon.frequency(whole) >= LEAST_FREQUENCY);
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1) return undefined;
  const lead = lexicon.frequency(whole) - lexicon.frequency(`${word}i`);
  return lead >= LEAST_LEAD || !lexicon.isAttested(`${word}i`) ? whole : undefined;
}

/** `ditingkat` is `di tingkat` rather than `ditingkatkan`. */
function isRunPreposition(word: string, { pairs }: Lexicon): boolean {
  const [, preposition = '', noun = ''] = /^(di|ke)(.+)$/u.exec(word) ?? [];
  return preposition !== '' && pairs.level(preposition, noun) !== undefined;
}
