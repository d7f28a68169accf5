import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { isRegion } from '../../knowledge/regions.ts';
import { oncePer } from '../../text/once-per.ts';
import { wordSet } from '../../text/patterns.ts';

/** `Kecamatan Bayan`: a place with its kind. */
const TYPED =
  /(?<![A-Za-zÀ-ɏ])(?:Kecamatan|Kelurahan|Desa|Kabupaten|Kota|Provinsi|Nagari|Gampong|Distrik|Dusun)\s(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]+)/gu;
/** Words with a capital in a row, the last of which may name a region: `Di Jawa Tengah`. */
const RAISED = /(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ][a-zÀ-ɏ'-]+(?:\s[A-ZÀ-Þ][a-zÀ-ɏ'-]+){0,4}/gu;
/** Where what a number is of ends behind it. */
const BEHIND = /^[^.,;:()\d]*/u;
/** Right before what is on record as a whole: then it is only where the subject is. */
const WITHIN = /(?<![a-zÀ-ɏ])(?:di|dari|pada|oleh|bagi|untuk)\s(?:seluruh\s)?$/u;
/** Words between a label and its value that make it no other thing. */
const NEUTRAL = wordSet(`
  itu ini tersebut adalah ialah yakni yaitu sebesar senilai seluas sebanyak sepanjang selebar setinggi
  mencapai menjadi berjumlah sejumlah total totalnya jumlahnya hanya baru sudah telah kini seluruhnya
  keseluruhan sekitar hampir lebih kurang dari tahun hari saat sekarang di pada untuk dengan oleh dalam
  yang dan atau juga akan dirancang direncanakan ditetapkan disediakan dialokasikan tercatat
  ditanggung dibayar diambil digunakan dipakai menurut diperkirakan ditaksir dihitung menelan menghabiskan bersumber berasal dibiayai apbd apbn anggaran
  daerah kami kita rp
`);
const REGION = wordSet('kota kabupaten provinsi kecamatan desa');
const POINTS = wordSet('itu ini tersebut');

/** What the event itself is called and where it is held, in lower case. */
const ownWords = oncePer(({ nama, tujuan = '', penyelenggara = '', tempat }: EventFile): string =>
  [nama, tujuan, penyelenggara, tempat?.nama ?? '', tempat?.alamat ?? '', tempat?.kota ?? '']
    .join(' ')
    .toLowerCase(),
);

/**
 * Whether the sentence of a number says it of something else than the record does: of another
 * region (`Kecamatan Bayan mempunyai 96 posyandu`, where those of the regency are on record), of
 * what is in it (`sekolah di Kota Contoh`), or of a part (`luas kebun kopi yang bersertifikat`).
 *
 * @param recorded what is on record, in lower case
 * @param opening the words of the record before its number
 */
export function tellsOfOtherSubject(
  passage: Passage,
  at: number,
  {
    recorded,
    opening,
    event,
  }: {
    readonly recorded: string;
    readonly opening: string;
    readonly event: EventFile;
  },
): boolean {
  const { start, end } = sentenceAt(passage, at);
  const before = passage.text.slice(start, at);
  const number = /^[^\s]*\s?/u.exec(passage.text.slice(at, end))?.[0] ?? '';
  const [behind = ''] = BEHIND.exec(passage.text.slice(at + number.length, end)) ?? [];
  const known = `${recorded} ${ownWords(event)}`;
  return (
    namesOtherRegion(`${before}${number}${behind}`, known) ||
    isInsideRecorded(before.toLowerCase(), recorded) ||
    isQualified(before.toLowerCase(), opening, known)
  );
}

function namesOtherRegion(text: string, known: string): boolean {
  const typed = Array.from(text.matchAll(TYPED), ({ groups }) => groups?.['name'] ?? '');
  const raised = (text.match(RAISED) ?? []).flatMap((row) => regionAtEnd(row) ?? []);
  return [...typed, ...raised].some((name) => !known.includes(name.toLowerCase()));
}

/** The longest end of words in a row that names a province, a regency or a city. */
function regionAtEnd(row: string): string | undefined {
  const words = row.split(/\s/u);
  return words.map((_, index) => words.slice(index).join(' ')).find(isRegion);
}

/** `Sekolah di Kota Contoh mempunyai`, where `Kota Contoh mempunyai` is on record. */
function isInsideRecorded(before: string, recorded: string): boolean {
  const [opening = ''] = /^(?:[a-zÀ-ɏ-]+\s){2,}/u.exec(recorded) ?? [];
  const place = opening === '' ? -1 : before.indexOf(opening);
  return place > 0 && WITHIN.test(before.slice(0, place));
}

/**
 * Whether a word that neither the record nor the event has stands among the words of the record or
 * behind them: `guru SD menulis`, where `Guru menulis` is on record.
 */
function isQualified(before: string, opening: string, known: string): boolean {
  const [first, ...others] = wordsOf(opening);
  const words = wordsOf(before);
  const own = new Set(wordsOf(known));
  const starts = words.flatMap((word, index) => (word === first ? [index + 1] : []));
  for (const start of starts.toReversed()) {
    const odd = oddWords(words.slice(start), others, own);
    // Words of the record that stand elsewhere: the sentence is built in another way.
    if (odd) return odd.length > 0;
  }
  return false;
}

/** The words that neither record nor event has; nothing unless those of the record are all there. */
function oddWords(
  words: readonly string[],
  recorded: readonly string[],
  own: ReadonlySet<string>,
): readonly string[] | undefined {
  const odd: string[] = [];
  let found = 0;
  for (const [index, word] of words.entries()) {
    if (word === recorded[found]) found++;
    else if (!own.has(word) && !isNeutral(word, words[index + 1], own)) odd.push(word);
  }
  return found === recorded.length ? odd : undefined;
}

/** `di kabupaten itu` says no more, `jalan kabupaten` does. */
function isNeutral(word: string, next: string | undefined, own: ReadonlySet<string>): boolean {
  if (NEUTRAL.has(word)) return true;
  return REGION.has(word) && next !== undefined && (POINTS.has(next) || own.has(next));
}

function wordsOf(lower: string): readonly string[] {
  return lower.match(/[a-zÀ-ɏ]+/gu) ?? [];
}
