import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { headsName } from '../../knowledge/capital-words.ts';
import { headsField } from '../../knowledge/field-heads.ts';
import { isCapitalised } from '../../text/case.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  judge(word: string): { readonly kind: string };
}

/** Kinds of places and bodies of which there are many; without a name they are common nouns. */
const MANY = new Set(
  'Desa Kelurahan Kecamatan Dusun Kampung Sungai Pulau Teluk Selat Danau Gunung Bukit Pantai Waduk Candi Sekolah Madrasah Pasar Pondok Pesantren Masjid Kantor Jembatan Instansi Koperasi'.split(
    ' ',
  ),
);

/** Those with which a writer often means the one that the text is about. */
const OWN = new Set(
  'Kabupaten Kota Provinsi Daerah Pusat Dinas Kementerian Negara Bangsa Jalan Puskesmas Posyandu Bandara Terminal'.split(
    ' ',
  ),
);

/** Before or behind one of these the word stands for each, for some or for a level. */
const DETERMINER = wordSet(`
  setiap tiap tiap-tiap seluruh semua beberapa sejumlah berbagai banyak masing-masing sebuah suatu
  satu kedua ketiga keempat antar lintas per tingkat level setingkat jadi menjadi pihak perangkat
  pemerintah aparat aparatur lain lainnya ini itu tersebut terkait setempat terdekat sekitar
  merupakan maupun hingga wilayah kawasan pusat ibu alun-alun keramaian wajah luar manca dunia
`);

const NUMBER = new RegExp(
  `^(?:\\d{1,3}(?:[.,]?\\d{3})?|${TWO_TO_TEN}|belas|puluh|ratus|belasan|puluhan|ratusan|ribuan)$`,
  'u',
);

/** What a sentence may open with before a common noun. */
const OPENING =
  /^(?:Pada|Di|Ke|Dari|Sejak|Hingga|Mulai|Bagi|Untuk|Warga|Masyarakat|Sebagai|Setiap|Seluruh|Semua|Beberapa|Sejumlah|Pihak)$/u;

/** Words that a name or title stands behind, beside those of the table. */
const ANNOUNCES =
  /^(?:tentang|menurut|kata|ujar|jelas|hari|bulan|media|akun|tagline|moto|website|bin|van|tol)$/u;

/** What goes on with a body that is not named; anything else may be its name in small letters. */
const BEHIND_BODY = wordSet(`
  dan atau maupun serta hingga terkait tersebut ini itu setempat yang di ke dari untuk agar dalam
  akan juga pun lain lainnya masing-masing tersendiri selaku sebagai pada se
`);

/** Words of that table that tell what belongs to the place or body. */
const HEADS_BODY =
  /^(?:kepala|ketua|tokoh|kegiatan|acara|posko|rumah|sekolah|pasar|jalan|jembatan|gedung|aparatur|kota|desa|kelas|tim|alun-alun)$/u;

/** A kind of place or body with a capital and no name. */
export interface RaisedKind extends Span {
  /** Whether it may stand for the one region or body that the text is about. */
  readonly isOwn: boolean;
}

/** The kinds of places and bodies that have a capital and no name. */
export function* findRaisedKinds(
  passage: Passage,
  lexicon: Vocabulary | undefined,
): Generator<RaisedKind> {
  const { words } = passage;
  /** Up to where the last of them goes, so that `Desa dan Kecamatan` is read as a row. */
  let rowEnd = -1;
  let wasOwn = false;
  for (let index = 1; index < words.length; index++) {
    const last = endOfKind(passage, index);
    const [word, end] = [words[index], words[last - 1]?.end];
    if (!word || last === index || end === undefined) continue;
    const inRow = isNextInRow(passage, word.start, rowEnd);
    const isAlone =
      (inRow || isBehindSmall(passage, index) || opensRow(passage, index, last)) &&
      (isCountedWithin(passage, index, end) || !isNamed(passage, last, end)) &&
      !isNamedSmall(passage, last, lexicon);
    if (isAlone && !isTitleQuoted(passage, word) && !isTheGulf(passage, word)) {
      const sure = last > index + 1 || MANY.has(word.text) || isDetermined(passage, index, last);
      wasOwn = !sure && (!inRow || wasOwn);
      yield { start: startOfCount(passage, index), end, isOwn: wasOwn };
      rowEnd = end;
    }
    index = last - 1;
  }
}

