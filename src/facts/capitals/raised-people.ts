import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { announcesName } from '../../knowledge/capital-words.ts';
import { isDeterminer, isNumber } from '../../knowledge/counting-words.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** Words that go on with them and make no name. */
const PART = wordSet(`
  Kota Bupati Gubernur Menteri Dinas Badan Bagian Bidang Seksi Kantor Daerah Desa Kelurahan
  Kecamatan Kampung Dusun Lingkungan Sekolah Madrasah Puskesmas Perangkat Keluarga Ahli Dewan
  Masyarakat Agama Adat Pemuda Perempuan Honorer Didik Negeri Sipil Rukun Tetangga Warga Posyandu
  Umum Kabupaten Provinsi Pelaksana Medis Pendidik Kependidikan Fungsional Struktural Tua Murid
  Usaha Jenazah Kerja Guru Cilik Pegawai Haji Muda Yatim Piatu Undangan
`);

/** Initials behind an office that name no single body: `para Ketua RT`. */
const COMMON_INITIALS = /^(?:RT|RW|OPD|SKPD|UPT|UPTD|KUA)$/u;

/** People who have a capital for no reason: some of many, or somebody's office without its body. */
export interface RaisedPeople extends Span {
  readonly how: 'counted' | 'role';
}

/** `para Camat dan Lurah`, `sebagai Ketua`: each office in the row that no name follows. */
export function* findRaisedPeople(passage: Passage): Generator<RaisedPeople> {
  let after = 0;
  for (const index of passage.words.keys()) {
    const how = index < after ? undefined : readReason(passage, index);
    if (!how) continue;
    for (const { start, end, next } of readRow(passage, index)) {
      yield { start, end, how };
      after = next;
    }
  }
}

function readReason(passage: Passage, index: number): RaisedPeople['how'] | undefined {
  if (!isRaisedPerson(passage.words[index])) return undefined;
  if (isCounted(passage, index) || isOfWholeRegion(passage, index)) return 'counted';
  return isRole(passage, index) || isGuest(passage, index) ? 'role' : undefined;
}

/** Trades, which are no part of the name of the body behind them: `40 orang Guru SMA 1 Contoh`. */
const TRADE = wordSet(`
  Guru Dosen Siswa Pelajar Murid Mahasiswa Santri Petani Nelayan Pedagang Perajin Pengrajin Bidan Perawat
  Dokter Kader Wartawan Jurnalis Karyawan Peserta Relawan Penyuluh Pendamping Operator Bendahara Pengawas
`);

/** Kinds of schools and the like, whose names go on behind who works or learns there. */
const SCHOOL =
  /^(?:SDN?|SMPN?|SMAN?|SMKN?|SLB|TK|PAUD|RA|MI|MIN|MTs|MTsN|MAN?|Madrasah|Sekolah|Pondok|Universitas|Desa|Kelurahan|Puskesmas)$/u;

interface Office extends Span {
  /** The index behind its last word. */
  readonly next: number;
}

/** `Camat se-Kabupaten Contoh`: those of a whole region, behind a small word. */
function isOfWholeRegion(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  const last = passage.words[readPeople(passage, index) - 1];
  if (!before || !word || !last || !/^[a-zß-ÿ-]+$/u.test(before.text)) return false;
  if (!/^,? $/u.test(passage.text.slice(before.end, word.start))) return false;
  if (announcesName(before.lower) && !isPersonWord(before.lower)) return false;
  return /^ se[- ](?:[A-Z]|kabupaten|kota|kecamatan|desa|provinsi)/u.test(
    passage.text.slice(last.end, last.end + 12),
  );
}

/** The offices of the row that opens at `index`, up to the first with a name. */
function* readRow(passage: Passage, index: number): Generator<Office> {
  let opening: number | undefined = index;
  while (opening !== undefined) {
    const next = readPeople(passage, opening);
    const [first, last] = [passage.words[opening], passage.words[next - 1]];
    if (!first || !last || next === opening) return;
    if (isNamed(passage, next, last)) {
      const body = passage.words[opening + 1]?.text ?? '';
      // `para Operator SIMAK`: many do it, whatever it is called.
      if (TRADE.has(first.text) && (SCHOOL.test(body) || /^[A-Z]{2,}$/u.test(body))) {
        yield { start: first.start, end: first.end, next: opening + 1 };
      }
      return;
    }
    const start = opening === index ? openCount(passage, index) : first.start;
    yield { start, end: last.end, next };
    opening = nextInRow(passage, next, last);
  }
}

