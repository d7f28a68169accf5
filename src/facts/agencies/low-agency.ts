import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Words of a name that lack a capital; offsets count in the text of the passage. */
export interface LowName {
  readonly start: number;
  readonly end: number;
  /** Where only some of the words have their capital, nobody meant it so. */
  readonly mixed: boolean;
}

/** Regions that stand between the name of a body and that of the place. */
export const REGION = /^(?:Kabupaten|Kota|Provinsi|Desa)$/u;

/** Fields of government that name an agency behind `dinas` or `badan`. */
const FIELD =
  /^(?:kesehatan|pendidikan|sosial|pekerjaan|perhubungan|komunikasi|pariwisata|pertanian|lingkungan|kependudukan|perindustrian|perdagangan|koperasi|tenaga|ketenagakerjaan|perumahan|kelautan|perikanan|pangan|ketahanan|kebudayaan|pemuda|kepemudaan|perpustakaan|penanaman|pemberdayaan|peternakan|perkebunan|kehutanan|perencanaan|kepegawaian|keuangan|penanggulangan|pertanahan|kesatuan|pengelolaan|pendapatan|riset)$/u;

/** What a unit of an agency is called with: its first words when those behind have their capital. */
const UNIT =
  /(?:Kepala (?:Bidang|Seksi|Bagian|Subbagian|Sub Bagian|Subbidang|Balai|Badan|Dinas|Kantor)|Kabid|Kabag|Kasi|Kasubbag|Kadis|Balai Besar|Balai|Dinas|Badan)(?: [A-Z][a-z]+,?){0,2} ((?!kemudian|kebetulan|perempuan)(?:(?:pe|ke)[a-z]{4,20}an|hubungan|tata|sumber daya|usaha|sarana|data|bina|hukum|latihan|aliran|statistik|informatika|olahraga|sosial)(?:,? dan (?:(?:pe|ke)[a-z]{4,20}an|prasarana|aset))?) (?:dan )?[A-Z][a-z]{3}/gu;

/** `Kepala Bidang pengendalian dan pencegahan Penyakit`: the first words of the name lack their capital. */
export function* findLowUnits({ text }: Passage): Generator<LowName> {
  if (!/(?:Kepala|Kabid|Kabag|Kasi|Kasubbag|Kadis|Balai|Dinas|Badan) /u.test(text)) return;
  for (const { 0: found, 1: small = '', index } of text.matchAll(UNIT)) {
    const start = index + found.indexOf(` ${small} `) + 1;
    yield { start, end: start + small.length, mixed: true };
  }
}

/** `dinas Kesehatan`, `dinas kesehatan Kota Contoh`. */
export function readLowAgency({ words, text }: Passage, index: number): LowName | undefined {
  const [word, next] = words.slice(index, index + 2);
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return undefined;
  if (!/^(?:dinas|badan|kementerian)$/u.test(word.lower)) return undefined;
  if (isInitialled(text, word, next)) return { start: word.start, end: word.end, mixed: false };
  if (!FIELD.test(next.lower)) return undefined;
  const mixed = isCapitalised(word.text);
  if (isCapitalised(next.text)) {
    return mixed ? undefined : { start: word.start, end: word.end, mixed };
  }
  // The name goes on in small letters up to the region: `dinas pendidikan dan kebudayaan Kota …`.
  const rest = words.slice(index + 1, index + 9);
  const stop = rest.findIndex((one) => isCapitalised(one.text));
  const last = rest[stop - 1];
  if (!last || !REGION.test(rest[stop]?.text ?? '')) return undefined;
  const run = text.slice(word.start, rest[stop]?.start);
  return /^[A-Za-z ]+$/u.test(run) ? { start: word.start, end: last.end, mixed } : undefined;
}

/** Fields that stand second in the name of an agency. */
const SECOND_FIELD =
  /^(?:informatika|statistik|persandian|kearsipan|transmigrasi|olahraga|kepariwisataan|aset|hortikultura|permukiman|desa|politik|pengembangan|penelitian|pencatatan|pertanahan|perlindungan)$/u;

function isSecondField(word: string): boolean {
  return FIELD.test(word) || SECOND_FIELD.test(word);
}

/** `Dinas Sosial, dinas KB, Dinas Pendidikan`: an agency by its initials among others. */
function isInitialled(text: string, word: Word, next: Word): boolean {
  if (word.text !== 'dinas' || !/^[A-Z]{2,6}$/u.test(next.text)) return false;
  const before = text.slice(Math.max(0, word.start - 60), word.start);
  return /, (?:dan )?$/u.test(before) && /Dinas [A-Z]/u.test(before);
}

/** `Dinas Komunikasi dan informatika`: a field of government that lacks its capital behind others. */
export function readLowField(passage: Passage, index: number): LowName | undefined {
  const { words, text } = passage;
  const [before, joint, word] = [words[index - 2], words[index - 1], words[index]];
  if (!before || joint?.lower !== 'dan' || !word || !isSecondField(word.text)) return undefined;
  if (!isCapitalised(before.text) || text.slice(before.end, word.start) !== ' dan ')
    return undefined;
  if (!/^(?:$|[,.;]| [(A-Z])/u.test(text.slice(word.end, word.end + 2))) return undefined;
  const agency = text.slice(Math.max(0, before.end - 60), before.end);
  if (!/(?:Dinas|Badan|Kementerian|Kadis)(?: [A-ZÀ-Þ][a-zß-ÿ]+,?){1,5}$/u.test(agency))
    return undefined;
  return { start: word.start, end: word.end, mixed: true };
}
