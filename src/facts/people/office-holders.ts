import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { correctAfterOffice } from '../../event/name-slips.ts';
import { isTitleBefore, readName, readTitlesAround, type TitledName } from '../../event/names.ts';
import type { Official } from '../../event/roster.ts';
import { editDistance } from '../../text/nearest.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { readPlaceWords } from '../places/place-words.ts';
import { isNameWord } from './name-words.ts';
import { namesNoPerson } from './no-person-words.ts';
import { findOfficePlaces } from './office-places.ts';

/** Somebody named right behind an office on record; offsets count in the passage. */
export interface NamedHolder {
  readonly office: Span;
  /** The name without degrees. */
  readonly words: readonly string[];
  /** The name with degrees. */
  readonly name: TitledName;
  /** A degree, rank or honorific stands at the name: it can only be a person's. */
  readonly isTitled: boolean;
  /** A comma stands between office and name: they may be two of a list. */
  readonly isParted: boolean;
}

/** Before an office these make it another one, a place or a thing; or somebody else's. */
const OTHER_BEFORE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])${oneOf(`
    wakil mantan eks bekas calon sekretaris staf(?:_ahli|_khusus)? asisten ajudan istri suami ketua era
    masa almarhum almarhumah
    piala turnamen kantor pendopo kediaman rumah_(?:jabatan|dinas) ruang halaman gedung aula mobil
  `)}\s+$`,
  'u',
);
const STATUS_BEFORE =
  /(?<![a-zÀ-ɏ])(?:pj|plt|plh|pjs|penjabat|pejabat|pelaksana\s(?:tugas|harian)|penjabat\ssementara)\.?\s+$/u;
/** Behind a name without degrees: the sentence goes on in small letters, or ends. */
const GOES_ON =
  /^(?:,?\s(?!dan\s|serta\s)\(?[a-zß-ÿ]|\.?$|[.;]\s|;$|,\s(?:dan\s|serta\s)?(?:Kepala|Ketua|Wakil|Camat|Lurah|Sekretaris|Plt|Pj|Plh|Direktur|Komandan|Kapol|Dandim|Danr|Bupati|Wali|Asisten|Inspektur|Pimpinan|Anggota)[a-z.]*\s)/u;
const LONGEST_NAME = 4;

/** The people whom a passage names in an office that is on record, but for headlines. */
export function findNamedHolders(passage: Passage, official: Official): readonly NamedHolder[] {
  if (isAllCapitals(passage) || isTitleCased(passage)) return [];
  return Array.from(findOfficePlaces(passage, official)).flatMap((place) => {
    const before = textBefore(passage.lower, place.start);
    if (place.isLoose || OTHER_BEFORE.test(before)) return [];
    if (STATUS_BEFORE.test(before) && official.status === 'definitif') return [];
    const found = readHolder(passage, place, place.next);
    return COMPANY_BEFORE.test(before) ? found.filter(({ isParted }) => !isParted) : found;
  });
}

/** `Mewakili Ketua LVRI, Anton Rudianta`: behind a comma stands who does it. */
const COMPANY_BEFORE =
  /(?<![a-zÀ-ɏ])(?:mewakili|diwakili|didampingi|disaksikan|bersama|menggantikan)\s+$/u;

function readHolder(passage: Passage, office: Span, index: number): readonly NamedHolder[] {
  const { text, words } = passage;
  let from = index;
  while (isTitleBefore(words[from]?.text ?? '')) from++;
  const name = readWords(passage, from);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return [];
  const gap = text.slice(office.end, first.start);
  if (!/^,?\s(?:[A-Za-z]{1,8}\.?\s)*$/u.test(gap)) return [];
  const titled = readTitlesAround(text, first.start, last.end);
  const isTitled = from > index || titled.after.length > 0;
  const goesOn = GOES_ON.test(text.slice(titled.end, titled.end + 24));
  if (!isTitled && (name.length === 1 || !goesOn)) return [];
  const isParted = gap.startsWith(',');
  if (isParted && !goesOn) return [];
  const words_ = name.map((word) => word.text);
  return [{ office, words: words_, name: titled, isTitled, isParted }];
}

/** The words of a name from `from` on; none where they may be of a place or an office. */
function readWords({ text, words }: Passage, from: number): readonly Word[] {
  const name: Word[] = [];
  for (let at = from; at < from + LONGEST_NAME + 1; at++) {
    const [before, word] = [name.at(-1), words[at]];
    if (!word || !isNameWord(word.text) || namesNoPerson(word.lower)) break;
    const gap = before ? text.slice(before.end, word.start) : ' ';
    if (gap !== ' ' && !(gap === '. ' && before?.text.length === 1)) break;
    name.push(word);
  }
  const isPlace = readPlaceWords(text, words, from).length > 0;
  return isPlace || name.length > LONGEST_NAME ? [] : name;
}

/**
 * Whether a name may be that of an official: some of its words, a short form or one word more, or
 * a slip of the hand in it.
 */
export function mayBeNameOf(typed: readonly string[], { nama, panggilan = '' }: Official): boolean {
  const { core } = readName(nama);
  if (correctAfterOffice(typed, core)) return true;
  const own = [...core, ...panggilan.split(/\s+/u)].map((word) => word.toLowerCase());
  const words = typed.map((word) => word.toLowerCase()).filter((word) => word.length > 1);
  return (
    words.every((word) => own.some((other) => mayBeSameWord(word, other))) ||
    core.every((word) => words.includes(word.toLowerCase()))
  );
}

const MUHAMMAD = /^(?:m[uo]h|moch)[a-z]*$/u;
const SHORTEST_STEM = 3;

function mayBeSameWord(a: string, b: string): boolean {
  if (a === b || (MUHAMMAD.test(a) && MUHAMMAD.test(b))) return true;
  if (b.length === 1) return a.startsWith(b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_STEM && long.startsWith(short)) return true;
  return short.length > SHORTEST_STEM && editDistance(a, b) === 1;
}