/** People of whom every village or school has some, by two words. */
const LOCAL =
  /^(?:Kepala (?:Lingkungan|Desa|Sekolah|Madrasah|Dusun|Puskesmas|Kampung)|(?:Tokoh|Staf|Guru|Bidan|Perangkat|Kader|Penyuluh|Pendamping) [A-Z][a-z]+)$/u;

/** `camat, Kepala Desa, dan warga`: somebody in a row of those present, of whom there are many. */
function isGuest(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [first, last] = [words[index], words[index + 1]];
  if (!first || !last || readPeople(passage, index) !== index + 2) return false;
  if (!LOCAL.test(text.slice(first.start, last.end)) || opensSentence(passage, first.start))
    return false;
  const before = textBefore(text, first.start, 16);
  if (!/(?:^|[^A-Za-z])[a-z]{2,} $|[A-Za-z], (?:dan |serta |juga )?$/u.test(before)) return false;
  const behind = text.slice(last.end, last.end + 24);
  return /^(?:[.;]|,? (?:dan|serta) |, (?:Kepala|Tokoh|Staf|Guru|Bidan|Perangkat|Kader) [A-Z])/u.test(
    behind,
  );
}

/** `sebagai Ketua, …`: what somebody is made, and of what is not said. */
function isRole({ words, text }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^(?:sebagai|selaku|menjadi|jadi|menjabat)$/u.test(before.text))
    return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  // `sebagai Bupati dan wakil Bupati Contoh`: the name follows behind the second.
  const behind = text.slice(word.end, word.end + 30);
  if (/^ (?:dan|serta|sekaligus|merangkap) (?:wakil [A-Z]|[A-Z])/u.test(behind)) return false;
  return /^(?:[,.;]| [a-z])/u.test(behind);
}

function isRaisedPerson(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]/u.test(word.text) && isPersonWord(word.lower);
}

function isCounted(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [word, before, farther] = [words[index], words[index - 1], words[index - 2]];
  if (!word || !before) return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  if (isDeterminer(before.lower)) return true;
  if (before.text === 'unsur') return word.text !== 'Muspika';
  const number = before.lower === 'orang' ? farther : before;
  if (!number || !isNumber(number.lower)) return false;
  // `SD Negeri 5 Guru …`: the figure is the end of a name.
  if (before.lower === 'orang') return true;
  return farther !== undefined && !isPartOfName(passage, farther);
}

/** Whether a word has capitals that no sentence start explains: `SKB 3 Menteri`. */
function isPartOfName(passage: Passage, { text, start }: Word): boolean {
  return /^[A-Z]{2}/u.test(text) || (isCapitalised(text) && !opensSentence(passage, start));
}

/** Where the fault opens: at the counting word if that, too, has a capital for no reason. */
function openCount(passage: Passage, index: number): number {
  const [before, word] = passage.words.slice(index - 1, index + 1);
  if (!before || !word) return 0;
  const raised = isDeterminer(before.lower) && isCapitalised(before.text);
  return raised && !opensSentence(passage, before.start) ? before.start : word.start;
}

/** Where the office that opens at `index` ends; `index` itself when none does. */
function readPeople({ words, text }: Passage, index: number): number {
  if (!isRaisedPerson(words[index])) return index;
  let end = index + 1;
  for (;;) {
    const [last, word] = [words[end - 1], words[end]];
    if (
      !last ||
      !word ||
      !/^[ /]$/u.test(text.slice(last.end, word.start)) ||
      !PART.has(word.text)
    ) {
      return end;
    }
    end++;
  }
}

/** Whether a name goes on behind the office, so that its capitals are right. */
function isNamed({ words, text }: Passage, end: number, last: Word): boolean {
  const next = words[end];
  if (!next || text.slice(last.end, next.start) !== ' ') return false;
  return /^[A-ZÀ-Þ\d]/u.test(next.text) && !COMMON_INITIALS.test(next.text);
}

/** The office that a comma, `dan`, `serta` or a slash adds to the row. */
function nextInRow({ words, text }: Passage, end: number, last: Word): number | undefined {
  const link = /^(?:\/|, |,? (?:dan|serta) )(?=[A-ZÀ-Þ])/u.exec(
    text.slice(last.end, last.end + 10),
  );
  if (!link) return undefined;
  const at = words[end]?.start === last.end + link[0].length ? end : end + 1;
  return words[at]?.start === last.end + link[0].length ? at : undefined;
}
