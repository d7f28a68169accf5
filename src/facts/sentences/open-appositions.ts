import { perPassage } from '../../draft/per-passage.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { isVerbForm } from '../../knowledge/word-kinds.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import { isCalledByRole, isOneOf } from './called-people.ts';
import { findClosingPlace } from './closing-places.ts';
import { nameLength } from './personal-names.ts';
import {
  isNounPhrase,
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from './sentence-parts.ts';

/**
 * Appositions of a passage that a comma opens and none closes before the predicate: the name behind
 * an office, who somebody is behind the name, a clause with `yang` behind either.
 */
export const findOpenAppositions = perPassage((passage): readonly Span[] => {
  if (!passage.text.includes(', ')) return [];
  return readFields(passage).flatMap((field) => {
    const found = field.opens ? findOpen(field) : undefined;
    if (!found) return [];
    // The stop of a degree and a bracket belong to the name.
    const [tail = ''] =
      /^\.?(?: \([^()]{1,40}\))?/u.exec(passage.text.slice(found.end, found.end + 50)) ?? [];
    return [{ start: found.start, end: found.end + tail.length }];
  });
});

function findOpen({ parts }: SentenceField): Span | undefined {
  const [first, second] = parts;
  if (!first || !second) return undefined;
  if (isOffice(first.words) || isOffice(behindLead(first.words)))
    return behindThrough(second.words) ?? behindOffice(second.words, parts[2], true);
  if (isOneOf(behindLead(first.words))) return behindRole(second.words);
  if (isOpening(first)) return behindOpening(second, parts[2], parts[3]);
  if (isCalledByRole(first)) return behindRole(second.words);
  const place = isUnit(first) ? behindUnit(second.words) : undefined;
  const closing = place ?? findClosingPlace(parts);
  if (closing) return closing;
  return isWholeName(first) ? behindName(second) : behindLaterOffice(parts);
}

/** What is open behind an opening: the name behind an office or a calling, who somebody is behind the name. */
function behindOpening(
  subject: SentencePart,
  next: SentencePart | undefined,
  further: SentencePart | undefined,
): Span | undefined {
  if (isOffice(subject.words)) return behindOffice(next?.words ?? [], further, false);
  if (next && isCalledByRole(subject)) return behindRole(next.words);
  return next && isWholeName(subject) ? behindName(next) : undefined;
}

/** `Satlantas Polres Contoh`, `BPBD Kabupaten Contoh`: a unit, of whose head the name behind it is. */
function isUnit({ words: [first, ...others] }: SentencePart): boolean {
  return opensUnit(first) && others.length > 0 && others.every(({ kind }) => kind === 'name');
}

function opensUnit(word: PartWord | undefined): boolean {
  const { lower = '' } = word ?? {};
  return isPublicBody(lower) || UNIT.test(lower);
}

/** Parts of bodies in one word: `Satlantas`, `Bidhumas`. */
const UNIT =
  /^(?:(?:dit|sat)(?:res|lan|pol|sam|int|rei|tah|bin)[a-z]+|(?:sub)?bid[a-z]{3,}|humas|basarnas)$/u;

/** The full name behind a unit, where somebody speaks. */
function behindUnit(words: readonly PartWord[]): Span | undefined {
  const name = nameLength(words);
  const isHead = name > 1 && !opensUnit(words[0]);
  return isHead && isSpeechVerb(words[name]?.lower ?? '') ? spanOf(words, name) : undefined;
}

/** `Kapolres Contoh, melalui Kasat Lantas Siti Aminah mengatakan`: who speaks for somebody. */
function behindThrough(words: readonly PartWord[]): Span | undefined {
  if (words[0]?.lower !== 'melalui' || !isOfficeWord(words[1]?.lower ?? '')) return undefined;
  const end = words.findIndex(({ kind }, index) => index > 0 && kind !== 'name');
  return end > 2 && isSpeechVerb(words[end]?.lower ?? '') ? spanOf(words, end) : undefined;
}

/** `…, serta Bupati Contoh, Siti Aminah mengharapkan`: the last of several people. */
function behindLaterOffice(parts: readonly SentencePart[]): Span | undefined {
  const at = parts.findIndex(({ words: [first, ...others] }, index) => {
    const isLast = first?.kind === 'joint' || first?.kind === 'yang';
    const office = others[0]?.lower === 'juga' ? others.slice(2) : others;
    return index > 0 && isLast && isOffice(office);
  });
  const { words = [] } = (at === -1 ? undefined : parts[at + 1]) ?? {};
  const name = nameLength(words);
  return name > 1 && isSpeechVerb(words[name]?.lower ?? '') ? spanOf(words, name) : undefined;
}

function isWholeName({ words }: SentencePart): boolean {
  return words.length > 1 && nameLength(words) === words.length;
}

/** What stands behind `Sementara itu`, `Dalam acara tersebut`, `Namun` that has no comma. */
function behindLead(words: readonly PartWord[]): readonly PartWord[] {
  const at = words.findIndex(
    ({ kind, lower }, index) =>
      kind === 'pointer' ||
      /^(?:sama|terpisah|lanjut|jauh)$/u.test(lower) ||
      (index > 0 && SPEECH.test(lower) && lower.endsWith('nya')) ||
      (index === 0 &&
        /^(?:sementara|namun|terpisah|senada)$/u.test(lower) &&
        words[1]?.kind === 'name'),
  );
  return at === -1 || at > 6 ? [] : words.slice(at + 1);
}

/** The name that goes on with the sentence, or the clause that is added to it. */
function behindOffice(
  words: readonly PartWord[],
  next: SentencePart | undefined,
  opens: boolean,
): Span | undefined {
  const name = nameLength(words);
  if (name > 0 && name === words.length && next) return openClause(next);
  const [first] = words;
  // A short single word is rather a degree without its stops.
  if (!first || name === 0 || (name === 1 && first.text.length < 5)) return undefined;
  const origin = originLength(words, name);
  if (origin > 0 && isSpeechVerb(words[name + origin]?.lower ?? ''))
    return spanOf(words, name + origin);
  const isOpen = (opens && ADDS.test(words[name]?.lower ?? '')) || goesOn(words, name, next);
  return isOpen ? spanOf(words, name) : undefined;
}

/** What can only go on with the sentence behind the name of somebody whose office opens it. */
const ADDS =
  /^(?:pada|saat|ketika|usai|seusai|bersama|beserta|didampingi|selaku|hadir|melalui|secara)$/u;

/** `Juara pertama lomba itu, Siti akan mewakili …`: a name of any length behind a role. */
function behindRole(words: readonly PartWord[]): Span | undefined {
  const name = nameLength(words);
  // A degree: `Siti Aminah, MSC mengatakan`.
  if (/^(?!H$|M$)[A-Z]{1,3}$/u.test(words[0]?.text ?? '')) return undefined;
  const origin = originLength(words, name);
  if (origin > 0)
    return isSpeechVerb(words[name + origin]?.lower ?? '')
      ? spanOf(words, name + origin)
      : undefined;
  const [verb, second] = words.slice(name);
  // A full name and any active verb; a name of one word wants a sure one.
  const isVerb =
    (name > 1 && verb?.kind === 'verb' && verb.lower.startsWith('me')) ||
    isSpeechVerb(verb?.lower ?? '') ||
    (verb?.kind === 'helper' && isVerbForm(second?.lower ?? ''));
  return name > 0 && isVerb ? spanOf(words, name) : undefined;
}

/** How many words tell where somebody comes from, behind the name: `Dewi dari Dinas Contoh`. */
function originLength(words: readonly PartWord[], name: number): number {
  if (name === 0 || !/^(?:dari|asal)$/u.test(words[name]?.lower ?? '')) return 0;
  const end = words.findIndex(({ kind }, index) => index > name && kind !== 'name');
  return end > name + 1 ? end - name : 0;
}

/** Who somebody is, up to the verb of saying. */
function behindName(part: SentencePart): Span | undefined {
  const isRole = isOffice(part.words) || OPENS_ROLE.has(part.words[0]?.lower ?? '');
  const length = isRole ? roleLength(part.words) : 0;
  return length > 1 ? spanOf(part.words, length) : undefined;
}

function spanOf(words: readonly PartWord[], length: number): Span | undefined {
  const [first, last] = [words[0], words[length - 1]];
  return first && last && { start: first.start, end: last.end };
}

/** `Sementara`, `Dalam rapat itu`, `Menanggapi hal tersebut`: what stands before the office. */
function isOpening(part: SentencePart | undefined): boolean {
  const first = part?.words[0];
  if (!first) return false;
  return (
    first.kind === 'preposition' ||
    first.kind === 'conjunction' ||
    /^(?:me(?:n|m|ng|ny)[a-z]+|senada|terpisah|selanjutnya|kemudian|sebelumnya|selaras|sejalan|hal|tak|tidak|lebih|perihal)$/u.test(
      first.lower,
    )
  );
}

function isOffice(words: readonly PartWord[]): boolean {
  return (
    isOfficeWord(words[0]?.lower ?? '') &&
    isNounPhrase(words) &&
    !words.some(({ lower }) =>
      /^(?:bersama|beserta|didampingi|dengan|serta|maupun|yang)$/u.test(lower),
    )
  );
}

/** Words that open what somebody is, behind the name. */
const OPENS_ROLE = wordSet(ROLES, 'juru selaku salah');

/** How many words a role has before the verb that goes on with the sentence. */
function roleLength(words: readonly PartWord[]): number {
  const at = words.findIndex(({ lower }) => isSpeechVerb(lower));
  const role = words.slice(0, Math.max(0, at));
  return isNounPhrase(role) && !role.some(({ kind }) => kind === 'yang') ? role.length : 0;
}

/** What somebody speaks in. */
const SPEECH = /^(?:sambutan|laporan|arahan|paparan|keterangan|pidato|amanat|pesan)/u;

/** Whether the sentence goes on behind the name: with a verb, or with when and where, and then a verb. */
function goesOn(words: readonly PartWord[], at: number, next: SentencePart | undefined): boolean {
  const [first, second] = words.slice(at);
  if (!first) return false;
  if (first.kind === 'verb') return /^(?:me[mnlrwy]|ber)/u.test(first.lower);
  // `yang juga hadir mengaku senang`: a clause that is added to the name.
  if (first.kind === 'yang') return /^(?:juga|hadir|turut)$/u.test(second?.lower ?? '');
  if (first.kind === 'helper') return second?.kind === 'verb' || second?.kind === 'helper';
  if (first.lower === 'dalam' && SPEECH.test(second?.lower ?? '')) return true;
  if (!/^(?:ketika|saat|usai|seusai|dalam|pada|selaku|bersama|secara|melalui)$/u.test(first.lower))
    return false;
  return (
    words.slice(at).some(({ lower }) => isSpeechVerb(lower)) ||
    isSpeechVerb(next?.words[0]?.lower ?? '')
  );
}

/** `…, yang memimpin rapat mengaku senang`: the clause up to the verb of saying. */
function openClause({ words }: SentencePart): Span | undefined {
  if (words[0]?.kind !== 'yang') return undefined;
  const at = words.findIndex(
    ({ lower }, index) =>
      index > 2 &&
      isSpeechVerb(lower) &&
      !['yang', 'joint', 'helper', 'preposition', 'conjunction'].includes(
        words[index - 1]?.kind ?? '',
      ),
  );
  return at > 2 && words.slice(1, at).some(({ kind }) => kind === 'verb' || kind === 'bare verb')
    ? spanOf(words.slice(at - 1), 1)
    : undefined;
}
