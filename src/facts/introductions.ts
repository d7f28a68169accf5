import { isAllCapitals, isTitleCased, opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { perPassage } from '../draft/per-passage.ts';
import { isTitleBefore } from '../event/names.ts';
import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';
import type { Word } from '../text/words.ts';

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
  komandan koordinator manajer`.split(/\s+/u),
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
  polri pkk dharma wanita hari acara kegiatan pelatihan rapat jalan gedung aula`.split(/\s+/u),
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
  const { text, words } = passage;
  const head = words[index];
  if (!head || !HEADS.has(head.lower) || !isCapital(head)) return undefined;
  if (isInsideOffice(passage, index)) return undefined;
  const end = officeEnd(passage, index);
  const office = words[end - 1];
  if (!office) return undefined;
  let first = end;
  while (isTitleBefore(words[first]?.text ?? '') && first - end < 4) first++;
  const name = readNameWords(passage, first);
  const [opening] = name;
  const closing = name.at(-1);
  if (!opening || !closing) return undefined;
  const between = text.slice(office.end, opening.start);
  if (!BETWEEN.test(between) || (!between.startsWith(',') && first === end)) return undefined;
  return {
    passage,
    office: { start: head.start, end: office.end, text: text.slice(head.start, office.end) },
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
