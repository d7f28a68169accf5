import { isAllCapitals, isTitleCased, opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { perPassage } from '../draft/per-passage.ts';
import { isTitleBefore } from '../event/names.ts';
import { findDistrictHomes } from '../knowledge/regions.ts';
import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';
import type { Word } from '../text/words.ts';
import { readPlaceWords } from './place-words.ts';

/** A person named together with an office: `Camat Rangkui, Andi Saputra,`. */
export interface Introduction {
  readonly passage: Passage;
  /** The office without an acting status; offsets count in the passage. */
  readonly office: Span & { readonly text: string };
  /** The name without degrees. */
  readonly name: Span & { readonly words: readonly string[] };
  /** Said of somebody who no longer, not yet or only for a time holds the office. */
  readonly isQualified: boolean;
}

/** First words of offices that one person leads. */
const HEADS = new Set(
  `kepala wakil wali bupati gubernur presiden menteri camat lurah sekretaris sekda ketua direktur
  asisten inspektur kapolri kapolda kapolres kapolresta kapolsek kajari kajati dandim danrem pangdam
  danramil danlanal rektor dekan kadis kabag kabid kasubag kasi kaban kadishub
  komandan koordinator manajer anggota sekcam kasubbag kakan kakanwil kasat perdana panglima kapuspen
  kapuspenkum kabareskrim kasad kasal kasau dirjen sekjen dirut kadiv`.split(/\s+/u),
);
/** Small words inside the name of an office. */
const LINKS = new Set(['dan', 'bidang', 'untuk', 'urusan']);
/** Words of offices, agencies, places and documents, which are no names of people. */
const NO_NAME = new Set(
  `${[...HEADS].join(' ')} dinas badan bagian bidang kantor biro satuan seksi subbagian kementerian
  kota kabupaten provinsi kecamatan kelurahan desa daerah republik indonesia negara pemerintah
  pemkot pemkab pemprov polres polresta polda kodim korem kejaksaan pengadilan dprd dpr bpk kpu
  penataan ruang perumahan permukiman olahraga pemuda pariwisata kebudayaan perdagangan perikanan
  perempuan anak umum sosial kesehatan pendidikan komunikasi informatika statistik persandian
  pelayanan terpadu pintu modal keuangan aset pendapatan perencanaan pembangunan penelitian
  pengembangan sumber daya manusia kepegawaian hukum organisasi protokol pimpinan perekonomian
  administrasi kesejahteraan rakyat tenaga kerja transmigrasi koperasi usaha mikro lingkungan hidup
  kehutanan pertanian pangan peternakan perkebunan perhubungan perpustakaan kearsipan pemberdayaan
  masyarakat kependudukan pencatatan sipil pengendalian penduduk keluarga berencana bencana
  utara selatan timur barat tengah jawa sumatera kalimantan sulawesi papua bali maluku jakarta
  universitas institut amerika serikat inggris australia arab saudi pak bu bapak ibu plt plh pj pjs
  penjabat sekolah rumah sakit bank perusahaan yayasan forum tim panitia senin selasa
  rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober
  november desember unsur staf anggota jajaran para seluruh tokoh asn pns ri tni
  polri pkk mpr dpd kpk bps bnn bnpb bpbd bpom pwi pmi koni pssi ojk bkn basarnas bawaslu kejari
  kejati kejagung utama pertama komisi fraksi wilayah serikat dalam luar negeri agama publik perum
  tertinggal kominfo diskominfo penerangan dharma wanita hari acara kegiatan pelatihan rapat jalan gedung aula`.split(
    /\s+/u,
  ),
);
/** Whether a word, in lower case, is one of offices, agencies, places or documents: no person's name. */
export function isOfficeWord(word: string): boolean {
  return NO_NAME.has(word);
}

/** A word before an office that says that the person does not simply hold it. */
const QUALIFIED =
  /(?<![a-zÀ-ɏ])(?:mantan|eks|calon|bakal|bekas|almarhum|pj\.?|plt\.?|plh\.?|pjs\.?|penjabat|pejabat|pelaksana\s(?:tugas|harian)|ad interim|mewakili|diwakili|an\.|a\.n\.|istri|suami|ajudan)\)?\s+$/u;
