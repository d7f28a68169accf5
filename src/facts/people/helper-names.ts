import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventHelper } from '../../event/event.ts';
import { isSameName, nameWords, readName } from '../../event/names.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { namesNoPerson } from './no-person-words.ts';

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
  if (!said?.test(passage.text)) return [];
  const { core } = readName(nama);
  return passage.words.flatMap(({ start }, index): readonly AlteredHelper[] => {
    const words = nameWords(passage.text, passage.words, index, core.length);
    const last = words?.at(-1);
    if (!words || !last || words.some(({ lower }) => namesNoPerson(lower))) return [];
    const typed = words.map(({ text }) => text);
    if (isSameName(typed, core) || !isLike(typed, core)) return [];
    const sentence = sentenceAt(passage, start);
    if (!said.test(passage.text.slice(sentence.start, sentence.end))) return [];
    return [{ start, end: last.end, right: core.join(' ') }];
  });
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
