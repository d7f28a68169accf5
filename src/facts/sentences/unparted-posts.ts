import type { Passage } from '../../draft/passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import { findRegencies } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';
import { isNoName } from './personal-names.ts';
import { isBehindOpening } from './sentence-openings.ts';
import { type PartWord, readFields } from './sentence-parts.ts';

/** What tells names from words; the dictionary belongs to the rule. */
interface Vocabulary {
  isKnown(word: string): boolean;
  isForeign(word: string): boolean;
}

/** A name and the office behind it, which no comma parts. */
export interface UnpartedPost {
  readonly name: Span;
  readonly office: Span;
  /** Whether the sentence goes on behind the office, so that a second comma lacks there. */
  readonly isOpen: boolean;
}

/**
 * People of a passage whose office follows their name without a comma: `Bapak Budi Santoso Kepala
 * Seksi Contoh`. An office before the name takes none; so that the words before the office must be
 * sure to name somebody.
 */
export function findUnpartedPosts(
  passage: Passage,
  lexicon: Vocabulary | undefined,
): readonly UnpartedPost[] {
  if (!/[a-zß-ÿ’'.] [A-ZÀ-Þ][A-Za-z]+\.? [A-ZÀ-Þ]/u.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts, opens }) =>
    parts.flatMap(({ words }, index) =>
      words.flatMap((_, at) => {
        const found = postAt(
          passage,
          words,
          at,
          lexicon,
          opens && (index === 0 || isBehindOpening(parts, index)),
        );
        return found ? [found] : [];
      }),
    ),
  );
}

function postAt(
  { text }: Passage,
  words: readonly PartWord[],
  at: number,
  lexicon: Vocabulary | undefined,
  opens: boolean,
): UnpartedPost | undefined {
  const head = words[at];
  if (!head || !isOfficeName(words, at) || !isBare(text, words, at)) return undefined;
  const end = officeEnd(text, words, at);
  const first = nameStart(text, words, at);
  const [opening, last, post] = [words[first], words[at - 1], words[end - 1]];
  if (first >= at || !opening || !last || !post || end - at < 2) return undefined;
  const isNamed =
    isAddressed(words, first) ||
    (SPEAKS.test(words[first - 1]?.lower ?? '') && !isKindOfOffice(opening)) ||
    (isOwnName(words.slice(first, at), lexicon) &&
      (AGENT.test(words[first - 1]?.lower ?? '') || (opens && first === 0 && acts(words[end]))));
  if (!isNamed) return undefined;
  return {
    name: { start: opening.start, end: last.end },
    office: { start: head.start, end: post.end },
    isOpen: GOES_ON.test(words[end]?.lower ?? '') || acts(words[end]),
  };
}

/** Whether an office with a capital stands at an index, what it is for behind it. */
function isOfficeName(words: readonly PartWord[], at: number): boolean {
  const [head, next] = [words[at], words[at + 1]];
  const isHead = opensOffice(head?.lower ?? '') || HELD.test(head?.lower ?? '');
  return head?.kind === 'name' && isHead && next?.kind === 'name';
}

/** How an office is held, and those that several hold. */
const HELD = /^(?:pl[th]|pj|penjabat|pimpinan|komisioner)$/u;

/** Whether only a space parts the words before and at an index. */
function isBare(text: string, words: readonly PartWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && text.slice(before.end, word.start) === ' ';
}

/** No office has more words; a row of nothing but offices would be read to its end for each. */
const LONGEST_OFFICE = 16;

/** The index behind the last word with a capital of an office. */
function officeEnd(text: string, words: readonly PartWord[], at: number): number {
  const last = Math.min(words.length, at + LONGEST_OFFICE);
  let end = at + 1;
  while (end < last && isOfOffice(words[end]) && /^\.? $/u.test(gapBefore(text, words, end))) end++;
  return end;
}

/** A word with a capital, and the number of a school or a district: `SMAN 15`. */
function isOfOffice(word: PartWord | undefined): boolean {
  return word?.kind === 'name' || /^\d{1,3}$/u.test(word?.text ?? '');
}

function gapBefore(text: string, words: readonly PartWord[], at: number): string {
  return text.slice(words[at - 1]?.end, words[at]?.start);
}

/** The index of the first word of a name of up to four words that ends before an office. */
function nameStart(text: string, words: readonly PartWord[], office: number): number {
  let first = office;
  while (first > 0 && office - first < 4) {
    const word = words[first - 1];
    if (!word || isTitle(word) || !isOfName(word, first === 1)) break;
    if (first < office && !/^ $|^\. $/u.test(gapBefore(text, words, first))) break;
    first--;
  }
  return first;
}

/** A word with a capital that is no place, body or office; the first of a sentence may be one. */
function isOfName(word: PartWord, isFirst: boolean): boolean {
  const isUpper = word.kind === 'name' || (isFirst && word.kind === 'other');
  if (SPEAKS.test(word.lower) || /^[A-Z]{2,3}$/u.test(word.text)) return false;
  return isUpper && !opensOffice(word.lower) && (!isNoName(word) || isShouted(word));
}

/** `JUNAIDI`: a name in capitals, behind a form of address only. */
function isShouted({ text }: PartWord): boolean {
  return /^[A-Z]{4,}$/u.test(text);
}

/** Whether a form of address or a degree, and neither a body nor a street, stands before a name. */
function isAddressed(words: readonly PartWord[], first: number): boolean {
  let at = first;
  while (at > 0 && isTitle(words[at - 1])) at--;
  const before = words[at - 1];
  return at < first && (before === undefined || before.kind !== 'name');
}

/** `Bapak`, `H.`, `Drs.`. */
function isTitle(word: PartWord | undefined): boolean {
  return (
    word !== undefined && (isTitleBefore(word.text) || /^(?:bapak|ibu|pak|bu)$/u.test(word.lower))
  );
}

/** Two words or more, one of which no dictionary has, and none that is a place. */
function isOwnName(words: readonly PartWord[], lexicon: Vocabulary | undefined): boolean {
  return (
    lexicon !== undefined &&
    words.length > 1 &&
    words.every(({ text, lower }) => /^(?:[A-ZÀ-Þ][a-zß-ÿ’']*)$/u.test(text) && !isPlace(lower)) &&
    words.some(
      ({ lower }) => lower.length > 2 && !lexicon.isKnown(lower) && !lexicon.isForeign(lower),
    ) &&
    !words.some(({ text }) => BODY.test(text))
  );
}

function isPlace(word: string): boolean {
  return findRegencies(word).length > 0;
}

/** Short names of ministries and agencies, which no dictionary has. */
const BODY = /^(?:Kem|Men|Wamen|Pem|Dis|Din|Forko|Ka[bn])[a-z]+$/u;

/** Before the name of a speaker. */
const SPEAKS = new RegExp(`^(?:${SAID})(?:nya)?$`, 'u');

/** `kata Calon Wakil Bupati`: what says more of the office. */
function isKindOfOffice({ lower }: PartWord): boolean {
  return /^(?:bakal|calon|mantan|eks|vice|senior|general|area|head|chief|managing|executive)$/u.test(
    lower,
  );
}

/** What people stand behind. */
const AGENT =
  /^(?:oleh|yaitu|yakni|bersama|bernama|hadir|pula|di(?:dampingi|hadiri|pimpin|saksikan|wakili|buka|tutup|serahkan|terima|sambut))$/u;

/** A verb that people are the subject of. */
function acts(word: PartWord | undefined): boolean {
  return word?.kind === 'verb' && /^(?:me[mnlrwy]|ber)/u.test(word.lower);
}

/** Words with which a sentence goes on behind an office, and no office does. */
const GOES_ON =
  /^(?:dalam|pada|saat|ketika|usai|seusai|sebagai|kepada|bersama|beserta|melalui|yang|akan|telah|sudah|juga|turut)$/u;