/** Degrees and ranks may stand between comma and name. */
const BETWEEN = /^,?\s(?:[A-Za-z]{1,8}\.?\s){0,4}$/u;
const NAME_WORD = /^(?:[A-ZÀ-Þ][a-zß-ÿ’']+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?|[A-Z])$/u;
/** Whether a word is spelled as one of a person's name. */
export function isNameWord(text: string): boolean {
  return NAME_WORD.test(text);
}

const LONGEST_OFFICE = 16;
const LONGEST_NAME = 4;

/**
 * The people whom a passage introduces beyond doubt: an office in capitals, then a comma or a
 * degree, then a name of two to four words. Headlines in capitals tell no name from a word.
 */
export const findIntroductions = perPassage((passage): readonly Introduction[] => {
  if (isAllCapitals(passage) || isTitleCased(passage)) return [];
  const found: Introduction[] = [];
  const { words } = passage;
  for (let index = 0; index < words.length; index++) {
    const introduction = readIntroduction(passage, index);
    if (!introduction) continue;
    found.push(introduction);
    while ((words[index + 1]?.start ?? Number.POSITIVE_INFINITY) < introduction.name.end) index++;
  }
  return found;
});

function readIntroduction(passage: Passage, index: number): Introduction | undefined {
  const head = passage.words[index];
  if (!head || !HEADS.has(head.lower) || !isCapital(head)) return undefined;
  if (isInsideOffice(passage, index)) return undefined;
  const end = officeEnd(passage, index);
  return (
    introduce(passage, index, end) ??
    introduceAtOnce(passage, index, end) ??
    introduceAs(passage, index, end)
  );
}

/** `Tri Adhianto selaku Wali Kota Bekasi`: the name stands before the office. */
function introduceAs(passage: Passage, index: number, end: number): Introduction | undefined {
  const { text, words } = passage;
  const status = /^(?:pj|plt|plh|pjs)$/u.test(words[index - 1]?.lower ?? '') ? 1 : 0;
  const link = index - 1 - status;
  if (words[link]?.lower !== 'selaku' || text.charAt(words[link].end) !== ' ') return undefined;
  let first = link;
  while (link - first < LONGEST_NAME && isNamePart(passage, first - 1, first === link)) first--;
  const name = readNameWords(passage, first);
  const closing = name.at(-1);
  if (!closing || closing.end !== words[link - 1]?.end) return undefined;
  return makeIntroduction(passage, words.slice(index, end), name);
}

/** Whether a word may be part of a name, with only a space behind it. */
function isNamePart({ text, words }: Passage, index: number, isLast: boolean): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !NAME_WORD.test(word.text) || NO_NAME.has(word.lower)) return false;
  const gap = text.slice(word.end, next.start);
  return gap === ' ' || (isLast && gap === ', ');
}

/** `Camat Rangkui, Andi Saputra` and `Camat Rangkui Drs. Andi Saputra`. */
function introduce(passage: Passage, index: number, end: number): Introduction | undefined {
  const { text, words } = passage;
  const office = words[end - 1];
  let first = end;
  while (isTitleOf(words, first, end) && first - end < 4) first++;
  const name = readNameWords(passage, first);
  const [opening] = name;
  if (!office || !opening) return undefined;
  const between = text.slice(office.end, opening.start);
  if (!BETWEEN.test(between) || (!between.startsWith(',') && first === end)) return undefined;
  return makeIntroduction(passage, words.slice(index, end), name);
}

/** Whether a word is a degree or rank before a name: `Drs.`, `Mayjen TNI`. */
function isTitleOf(words: readonly Word[], index: number, end: number): boolean {
  const text = words[index]?.text ?? '';
  return isTitleBefore(text) || (index > end && /^(?:TNI|Polri|POL)$/u.test(text));
}

/** Behind these stands a name that is nobody's, or more of the office: `Yayasan Budi Luhur`, `Seksi Intelijen`. */
const NAMED_AFTER = new Set(
  `kota kabupaten provinsi kecamatan kelurahan desa daerah wilayah universitas institut sekolah rumah
  sakit bank perusahaan yayasan forum tim panitia serikat hari acara kegiatan jalan gedung aula badan
  komisi fraksi kantor dinas biro bidang bagian seksi subbagian satuan utama umum pengendalian
  pelayanan penelitian perencanaan pembangunan pengembangan pemberdayaan penataan pencatatan januari
  februari maret april mei juni juli agustus september oktober november desember`.split(/\s+/u),
);

/**
 * `Wali Kota Bekasi Tri Adhianto`, `Menteri Pertanian Andi Amran Sulaiman`: without a comma the name
 * begins behind the last word that can only be one of the office or a region.
 */
