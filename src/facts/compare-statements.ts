import { isNearName } from '../event/name-slips.ts';
import { findWords } from '../text/words.ts';
import type { Mention, Statement } from './statement.ts';

/** What two texts say of the same thing. */
export interface StatementPair {
  readonly left: Statement;
  readonly right: Statement;
}

/** What two texts about one event have in common, and what not. */
export interface Comparison {
  readonly same: readonly StatementPair[];
  /** Statements about the same thing that differ. */
  readonly different: readonly StatementPair[];
  readonly onlyLeft: readonly Statement[];
  readonly onlyRight: readonly Statement[];
}

/** Words on either side of a statement that tell what it is about. */
const WORDS_AROUND = 8;

/** How much the words of a statement say about its subject; those beside it say the rest. */
const OWN_WEIGHT = 0.6;

/** From this share of common words on, two statements are about the same thing. */
const LEAST_LIKENESS = 0.3;

/**
 * Holds the statements of two texts against each other. The same kind and value is the same
 * statement; of the rest, those of one kind that share most words, their own and those around them,
 * are taken for two versions of one statement, the most alike first.
 *
 * For a person who reads both: a pair is a guess by the words around it. What documents of one
 * event contradict each other in for certain, a rule says by `compareFacts`.
 */
export function compareStatements(
  left: readonly Statement[],
  right: readonly Statement[],
): Comparison {
  const same = left.flatMap((one) => {
    const other =
      right.find((two) => two.kind === one.kind && two.value === one.value) ??
      right.find((two) => saysTheSame(one, two));
    return other ? [{ left: one, right: other }] : [];
  });
  const isSame = new Set(same.flatMap((pair) => [pair.left, pair.right]));
  const restLeft = left.filter((one) => !isSame.has(one));
  const restRight = right.filter((one) => !isSame.has(one));
  const different = pairAlike(restLeft, restRight);
  const isPaired = new Set(different.flatMap((pair) => [pair.left, pair.right]));
  return {
    same,
    different,
    onlyLeft: restLeft.filter((one) => !isPaired.has(one)),
    onlyRight: restRight.filter((one) => !isPaired.has(one)),
  };
}

/** Smaller numbers are alike by chance. */
const SMALLEST_TELLING = 100;

/**
 * Whether two values that are not written alike are still the same: a large number of `warga` or
 * `orang`, and an office of which only the name is spelled otherwise, which stands on its own.
 */
function saysTheSame(one: Statement, other: Statement): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'angka') {
    const [amount = '', ...unit] = one.value.split(' ');
    const [otherAmount, ...otherUnit] = other.value.split(' ');
    const isOfPeople = [unit, otherUnit].some((words) => words[0] === 'orang');
    const isLarge = Number(amount.replaceAll('.', '')) >= SMALLEST_TELLING;
    return amount === otherAmount && isOfPeople && isLarge;
  }
  if (one.kind !== 'jabatan') return false;
  const [office, name = ''] = one.value.split(': ');
  const [otherOffice, otherName = ''] = other.value.split(': ');
  return office === otherOffice && isNearName(name.split(' '), otherName.split(' '));
}

/** The pairs in the order of the left text. */
function pairAlike(
  left: readonly Statement[],
  right: readonly Statement[],
): readonly StatementPair[] {
  const subjects = new Map([...left, ...right].map((one) => [one, readSubject(one)]));
  const candidates = left.flatMap((one) =>
    right
      .filter((other) => other.kind === one.kind)
      .map((other) => ({
        pair: { left: one, right: other },
        likeness: likeness(subjects.get(one), subjects.get(other)),
      })),
  );
  const taken = new Set<Statement>();
  const pairs = candidates
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ pair }) => {
      if (taken.has(pair.left) || taken.has(pair.right)) return [];
      taken.add(pair.left).add(pair.right);
      return [pair];
    });
  return pairs.sort((a, b) => left.indexOf(a.left) - left.indexOf(b.left));
}

/** The words that tell what a statement is about. */
interface Subject {
  /** Its own, such as the thing counted; none in a date or a time, which any may be like. */
  readonly own: ReadonlySet<string>;
  /** Those beside it. */
  readonly around: ReadonlySet<string>;
}

function readSubject({ kind, mentions }: Statement): Subject {
  const isTime = kind === 'tanggal' || kind === 'waktu';
  return {
    own: new Set(isTime ? [] : mentions.flatMap(({ text }) => lettersIn(text))),
    around: new Set(mentions.flatMap(wordsAround)),
  };
}

function wordsAround({ sentence, inSentence }: Mention): readonly string[] {
  const before = lettersIn(sentence.slice(0, inSentence.start)).slice(-WORDS_AROUND);
  return [...before, ...lettersIn(sentence.slice(inSentence.end)).slice(0, WORDS_AROUND)];
}

function lettersIn(text: string): readonly string[] {
  return findWords(text)
    .map(({ lower }) => lower)
    .filter((word) => /[a-z]/u.test(word));
}

function likeness(a: Subject | undefined, b: Subject | undefined): number {
  if (!a || !b) return 0;
  const around = sharedPart(a.around, b.around);
  if (a.own.size === 0 || b.own.size === 0) return around;
  return OWN_WEIGHT * sharedPart(a.own, b.own) + (1 - OWN_WEIGHT) * around;
}

/** The share of all their words that two sets have in common (Jaccard). */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
