import { findWords } from '../text/words.ts';
import type { Finding } from './finding.ts';

/** How many words on either side tell a finding from another of the same rule and text. */
const NEIGHBOURS = 2;

/** How far to look for the neighbours, in UTF-16 code units. */
const REACH = 200;

/**
 * The identities of the findings of one text, in the same order. An identity is made of the rule,
 * the text of the finding and two words on either side, so that it stays the same while other parts
 * of the draft change; where these are alike, findings are told apart by their order (`…:2`).
 *
 * @param text the text in which the findings were made
 */
export function fingerprints(text: string, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { start, end } = finding.span;
    const before = findWords(text.slice(Math.max(0, start - REACH), start)).slice(-NEIGHBOURS);
    const after = findWords(text.slice(end, end + REACH)).slice(0, NEIGHBOURS);
    const words = (list: typeof before): string => list.map((word) => word.lower).join(' ');
    const own = finding.text.replace(/\s+/gu, ' ');
    const hash = fnv1a([finding.rule, words(before), own, words(after)].join('\0'));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** The 64-bit FNV-1a hash of the UTF-16 code units of a text, as 16 hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
