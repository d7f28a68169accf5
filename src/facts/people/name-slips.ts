import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { correctAfterOffice, isNearName } from '../../event/name-slips.ts';
import { isSameName, isTitleBefore, nameWords } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { isTailOfName } from './longer-names.ts';
import { findBareOfficePlaces, findOfficePlaces } from './office-places.ts';

/** A word before an office that makes it somebody else's. */
const OTHER_OFFICE =
  /(?<![a-zÀ-ɏ])(?:wakil|mantan|eks|calon|bakal calon|istri|suami|ajudan|sekretaris|staf|asisten|ketua|era|almarhum)\s+$/iu;
/** In words; see {@link officeEnds}. */
const SHORTEST_TITLE = 3;

/** A name that is nearly, but not quite, that of a known person. */
export interface NameSlip {
  readonly start: number;
  readonly end: number;
  readonly typed: readonly string[];
  /** The words of the known name that belong there. */
  readonly right: readonly string[];
}

/** The slips in the name of one person: behind the office, and anywhere else in the text. */
export function* findNameSlips(passage: Passage, person: KnownPerson): Generator<NameSlip> {
  const { core } = person.name;
  const seen = new Set<number>();
  for (const { next, isBare } of officeEnds(passage, person)) {
    const wrong = nameAfterOffice(passage, next, core);
    if (!wrong || seen.has(wrong.start) || (isBare && !sharesName(wrong.typed, core))) continue;
    seen.add(wrong.start);
    yield wrong;
  }
  // A slip of the hand never changes the initial: most words are passed over at once.
  for (const index of capitalsByInitial(passage).get(core[0]?.[0]?.toLowerCase() ?? '') ?? []) {
    const words = nameWords(passage.text, passage.words, index, core.length);
    const wrong = words && nameSlip(words, core);
    if (!wrong || seen.has(wrong.start) || !isNearName(wrong.typed, core)) continue;
    if (!goesOn(passage, index + core.length) && !isTailOfName(passage, wrong.start, core))
      yield wrong;
  }
}

function nameSlip(words: readonly Word[], right: readonly string[]): NameSlip {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return { start, end, typed: words.map((word) => word.text), right };
}

/** The indexes of the words in capitals, by their first letter in lower case. */
const capitalsByInitial = perPassage(({ words }) => {
  const places = new Map<string, number[]>();
  for (const [index, { text, lower }] of words.entries()) {
    if (!isCapitalised(text)) continue;
    const initial = lower.charAt(0);
    const same = places.get(initial);
    if (same) same.push(index);
    else places.set(initial, [index]);
  }
  return places;
});

/** Whether the name goes on with another capitalised word: then it is a longer name. */
function goesOn(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  const next = passage.words[index];
  if (!before || !next || passage.role === 'headline' || passage.role === 'heading') return false;
  return /^[A-ZÀ-Þ]/u.test(next.text) && passage.text.slice(before.end, next.start) === ' ';
}

/** Whether as many words were typed as the name has, and one of them, not too common, is right. */
function sharesName(typed: readonly string[], core: readonly string[]): boolean {
  if (typed.length !== core.length) return false;
  return core.some((word, at) => word.length > 4 && isSameName([word], [typed[at] ?? '']));
}

/** Where a name may follow an office. */
interface OfficeEnd {
  /** The index of the word behind it. */
  readonly next: number;
  /** The office lacks its region, and may be that of another one. */
  readonly isBare?: true;
}

/** What follows each mention of the person's office, be it that of a guest. */
function* officeEnds(
  passage: Passage,
  { official, title = '' }: KnownPerson,
): Generator<OfficeEnd> {
  // Of two words many are called so: `Guru Besar`.
  const isTelling = title.split(/\s+/u).length >= SHORTEST_TITLE;
  const office = official ?? (isTelling ? { jabatan: title } : undefined);
  if (!office) return;
  for (const { start, next } of findOfficePlaces(passage, office)) {
    if (!OTHER_OFFICE.test(textBefore(passage.text, start))) yield { next };
  }
  for (const { start, next } of findBareOfficePlaces(passage, office)) {
    if (!OTHER_OFFICE.test(textBefore(passage.text, start))) yield { next, isBare: true };
  }
}

function nameAfterOffice(
  passage: Passage,
  from: number,
  core: readonly string[],
): NameSlip | undefined {
  let index = from;
  while (isTitleBefore(passage.words[index]?.text ?? '')) index++;
  const office = passage.words[from - 1];
  const first = passage.words[index];
  if (
    !office ||
    !first ||
    !/^\)?,?\s[A-Za-zÀ-ɏ.\s]*$/u.test(passage.text.slice(office.end, first.start))
  ) {
    return undefined;
  }
  for (let count = core.length; count > 0; count--) {
    const words = nameWords(passage.text, passage.words, index, count);
    const typed = words?.map((word) => word.text);
    const corrected = typed && correctAfterOffice(typed, core);
    if (!words || !corrected) continue;
    const isWhole = count === core.length || !goesOn(passage, index + count);
    return isWhole ? nameSlip(words, corrected) : undefined;
  }
  return undefined;
}
