import { findDisputedText } from '../draft/disputed-text.ts';
import { perPassage } from '../draft/per-passage.ts';
import { sha256 } from '../text/sha256.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Claim, ClaimFinder } from './claim.ts';
import { claimFinders } from './claim-finders.ts';
import type { FactContext } from './fact-context.ts';
import { settleClaims } from './settle-claims.ts';
import type { Mention, Statement } from './statement.ts';

/** Digits of a short name; more where two statements would have the same. */
const ID_LENGTH = 6;

/**
 * Everything a draft says that is true or false in the world, each once, in the order in which it
 * is first said.
 */
export function collectStatements(
  context: FactContext,
  finders: readonly ClaimFinder[] = claimFinders,
): readonly Statement[] {
  const found = finders.flatMap((find) => [...find(context)]);
  const disputed = findDisputedText(context.draft, context.passages);
  const isDisputed = ({ passage, start, end }: Claim): boolean =>
    disputed.some((one) => overlaps(one, passage.span(start, end)));
  const own = found.filter((claim) => !isInPlaceholder(claim) && !isDisputed(claim));
  const claims = settleClaims(own);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const hash = sha256(JSON.stringify([claim.kind, claim.value]));
    const group = groups.get(hash);
    if (group) group.push(claim);
    else groups.set(hash, [claim]);
  }
  const ids = shortenAll([...groups.keys()]);
  return Array.from(groups, ([hash, group]) => makeStatement(ids.get(hash) ?? hash, group)).flat();
}

/** Marks where a fact is missing or has to be decided upon: they state nothing. */
const findPlaceholders = perPassage(({ text }) =>
  Array.from(text.matchAll(/\[(?:LENGKAPI|PERIKSA)[^\]]*\]/gu), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })),
);

function isInPlaceholder({ passage, start, end }: Claim): boolean {
  return findPlaceholders(passage).some((one) => one.start < end && start < one.end);
}

function makeStatement(id: string, claims: readonly Claim[]): readonly Statement[] {
  return claims.slice(0, 1).map((first) => ({
    id,
    kind: first.kind,
    value: first.value,
    text: labelOf(first),
    mentions: claims.map(readMention),
    evidence: claims.find(({ evidence }) => evidence !== undefined)?.evidence,
  }));
}

/** How many words after a number its value may have. */
const MOST_WORDS_AFTER = 2;

/** The words of the draft; after a number those too that its value has: `221 permohonan`. */
function labelOf({ kind, passage: { text }, start, end, value }: Claim): string {
  if (kind !== 'angka') return oneLine(text.slice(start, end));
  const valueWords = value.toLowerCase().split(' ').slice(1);
  let to = end;
  for (let count = 0; count < MOST_WORDS_AFTER; count++) {
    const [gap = '', word = ''] = /^\s([A-Za-zÀ-ɏ-]+)/u.exec(text.slice(to, to + 60)) ?? [];
    if (word === '' || !valueWords.includes(word.toLowerCase())) break;
    to += gap.length;
  }
  return oneLine(text.slice(start, to));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function readMention({ passage, start, end }: Claim): Mention {
  const { text, sentences } = passage;
  const first = sentences.find((one) => contains(one, { start, end: start + 1 }));
  const last = sentences.findLast((one) => contains(one, { start: end - 1, end }));
  const from = first?.start ?? 0;
  return {
    text: oneLine(text.slice(start, end)),
    span: passage.span(start, end),
    sentence: text.slice(from, last?.end ?? text.length),
    inSentence: { start: start - from, end: end - from },
  };
}

/** Of each hash the first digits, more where another one begins like it. */
function shortenAll(hashes: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...hashes].sort();
  return new Map(
    sorted.map((hash, index) => {
      const neighbours = [sorted[index - 1] ?? '', sorted[index + 1] ?? ''];
      const shared = Math.max(...neighbours.map((other) => sharedLength(hash, other)));
      return [hash, hash.slice(0, Math.max(ID_LENGTH, shared + 1))];
    }),
  );
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