/** `negara-negara Teluk`: the Gulf, where a passage speaks of states or of that part of the world. */
function isTheGulf({ text }: Passage, word: Word): boolean {
  if (word.text !== 'Teluk') return false;
  return /(?<![a-z])(?:negara(?:-negara)?|krisis|[Pp]erang|monarki) Teluk(?! [A-Z])|Timur Tengah|Iran|Arab|Persia|Selat Hormuz/u.test(
    text,
  );
}

/** The index behind `Desa` or `Desa/Kelurahan` at `index`; `index` itself where none stands. */
function endOfKind({ words, text }: Passage, index: number): number {
  const [word, next] = words.slice(index, index + 2);
  if (!word || !(isKind(word.text) || word.text === 'Kab')) return index;
  const gap = next && text.slice(word.end, next.start);
  const isPair =
    (next && isKind(next.text) && /^ ?\/ ?$/u.test(gap ?? '')) || isUnparted(text, word.start);
  if (isPair) return index + 2;
  return word.text === 'Kab' ? index : index + 1;
}

/** `mengajak Kabupaten Kota bersinergi`: the two kinds of regencies without their slash, and no name behind. */
function isUnparted(text: string, start: number): boolean {
  return /^Kabupaten Kota(?: [a-z]|[,.;])/u.test(text.slice(start, start + 16));
}

function isKind(word: string): boolean {
  return MANY.has(word) || OWN.has(word);
}

/** `PKK Kelurahan maupun Desa`: of two kinds in a row behind initials neither is a name. */
function opensRow({ words, text }: Passage, index: number, last: number): boolean {
  const { start = 0 } = words[index] ?? {};
  const { end = 0 } = words[last - 1] ?? {};
  if (!/(?<![A-Za-z])[A-Z]{2,6} $/u.test(text.slice(0, start).slice(-8))) return false;
  return text.startsWith(' maupun ', end) && isKind(words[last + 1]?.text ?? '');
}

function isNextInRow({ text }: Passage, start: number, rowEnd: number): boolean {
  return (
    rowEnd > 0 &&
    /^(?:, |,? (?:dan|atau|serta|maupun|hingga|sampai) )$/u.test(text.slice(rowEnd, start))
  );
}

/** Whether a small word or a number stands right before, which belongs to no name. */
function isBehindSmall(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [farther, before, word] = [words[index - 2], words[index - 1], words[index]];
  if (!before || !word || opensSentence(passage, word.start)) return false;
  const gap = text.slice(before.end, word.start);
  if (gap === ', ') return /^[a-z]+$/u.test(before.text) && isFollowedSmall(text, word);
  if (gap !== ' ') return false;
  if (NUMBER.test(before.lower)) {
    const isNext = farther && text.slice(farther.end, before.start) === ' ';
    // `Kabupaten Lima Puluh Kota`: the number belongs to the name.
    return !isNext || !isInName(passage, farther);
  }
  if (OPENING.test(before.text)) return opensSentence(passage, before.start);
  if (!/^[a-z-]+$/u.test(before.text)) return false;
  if (announces(before.lower)) return false;
  if (!/^(?:dan|atau|serta)$/u.test(before.text) || !isInName(passage, farther)) return true;
  // `Polri dan Dinas terkait`: pointed at, it ends no name.
  return /^ (?:ini|itu|tersebut|terkait|setempat|lain|lainnya)(?![a-z])/u.test(
    text.slice(word.end, word.end + 12),
  );
}

/** Whether behind a word in lower case stands a name, and not just what belongs to a place or body. */
function announces(word: string): boolean {
  if (ANNOUNCES.test(word) || headsField(word)) return true;
  return headsName(word) && !HEADS_BODY.test(word);
}

/** Whether a word with a small letter follows that joins nothing. */
function isFollowedSmall(text: string, { end }: Word): boolean {
  return /^ (?!(?:dan|atau|serta|maupun|hingga) )[a-z]/u.test(text.slice(end, end + 8));
}

