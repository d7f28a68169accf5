import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventHelper } from '../../event/event.ts';
import { isSameName, nameKey, nameWords, readName, readTitlesAround } from '../../event/names.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { namesNoPerson } from './no-person-words.ts';
import { findPersonNames } from './person-names.ts';

/** Where somebody with a task at the event is named otherwise than on record; offsets in the passage. */
export interface AlteredHelper extends Span {
  /** The name on record, without degrees. */
  readonly right: string;
}

/** What a text may say of a task in other words. */
const SAID_OF: readonly (readonly [task: RegExp, said: RegExp])[] = [
  [/pembawa acara|\bmc\b/iu, /(?<![a-zÀ-ɏ])(?:dipandu|memandu|pembawa acara|pewara)(?![a-zÀ-ɏ])/iu],
  [/doa/iu, /(?<![a-zÀ-ɏ])doa(?![a-zÀ-ɏ])/iu],
  [/moderator/iu, /(?<![a-zÀ-ɏ])(?:dipandu|memandu|moderator)(?![a-zÀ-ɏ])/iu],
  [/dirigen/iu, /(?<![a-zÀ-ɏ])(?:dirigen|dirijen|lagu)(?![a-zÀ-ɏ])/iu],
  [/qori|kari|al-?qur/iu, /(?<![a-zÀ-ɏ])(?:qori|qoriah|kari|ayat|tilawah)(?![a-zÀ-ɏ])/iu],
];
const LARGEST_SLIP = 2;
const SHORTEST_START = 4;

/** The names near that of a helper in sentences that speak of the task. */
export function findAlteredHelpers(
  passage: Passage,
  { tugas, nama }: EventHelper,
): readonly AlteredHelper[] {
  const said = SAID_OF.find(([task]) => task.test(tugas))?.[1];
  const speaks = (lower: string): boolean =>
    said ? said.test(lower) : lower.includes(tugas.toLowerCase());
  if (!speaks(passage.lower)) return [];
  const { core } = readName(nama);
  return passage.words.flatMap(({ start }, index): readonly AlteredHelper[] => {
    const words = nameWords(passage.text, passage.words, index, core.length);
    const last = words?.at(-1);
    if (!words || !last || words.some(({ lower }) => namesNoPerson(lower))) return [];
    const typed = words.map(({ text }) => text);
    if (isSameName(typed, core) || !isLike(typed, core)) return [];
    const sentence = sentenceAt(passage, start);
    if (!speaks(passage.lower.slice(sentence.start, sentence.end))) return [];
    return [{ start, end: last.end, right: core.join(' ') }];
  });
}

/** Right before the name of whoever does a task: `doa dipimpin `, `komandan apel adalah `. */
const DONE_BY: readonly (readonly [task: RegExp, said: RegExp])[] = [
  [
    /doa/iu,
    /(?<![a-zÀ-ɏ])(?:doa (?:yang )?(?:dipimpin|dibacakan|dipanjatkan|dilantunkan|oleh)(?: langsung)?(?: oleh)?|pembaca(?:an)? doa(?: oleh| adalah|,)?)\s$/u,
  ],
  [/pembawa acara|\bmc\b|moderator/iu, /(?<![a-zÀ-ɏ])(?:dipandu|dimoderatori)(?: oleh)?\s$/u],
];
const NAMED_AS =
  /^(?: upacara| apel)?(?: adalah| ialah| yaitu| yakni| oleh|,| dijabat(?: oleh)?| dipercayakan kepada| diemban)?\s$/u;

/**
 * Where another one is named, with degrees or in full, for a task that one person has on record.
 * A name that may be a short or longer form of the one on record is not other.
 */
export function findOtherHelpers(
  passage: Passage,
  { tugas, nama, cadangan = '' }: EventHelper,
): readonly AlteredHelper[] {
  const task = tugas.toLowerCase();
  const said = DONE_BY.find(([one]) => one.test(task))?.[1];
  const own = [nama, cadangan].flatMap((name) => readName(name).core).map(nameKey);
  return findPersonNames(passage).flatMap(({ name }): readonly AlteredHelper[] => {
    const { start } = readTitlesAround(passage.text, name.start, name.end);
    const before = textBefore(passage.lower, start);
    const at = before.lastIndexOf(task);
    const isTold = said
      ? said.test(before)
      : at !== -1 && NAMED_AS.test(before.slice(at + task.length));
    const typed = name.words.map(nameKey).filter((word) => word.length > 1);
    const isLonger = readName(nama).core.every((word) => typed.includes(nameKey(word)));
    const isOther = !isLonger && !typed.every((word) => own.some((one) => isAlike(word, one)));
    return isTold && isOther
      ? [{ start: name.start, end: name.end, right: readName(nama).core.join(' ') }]
      : [];
  });
}

function isAlike(a: string, b: string): boolean {
  return a === b || (a[0] === b[0] && editDistance(a, b) <= LARGEST_SLIP);
}

/** One word is another spelling or a longer form, all others are the same; see {@link isSlip}. */
function isLike(typed: readonly string[], core: readonly string[]): boolean {
  const changed = typed.flatMap((word, at) => {
    const [one, other] = [word.toLowerCase(), core[at]?.toLowerCase() ?? ''];
    return one === other ? [] : [[one, other] as const];
  });
  const [only, ...more] = changed;
  return only !== undefined && more.length === 0 && isSlip(...only);
}

function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_START) return false;
  return editDistance(a, b) <= LARGEST_SLIP || a.startsWith(b) || b.startsWith(a);
}
