import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { goesOnAsName, isInListedName, isTitleQuoted } from '../../draft/raised-word.ts';
import { isCommonAcronym } from '../../knowledge/acronym-forms.ts';
import { announcesName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isNumber } from '../../knowledge/counting-words.ts';
import { headsField } from '../../knowledge/field-heads.ts';
import { isImproving } from '../../knowledge/improving-words.ts';
import { opensNoName } from '../../knowledge/opening-words.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { isAllOf } from './raised-counted.ts';
import { type PairDraft, type PairProof, provePair } from './raised-pair.ts';

/** Words that a name or title stands behind, beside those of the table. */
const ANNOUNCES =
  /^(?:tentang|bertajuk|hari|pekan|bulan|duta|satgas|gugus|pokja|aliansi|ikatan|asosiasi|persatuan|dana|kartu|surat|sertifikat)$/u;

/** Words of those tables behind which people, work and places are told rather than named. */
const TELLS =
  /^(?:oleh|seperti|tokoh|kegiatan|acara|rumah|kepala|ketua|tim|kelas|sekolah|kampung)$/u;

/** Bodies of which a writer may mean the one: half a name, seldom a fault that everybody sees. */
const OWN = /^(?:Pemerintah|Peraturan|Kantor|Kepala|Pendopo|Pendapa|Aula|Balai|Ruang)$/u;

/** Whether a word opens what a writer may mean the one of: `Pemerintah Daerah`. */
export function opensOwnBody(word: string): boolean {
  return OWN.test(word);
}

/** Raised pairs in a row, from where the fault opens. */
export interface RaisedPairs extends Span {
  /** The least sure proof of them. */
  readonly proof: PairProof;
}

/** The pairs of common words that have capitals for no reason, with those hooked on them. */
export function* findRaisedPairs(passage: Passage, draft: PairDraft): Generator<RaisedPairs> {
  const { words } = passage;
  /** Up to where the last pair goes, so that `Tokoh Agama dan Kader Kesehatan` is read as a row. */
  let rowEnd = -1;
  for (let index = 0; index < words.length - 1; index++) {
    const run = readPairs(passage, index, draft);
    if (!run) continue;
    const last = words[run.next - 1];
    const start = last && startOf(passage, index, run, rowEnd, draft);
    index = run.next - 1;
    if (start === undefined) continue;
    rowEnd = last?.end ?? 0;
    yield { start, end: rowEnd, proof: run.proof };
  }
}

/** Where the fault opens in the pairs at `index`: behind their first word where a sentence opens with it. */
function startOf(
  passage: Passage,
  index: number,
  { next, proof }: Pairs,
  rowEnd: number,
  draft: PairDraft,
): number | undefined {
  const [first, second, last] = [index, index + 1, next - 1].map((at) => passage.words[at]);
  if (!first || !last || isTitleQuoted(passage, first)) return undefined;
  // `Program 3 Juta Rumah`: the figure belongs to a name.
  if (/^(?:Ribu|Juta|Miliar|Triliun)$/u.test(first.text)) return undefined;
  if (isUnitOf(passage, first, last) || !endsThere(passage, next, last, draft)) return undefined;
  const inRow =
    rowEnd > 0 &&
    /^(?:,|,? (?:dan|atau|serta|maupun)) $/u.test(passage.text.slice(rowEnd, first.start));
  if (inRow || isBehindSmall(passage, index)) return first.start;
  if (proof !== 'listed' || mayStandCapital(last.lower) || opensOwnBody(first.text))
    return undefined;
  return opensText(passage, first) ? second?.start : undefined;
}

