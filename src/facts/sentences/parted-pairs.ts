import { perPassage } from '../../draft/per-passage.ts';
import type { Span } from '../../text/span.ts';
import {
  isPredicative,
  mayHeadSubject,
  opensWithVerb,
  type PartWord,
  readFields,
  type SentenceField,
} from './sentence-parts.ts';

/** Commas of a passage between the only two members of a pair, with the word before each. */
export const findPartedPairs = perPassage((passage): readonly Span[] => {
  if (!passage.text.includes(', dan ')) return [];
  return readFields(passage).flatMap((field) => {
    const last = field.opens ? findFirstMember(field) : undefined;
    if (!last || passage.text.slice(last.end, last.end + 6) !== ', dan ') return [];
    return [{ start: last.start, end: last.end + 1 }];
  });
});

/** The last word before the comma of `melibatkan pemerintah desa, dan perguruan tinggi`. */
function findFirstMember({ parts }: SentenceField): PartWord | undefined {
  const [clause, pair] = parts;
  const [joint, first] = pair?.words ?? [];
  if (!clause || !pair || parts.length !== 2 || joint?.lower !== 'dan' || !first) return undefined;
  if (!mayHeadSubject(first) || first.kind === 'pronoun' || opensWithVerb(clause)) return undefined;
  const verb = clause.words.findLastIndex(({ kind }) => kind === 'verb');
  const behind = clause.words.slice(verb + 1);
  const member = behind[0]?.kind === 'preposition' ? behind.slice(1) : behind;
  const isPlain =
    verb > 0 &&
    member.length > 0 &&
    member.length < 6 &&
    member.every(isOfNoun) &&
    !clause.words.some(isJoint);
  const rest = pair.words.slice(1);
  return isPlain && rest.length < 9 && !rest.some(tells) ? clause.words.at(-1) : undefined;
}

function isOfNoun({ kind }: PartWord): boolean {
  return kind === 'other' || kind === 'name';
}

function isJoint({ kind, lower }: PartWord): boolean {
  return kind === 'joint' || kind === 'conjunction' || /^(?:baik|sebanyak|sebesar)$/u.test(lower);
}

/** Whether a word makes a clause of its own of what stands behind the joint, or adds to it. */
function tells({ kind, lower }: PartWord): boolean {
  return (
    isPredicative(kind) ||
    kind === 'joint' ||
    kind === 'conjunction' ||
    kind === 'yang' ||
    NO_MEMBER.test(lower)
  );
}

const NO_MEMBER =
  /^(?:yakni|yaitu|bukan|itu|ini|juga|terutama|sebesar|sebanyak|sekitar|khususnya|bahkan|akhirnya|lain-lain|sebagainya|seterusnya|sebaliknya)$/u;