function introduceAtOnce(passage: Passage, index: number, end: number): Introduction | undefined {
  const { text, words } = passage;
  let last = index;
  for (let at = index + 1; at < end; at++) {
    const place = readPlaceWords(text, words, at);
    if (place.length === 0 && !isOfOffice(words, at)) continue;
    at += Math.max(0, place.length - 1);
    last = at;
  }
  const tail = words[last]?.lower ?? '';
  const isOfPlace = readPlaceWords(text, words, last).length > 0;
  const isOpen = NAMED_AFTER.has(tail) || (HEADS.has(tail) && tail !== 'presiden');
  if (last === index || (!isOfPlace && isOpen) || namesTwo(words.slice(index, last)))
    return undefined;
  const name = readNameWords(passage, last + 1);
  const [first, closing] = [name[0], name.at(-1)];
  if (!first || closing?.end !== words[end - 1]?.end) return undefined;
  // `Kepala Pengadilan Agama Muara Bulian` names a town.
  const isTown = findDistrictHomes(text.slice(first.start, closing?.end)).length > 0;
  return isTown ? undefined : makeIntroduction(passage, words.slice(index, last + 1), name);
}

/** Whether a word can only be one of an office; `V` is behind `Wilayah`. */
function isOfOffice(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!word) return false;
  const isNumbered = /^(?:wilayah|komisi|regional|kelas)$/u.test(before?.lower ?? '');
  return NO_NAME.has(word.lower) || (isNumbered && /^[IVX]{1,5}$/u.test(word.text));
}

/** `Gubernur Aceh Muzakir Manaf dan Gubernur Sumatera Utara`: the second office is for itself. */
function namesTwo(office: readonly Word[]): boolean {
  return office.some(({ lower }, at) => lower === 'dan' && HEADS.has(office[at + 1]?.lower ?? ''));
}

function makeIntroduction(
  passage: Passage,
  office: readonly Word[],
  name: readonly Word[],
): Introduction | undefined {
  const [head, opening] = [office[0], name[0]];
  const [tail, closing] = [office.at(-1), name.at(-1)];
  if (!head || !tail || !opening || !closing) return undefined;
  return {
    passage,
    office: {
      start: head.start,
      end: tail.end,
      text: passage.text.slice(head.start, tail.end),
    },
    name: { start: opening.start, end: closing.end, words: name.map((word) => word.text) },
    isQualified: QUALIFIED.test(textBefore(passage.lower, head.start)),
  };
}

/** Whether the office began before: `Menteri` in `Staf Ahli Menteri Bidang …`. */
function isInsideOffice(passage: Passage, index: number): boolean {
  const [before, head] = [passage.words[index - 1], passage.words[index]];
  if (!before || !head || !isCapital(before)) return false;
  if (passage.text.slice(before.end, head.start) !== ' ') return false;
  return !opensSentence(passage, before.start);
}

/** The index behind the last word of the office that opens at `index`. */
function officeEnd({ text, words }: Passage, index: number): number {
  let end = index + 1;
  for (let at = index + 1; at < Math.min(words.length, index + LONGEST_OFFICE); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    const gap = text.slice(before.end, word.start);
    if (!/^(?:\s|\)\s|\s\(|\sdan\s)$/u.test(gap) || isRank(before, word)) break;
    if (isCapital(word)) end = at + 1;
    else if (!LINKS.has(word.lower)) break;
  }
  return end;
}

/** `Jenderal` is a rank before a name, but part of the office in `Sekretaris Jenderal`. */
function isRank(before: Word, { text, lower }: Word): boolean {
  const isOfOffice =
    lower === 'jenderal' && /^(?:sekretaris|direktur|inspektur)$/u.test(before.lower);
  return isTitleBefore(text) && !isOfOffice;
}

/** Two to four words in a row that can only be a name; none when it is not sure where it ends. */
export function readNameWords({ text, words }: Passage, from: number): readonly Word[] {
  const name: Word[] = [];
  for (const word of words.slice(from, from + LONGEST_NAME + 1)) {
    if (!NAME_WORD.test(word.text) || !isClose(text, name.at(-1), word)) break;
    name.push(word);
  }
  const isNameLong = name.length >= 2 && name.length <= LONGEST_NAME;
  const isOfPeople = !name.some(({ lower }) => NO_NAME.has(lower));
  const hasWord = name.some((word) => word.text.length > 2);
  return isNameLong && isOfPeople && hasWord && !opensList(text, name.at(-1)) ? name : [];
}

/** Whether only a space, or the stop of an initial, is between two words of a name. */
function isClose(text: string, before: Word | undefined, word: Word): boolean {
  if (!before) return true;
  const gap = text.slice(before.end, word.start);
  return gap === ' ' || (gap === '. ' && before.text.length === 1);
}

/** `Penataan Ruang, dan Perumahan`: the office may go on. */
function opensList(text: string, last: Word | undefined): boolean {
  const end = last?.end ?? text.length;
  return /^,?\s(?:dan|serta|&)\s(?=[A-ZÀ-Þ])/u.test(text.slice(end, end + 12));
}

function isCapital(word: Word): boolean {
  return /^[A-ZÀ-Þ]/u.test(word.text);
}
