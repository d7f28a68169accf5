import { perPassage } from '../../draft/per-passage.ts';
import { TAKES_VERB } from '../../knowledge/clause-words.ts';
import { wordSet } from '../../text/patterns.ts';
import { isAddition } from './clause-openings.ts';
import { findActor } from './opening-actors.ts';
import {
  isPredicative,
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from './sentence-parts.ts';

/** A phrase at the head of a sentence and the first word of those who act, which no comma parts from it. */
export interface UnpartedPhrase {
  readonly last: PartWord;
  readonly subject: PartWord;
}

/**
 * The opening phrases of a passage, of any length, that run into those who act: `Sebagai bentuk
 * kepedulian Polres Contoh menyalurkan …`. An active verb must have a subject; where nothing but one
 * office, body or group of people before it can be that, the phrase ends there.
 */
export const findUnpartedPhrases = perPassage((passage): readonly UnpartedPhrase[] => {
  if (!OPENS.test(passage.text)) return [];
  return readFields(passage).flatMap((field) => {
    const found = findPhrase(field);
    // A bracket between belongs to the phrase, and is left to others.
    const isPlain = found && passage.text.slice(found.last.end, found.subject.start) === ' ';
    return isPlain ? [found] : [];
  });
});

const LEADS = `
  dalam pada di dari mewakili diakhir diawal disela ditengah dihadapan melalui lewat dengan sebagai atas berdasarkan sesuai seiring sehubungan akibat berkat
  selain terkait mengingat menindaklanjuti menyikapi menanggapi merespons menjawab mengawali menyambut
  memperingati memeriahkan mengantisipasi menghadapi memasuki bertempat bertepatan guna untuk demi
  usai seusai setelah kepada bersama didampingi
`;
const OPENS = new RegExp(
  `(?:^|[.!?“"–—-] ?)(?:${LEADS.trim().split(/\s+/u).join('|')}) [a-z]`,
  'iu',
);
const IS_LEAD = wordSet(LEADS);

function findPhrase({ parts, opens }: SentenceField): UnpartedPhrase | undefined {
  const [part, next] = parts;
  if (!opens || !part || (next && opensMain(next))) return undefined;
  const { words } = part;
  if (!IS_LEAD.has(words[0]?.lower ?? '') || isPartOfSubject(words)) return undefined;
  const at = findActorOfMain(words);
  const [last, subject] = at === undefined ? [] : words.slice(at - 1, at + 1);
  return last && subject && { last, subject };
}

/** Whether a part behind the first may be the main clause: no addition, and with a predicate of its own. */
function opensMain({ words }: SentencePart): boolean {
  return !isAddition(words[0]) && words.some(({ kind }) => isPredicative(kind));
}

/** `Dalam hal ini Dinas Contoh …`: what tells who is meant. */
function isPartOfSubject([lead, head, pointer]: readonly PartWord[]): boolean {
  return lead?.lower === 'dalam' && head?.lower === 'hal' && pointer?.lower === 'ini';
}

/** Where those begin who act in the main clause, behind the opening and its own verbs. */
function findActorOfMain(words: readonly PartWord[]): number | undefined {
  const verbs = words.flatMap(({ kind }, at) =>
    at > 1 && isPredicative(kind) && isFree(words[at - 1]) ? [at] : [],
  );
  const [first = 0, second = 0] = verbs;
  const yang = words.findIndex(({ kind }) => kind === 'yang');
  // The first verb behind `yang` may be that of its clause.
  const actor = [first, yang > 0 && yang < first ? second : 0]
    .map((at) => (at > 0 ? findActor(words, at) : undefined))
    .find((at) => at !== undefined);
  // Behind a pointer, `Melalui rapat ini kesiapan Dinas Sosial …`, the phrase is over already.
  const isOver = words
    .slice(1, (actor ?? 0) - 1)
    .some(({ kind }) => kind === 'conjunction' || kind === 'pointer');
  return isOver ? undefined : actor;
}

/** Whether a verb behind a word may be the main one: not in `upaya menekan`, `untuk membantu`. */
function isFree(before: PartWord | undefined): boolean {
  return (
    before !== undefined &&
    !isPredicative(before.kind) &&
    !['preposition', 'joint', 'yang'].includes(before.kind) &&
    !TAKES_VERB.has(before.lower)
  );
}
