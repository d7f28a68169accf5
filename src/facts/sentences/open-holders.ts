import { perPassage } from '../../draft/per-passage.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import { nameLength } from './personal-names.ts';
import { isPredicative, type PartWord, readFields, type SentencePart } from './sentence-parts.ts';

/**
 * Names of a passage behind an office in the midst of a clause and a comma, which no second comma
 * closes before the clause goes on: `digagas Kepala Bidang Contoh, Siti Aminah sebagai …`. Where the
 * office ends an opening, the name behind it is a subject and none is found.
 */
export const findOpenHolders = perPassage((passage): readonly Span[] => {
  if (!/, (?:[A-ZÀ-Þ]|dr)/u.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts, opens }) =>
    parts.flatMap((part, index) => {
      const next = parts[index + 1];
      if (!next || (opens && index === 0 && isOpening(part)) || !endsWithAgent(part)) return [];
      const name = nameLength(next.words);
      const [first, last] = [next.words[0], next.words[name - 1]];
      if (name < 2 || !first || !last || !goesOn(next.words.slice(name))) return [];
      return [{ start: first.start, end: last.end }];
    }),
  );
});

/** `Menurut Camat`, `Setelah bertemu Camat`: what a subject follows. */
function isOpening({ words: [first] }: SentencePart): boolean {
  return (
    first?.kind === 'preposition' ||
    first?.kind === 'conjunction' ||
    /^(?:me[mnlrwy]|usai|ditemui|hadir|diwakili)/u.test(first?.lower ?? '')
  );
}

/** Whether a part ends with an office that somebody did, said or is what its verb tells. */
function endsWithAgent({ words }: SentencePart): boolean {
  const at = words.findLastIndex(({ kind }) => kind !== 'name' && kind !== 'joint') + 1;
  const [verb, office] = words.slice(Math.max(0, at - 1));
  if (at < 1 || !verb || !office || !isOfficeWord(office.lower)) return false;
  const isActed = verb.kind === 'verb' && /^di[a-z]{3,}/u.test(verb.lower);
  const isLed =
    /^(?:oleh|langsung|pembicara|narasumber)$/u.test(verb.lower) &&
    words.slice(0, at).some(({ kind }) => isPredicative(kind));
  return (isActed || isLed) && !words.slice(at).some(isSeveral);
}

/** `Ketua dan Wakil Ketua`: offices of several people. */
function isSeveral({ kind }: PartWord, index: number, words: readonly PartWord[]): boolean {
  return kind === 'joint' && isOfficeWord(words[index + 1]?.lower ?? '');
}

/** Whether what follows a name goes on with the clause: how, when, for what; or with a further office. */
function goesOn([first, second]: readonly PartWord[]): boolean {
  if (!first || isSpeechVerb(first.lower)) return false;
  if (first.kind === 'joint') return isOfficeWord(second?.lower ?? '') && second?.kind === 'name';
  return ADDS.test(first.lower);
}

const ADDS =
  /^(?:sebagai|saat|ketika|usai|seusai|pada|dalam|melalui|bersama|beserta|selaku|guna|didampingi|disaksikan)$/u;