/** Whether a sentence of body text begins with the word, so that only its first letter is raised by right. */
function opensText({ text, sentences }: Passage, { start, end }: Word): boolean {
  const opening = /["“]/u.test(text.charAt(start - 1)) ? start - 1 : start;
  if (!sentences.some((one) => one.start === start || one.start === opening)) return false;
  return /^[^:–—]{30}/u.test(text.slice(end, end + 30));
}

/** So many pairs in a row, each hooked on the one before, the table need not know. */
const LONGEST = 3;

const LEAST_SURE: readonly PairProof[] = ['seen', 'usual', 'abstract', 'counted', 'listed'];

interface Pairs {
  /** The index behind the last word. */
  readonly next: number;
  /** The least sure proof of them. */
  readonly proof: PairProof;
}

/** The pairs, each hooked on the one before, that open at `index`. */
function readPairs(passage: Passage, index: number, draft: PairDraft): Pairs | undefined {
  const { words, text } = passage;
  const proofs: PairProof[] = [];
  for (let end = index; ; end++) {
    const [word, next] = words.slice(end, end + 2);
    if (!word || !next || !isRaised(word) || !isRaised(next)) break;
    if (text.slice(word.end, next.start) !== ' ') break;
    const proof = provePair(passage, end, index, draft);
    if (!proof) break;
    proofs.push(proof);
  }
  const proof = LEAST_SURE.find((one) => proofs.includes(one));
  // A longer run is a headline: `40 Wartawan Ikuti Pelatihan Komunikasi Publik`.
  if (!proof || (proof !== 'listed' && proofs.length > LONGEST)) return undefined;
  return { next: index + proofs.length + 1, proof };
}

function isRaised({ text }: Word): boolean {
  return /^[A-Z][a-z]+$/u.test(text);
}

/** `Pelatihan Kewirausahaan bagi Lanjut Usia`: the name of an event that goes on behind its small word. */
const IN_EVENT =
  /(?:Pelatihan|Sosialisasi|Program|Bimbingan|Workshop|Lokakarya|Seminar|Webinar|Gerakan|Festival|Lomba|Peringatan|Hari)(?: [A-Z][A-Za-z]+){1,5} (?:bagi|untuk|dalam|tentang|dengan) $/u;

/** Whether a small word or a number, or the comma of a list, stands right before and announces no name. */
function isBehindSmall(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const [farther, before, word] = [words[index - 2], words[index - 1], words[index]];
  if (!before || !word || opensSentence(passage, word.start)) return false;
  const gap = text.slice(before.end, word.start);
  if (gap === ', ') return isListComma(passage, before, word);
  if (gap !== ' ' || ANNOUNCES.test(before.lower) || headsField(before.lower)) return false;
  if (IN_EVENT.test(textBefore(text, word.start, 80))) return false;
  if (announcesName(before.lower) && !TELLS.test(before.lower)) return false;
  if (opensPhrase(passage, before)) return true;
  const isQuantity = /^\d{1,3}$/u.test(before.text) || opensSentence(passage, before.start);
  if (isQuantity) return isQuantityOf(passage, before, farther);
  if (!/^[a-z-]+$/u.test(before.text)) return false;
  const joins = /^(?:dan|atau|serta|bin)$/u.test(before.text);
  if (!joins || !farther || !isCapitalised(farther.text)) return true;
  return isLastInList(text, farther, word);
}

/** Whether the comma between two words parts the items of a list that is no name. */
function isListComma({ text }: Passage, before: Word, word: Word): boolean {
  if (/^\d/u.test(before.text)) return false;
  return !isInListedName(text, word.start);
}

/** Whether a word opens the phrase that the pair belongs to, and no name: `keenam Lembaga Pelatihan`. */
function opensPhrase(passage: Passage, before: Word): boolean {
  return isOpeningNoun(passage, before) || opensAim(passage, before) || isAllOf(passage, before);
}

/** `Mewujudkan Pemanfaatan Ruang`: a verb opens the sentence, or is small. */
function opensAim(passage: Passage, { text, lower, start }: Word): boolean {
  return isImproving(lower) && (/^[a-z]/u.test(text) || opensSentence(passage, start));
}

/** `Penerapan Protokol Kesehatan di …`: a noun made of a verb opens the sentence; `Pendidikan Profesi Guru` is a course. */
function isOpeningNoun(passage: Passage, { text, start }: Word): boolean {
  return (
    /^(?!Pendidikan$)(?:Pe[mnlr]?[a-z]{4,}an|Hasil|Upaya|Proses|Data|Kegiatan|[A-Z][a-z]{2,}-[a-z]+)$/u.test(
      text,
    ) && passage.sentences.some((one) => one.start === start)
  );
}

/** `Administrator, Pengawas dan Pejabat Fungsional`: the end of a list, which is not the name of an agency. */
function isLastInList(text: string, farther: Word, word: Word): boolean {
  return /, $/u.test(text.slice(0, farther.start)) && !isInListedName(text, word.start);
}

/** Whether a number counts what follows, or a small word opens the sentence: `Empat Pejabat Tinggi`. */
function isQuantityOf(passage: Passage, before: Word, farther: Word | undefined): boolean {
  if (/^\d/u.test(before.text)) {
    return !farther || !isCapitalised(farther.text) || opensSentence(passage, farther.start);
  }
  return opensNoName(before.text) || (isNumber(before.lower) && /^[A-Z]/u.test(before.text));
}

/** `Bidang Kesehatan Hewan, Dinas Contoh`: a unit of the body behind it, and its name. */
function isUnitOf({ text }: Passage, { text: opening }: Word, { end }: Word): boolean {
  return (
    /^(?:Bidang|Bagian|Seksi|Unit|Subbagian|Subbidang|Instalasi|Program|Jurusan)$/u.test(opening) &&
    /^, (?:Dinas|Badan|Kantor|Sekretariat|Setda|Setwan|Balai|RS|Rumah Sakit|Puskesmas|Pol|Universitas|Fakultas|Kementerian|Ditjen|Direktorat)/u.test(
      text.slice(end, end + 18),
    )
  );
}

/** Whether no name goes on behind the pair, unless with another pair. */
function endsThere(passage: Passage, next: number, last: Word, draft: PairDraft): boolean {
  const behind = passage.text.slice(last.end, last.end + 16);
  // `Usaha Mikro, Kecil, dan Menengah (UMKM)`
  if (behind.startsWith(', Kecil')) return false;
  if (!goesOnAsName(passage, last) || /^ (?:di|dari|untuk|bagi|dalam|ke) [A-Z]/u.test(behind))
    return true;
  // `Kunjungan Kerja (Kunker)`: the short form of a common noun is one.
  const [, short] = /^ \(([A-Z][a-z]+)\)(?! [A-Z])/u.exec(behind) ?? [];
  if (short !== undefined && isCommonAcronym(short.toLowerCase())) return true;
  // `Fasilitas Kesehatan RSUD Contoh`: a name begins behind it.
  if (/^ (?:RS|SM|SD|PT|UPT|PMI|TNI|Polri|Covid)[A-Z]*[ -][A-Z\d]/u.test(behind)) return true;
  // `rumah dinas Bupati`: whose it is.
  if (/^ (?:Bupati|Gubernur|Camat|Wali)(?![a-z])/u.test(behind)) {
    return /^(?:rumah|kendaraan|mobil|kunjungan)$/u.test(passage.words[next - 2]?.lower ?? '');
  }
  // Initials add a partner, and go on with no name: `perangkat desa dan BPD`.
  if (/^,? (?:dan|atau|serta) [A-Z]{2,6}(?![A-Za-z])/u.test(behind)) return true;
  if (!/^,? (?:dan|atau|serta|maupun) [A-Z]/u.test(behind)) return false;
  const rest = readPairs(passage, next + 1, draft);
  const final = rest && passage.words[rest.next - 1];
  return final !== undefined && !goesOnAsName(passage, final);
}
