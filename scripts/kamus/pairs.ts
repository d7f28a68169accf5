import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/morphology/lexicon.ts';
import { textsOneSlipAway } from '../../src/morphology/one-slip.ts';
import { countPairs } from '../../src/morphology/word-pairs.ts';

/** From how often on two words side by side speak for one of them. */
const LEAST_COUNT = 3;

/** From how often on a word may be the one that was meant. */
const LEAST_OF_MEANT = 40;

/** From what share on the capitals of two words make them a name now and then. */
const SHARE_OF_RAISED = 0.1;

/** Words with the hyphens inside, and numbers. */
const TOKEN = /[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)*|\d[\d.,]*\d|\d/gu;

/** From how many words behind it on, the line of a word opens with how often all were seen, to save counting. */
const LONG = 100;

/** What two words are joined by whose order is fixed: `sarana dan prasarana`. */
const COORDINATOR = /^(?:dan|atau)$/u;

interface Counts {
  /** How often each word stands in the texts. */
  readonly words: ReadonlyMap<string, number>;
  /** How often each two stand side by side, with a space between them; `+` before the second: with `dan` or `atau` between. */
  readonly pairs: ReadonlyMap<string, number>;
  /** How often both words of a pair have their first letter raised inside a sentence. */
  readonly raised: ReadonlyMap<string, number>;
}

/**
 * The lines of `kata-berdampingan.txt` that stand for texts: counts of words side by side, without
 * any sentence. Kept is what tells a word from another one slip away.
 *
 * @param paths text files, one paragraph on a line: edited news, and behind `--` other texts, of
 *   whose pairs those count that are frequent, since they have slips in them
 */
export function wordPairs(paths: readonly string[], lexicon: Lexicon): readonly string[] {
  const border = paths.includes('--') ? paths.indexOf('--') : paths.length;
  const news = count(readParagraphs(paths.slice(0, border)));
  const others = count(readParagraphs(paths.slice(border + 1)));
  const pairs = new Map(news.pairs);
  for (const [pair, times] of others.pairs) {
    if (times >= LEAST_COUNT) pairs.set(pair, (pairs.get(pair) ?? 0) + times);
  }
  const meant = findMeant(news.words, lexicon);
  const likes = likesOf(meant);
  const kept = new Map([...pairs].filter(([pair, times]) => times >= LEAST_COUNT && isMeant(pair)));
  function isMeant(pair: string): boolean {
    return partsOf(pair).some((part) => meant.has(part));
  }
  const isRival = (pair: string): boolean => {
    const [first, second] = partsOf(pair);
    const sign = pair.includes('+') ? '+' : '';
    return (
      (likes.get(second) ?? []).some((like) => kept.has(`${first} ${sign}${like}`)) ||
      (likes.get(first) ?? []).some((like) => kept.has(`${like} ${sign}${second}`))
    );
  };
  const rivals = [...pairs].filter(([pair]) => !kept.has(pair) && isRival(pair));
  // News decides what has a capital; of what it hardly knows, the others tell that it may have one.
  const isRaised = (pair: string): boolean =>
    isOftenRaised(pair, (news.pairs.get(pair) ?? 0) < LEAST_COUNT ? others : news);
  return linesOf([...kept, ...rivals], isRaised);
}

function isOftenRaised(pair: string, { pairs, raised }: Counts): boolean {
  return (raised.get(pair) ?? 0) >= SHARE_OF_RAISED * (pairs.get(pair) ?? 0);
}

function readParagraphs(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'));
}

function partsOf(pair: string): readonly [string, string] {
  const [first = '', second = ''] = pair.split(' ');
  return [first, second.replace('+', '')];
}

function count(paragraphs: readonly string[]): Counts {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const raised = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const text of paragraphs) {
    const tokens = Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => ({
      word: /\d/u.test(found) ? '0' : found.toLowerCase(),
      isRaised: /^[A-Z][a-z]/u.test(found),
      isJoined: text.charAt(index - 1) === ' ' && /[A-Za-zÀ-ɏ\d]/u.test(text.charAt(index - 2)),
    }));
    tokens.forEach(({ word, isRaised, isJoined }, at) => {
      add(words, word);
      const [earlier, before] = [tokens[at - 2], tokens[at - 1]];
      if (!isJoined || !before) return;
      add(pairs, `${before.word} ${word}`);
      if (isRaised && before.isRaised && before.isJoined) add(raised, `${before.word} ${word}`);
      if (!before.isJoined || !earlier || !COORDINATOR.test(before.word)) return;
      add(pairs, `${earlier.word} +${word}`);
    });
  }
  const isPlain = (pair: string): boolean => /^(?:0|[a-z-]+) \+?(?:0|[a-z-]+)$/u.test(pair);
  return { words, pairs: new Map([...pairs].filter(([pair]) => isPlain(pair))), raised };
}

/** Frequent words with those one slip away from them that are words as well. */
function findMeant(
  words: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly string[]> {
  const meant = new Map<string, readonly string[]>();
  for (const [word, times] of words) {
    if (times < LEAST_OF_MEANT || !/^[a-z]{3,}$/u.test(word)) continue;
    if (lexicon.frequency(word) === 0 || !lexicon.isKnown(word)) continue;
    const likes = textsOneSlipAway(word).filter(
      (like) => like.length > 2 && like !== word && lexicon.isKnown(like),
    );
    if (likes.length > 0) meant.set(word, likes);
  }
  return meant;
}

function likesOf(
  meant: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [word, likes] of meant) {
    for (const like of likes) found.set(like, [...(found.get(like) ?? []), word]);
  }
  return found;
}

/**
 * A word, and behind it those that follow it, each with how often, in doublings, and a star where
 * both may be raised.
 */
function linesOf(
  pairs: readonly (readonly [pair: string, times: number])[],
  isRaised: (pair: string) => boolean,
): readonly string[] {
  const behind = new Map<string, string[]>();
  for (const [pair, times] of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    const star = isRaised(pair) ? '*' : '';
    const entry = `${second}${Math.min(9, Math.floor(Math.log2(times)))}${star}`;
    const known = behind.get(first);
    if (known) known.push(entry);
    else behind.set(first, [entry]);
  }
  return [...behind].map(([first, entries]) => {
    const line = ` ${entries.sort().join(' ')}`;
    return entries.length < LONG ? first + line : `${first} =${countPairs(line)}${line}`;
  });
}
