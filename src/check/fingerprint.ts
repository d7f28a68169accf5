import { sha256 } from '../text/sha256.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { lowerWords } from '../text/words.ts';
import type { Finding } from './finding.ts';

/** How many words on either side make a finding known again. */
const WORDS_AROUND = 2;

/** How far to look for them, in UTF-16 code units. */
const REACH = 160;

/** Where a paragraph, list item, heading, quote, table row or field of the front matter begins. */
const NEW_PART = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n#>|*+-]|\d{1,9}[.)]|[\w-]{1,40}:)/u;

/**
 * What makes a finding known again after edits elsewhere in the file: its rule, its text and two
 * words of the same paragraph on either side, without regard to capitals, line breaks and spaces.
 * Lines and columns have no part in it. The same fault twice in the same words has the same
 * fingerprint; whoever compares must count.
 *
 * Half of a SHA-256, in 32 hexadecimal digits: even millions of findings do not meet by chance,
 * nobody can write a text that passes for another, and the text, which may be a private number,
 * does not stand in the open in the files that keep fingerprints.
 */
export function fingerprint(
  finding: Pick<Finding, 'rule' | 'text' | 'span'>,
  source: Pick<Source, 'text'>,
): string {
  const { before, after } = surroundings(source.text, finding.span);
  const parts = [finding.rule, before, normalise(finding.text), after];
  return sha256(JSON.stringify(parts)).slice(0, 32);
}

/**
 * The fingerprints of the findings of one text, in the same order, made unlike by a count: the
 * second of a kind ends in `:2`. For readers that know no counts, such as those of SARIF.
 */
export function fingerprints(text: string, findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprint(finding, { text });
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    return `${print}:${count}`;
  });
}

function surroundings(text: string, { start, end }: Span): { before: string; after: string } {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(NEW_PART)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(NEW_PART)[0] ?? '';
  return {
    before: lowerWords(before).slice(-WORDS_AROUND).join(' '),
    after: lowerWords(after).slice(0, WORDS_AROUND).join(' '),
  };
}

function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