function isInName(passage: Passage, word: Word | undefined): boolean {
  return word !== undefined && isCapitalised(word.text) && !opensSentence(passage, word.start);
}

/** Whether a name, a number or an abbreviation of it follows, or a capital goes on with it. */
function isNamed(passage: Passage, last: number, end: number): boolean {
  const behind = passage.text.slice(end, end + 24);
  // `komunikasi pimpinan Kecamatan (Forkopimcam)`: half a name, whatever its short form is.
  if (/^ \([A-Z]/u.test(behind) && isBehindNoun(passage, last)) return false;
  if (/^(?:[/:-]| ?["“(–-]| [A-ZÀ-Þ\d])/u.test(behind)) return true;
  // `Sekolah untuk Rakyat`: a programme.
  if (/^ (?:untuk|bagi|yang|tanpa) [A-Z]/u.test(behind)) return true;
  if (!/^ (?:dan|atau|serta) [A-ZÀ-Þ]/u.test(behind)) return false;
  const next = endOfKind(passage, last + 1);
  const nextEnd = passage.words[next - 1]?.end ?? 0;
  return next === last + 1 || isNamed(passage, next, nextEnd);
}

/** Beside a number these tell how many there are. */
const COUNTS = /^(?:seluruh|semua|beberapa|sejumlah|setiap|antar)$/u;

/** Kinds of places by how much lies within them. */
const WITHIN: ReadonlyMap<string, RegExp> = new Map([
  ['Kecamatan', /^ (?:Kabupaten|Kota|Provinsi) [A-Z]/u],
  ['Kelurahan', /^ (?:Kecamatan|Kabupaten|Kota) [A-Z]/u],
  ['Desa', /^ (?:Kecamatan|Kabupaten|Kota) [A-Z]/u],
  ['Dusun', /^ (?:Desa|Kecamatan|Kabupaten) [A-Z]/u],
]);

/** `tujuh Kecamatan Kabupaten Contoh`: some of those that lie within the place named behind them. */
function isCountedWithin({ words, text }: Passage, index: number, end: number): boolean {
  const [before, word] = words.slice(index - 1, index + 1);
  if (!before || !word || !(NUMBER.test(before.lower) || COUNTS.test(before.text))) return false;
  return WITHIN.get(word.text)?.test(text.slice(end, end + 14)) === true;
}

/** `Bandara kualanamu`, `Dinas kesehatan`: the name follows, but without its capital. */
function isNamedSmall(
  { words, text }: Passage,
  last: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [word, next] = words.slice(last - 1, last + 1);
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return false;
  if (/^(?:Dinas|Kementerian)$/u.test(word.text)) return !BEHIND_BODY.has(next.text);
  return lexicon?.judge(next.lower).kind === 'unknown' && /^[a-z]{4,}$/u.test(next.text);
}

/** Whether two small words that are no prepositions stand before the kind that ends at `last`. */
function isBehindNoun({ words }: Passage, last: number): boolean {
  return words
    .slice(Math.max(0, last - 3), last - 1)
    .every(({ text }) => /^(?!(?:di|ke|dari|pada|oleh|untuk|dan|dengan)$)[a-z]{4,}$/u.test(text));
}

function isDetermined({ words }: Passage, index: number, last: number): boolean {
  const [before, next] = [words[index - 1]?.lower ?? '', words[last]?.lower ?? ''];
  if (DETERMINER.has(before) || NUMBER.test(before) || DETERMINER.has(next)) return true;
  return /^(?:dan|atau|serta)$/u.test(next) && MANY.has(words[last + 1]?.text ?? '');
}

/** Where the fault opens: at the number, if it has a capital for no reason. */
function startOfCount(passage: Passage, index: number): number {
  const [before, word] = passage.words.slice(index - 1, index + 1);
  if (!before || !word) return 0;
  const isRaised =
    isCapitalised(before.text) &&
    NUMBER.test(before.lower) &&
    !opensSentence(passage, before.start);
  return isRaised ? before.start : word.start;
}
