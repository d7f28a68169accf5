import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { EventFile } from '../../event/event.ts';
import { findRoughAttendance } from '../../facts/numbers/rough-attendance.ts';
import { findLabelledLine } from '../../facts/parts/labelled-lines.ts';
import { formatWholeNumber } from '../../text/numbers.ts';
import { oneOf } from '../../text/patterns.ts';

/** “diikuti (oleh) (sebanyak) 75 (orang) peserta”: the whole attendance, in digits. */
const ATTENDANCE =
  /(?<![a-zÀ-ɏ])(?:diikuti|dihadiri)\s(?:oleh\s)?(?:sebanyak\s|total\s)?(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s(?:orang\s)?peserta(?![a-zÀ-ɏ])/giu;
/** What opens the breakdown of that number, and a counted part of it. */
const BREAKDOWN =
  /^,?\s(?:yang\s)?(?:terdiri\s(?:dari|atas)|yakni|yaitu|meliputi|dengan rincian)\s/iu;
const COUNTED =
  /(?<![\d.,])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s(?:orang\s)?(?<noun>[A-Za-zÀ-ɏ]+)(?=[,.;)]|\s(?:dan|serta|yang)(?![A-Za-zÀ-ɏ])|$)/gu;
/** A whole number and the space behind it. */
const NUMBER_OF_PART = /(?<![\d.,/–-])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s/gu;
const NUMBER_BEHIND =
  /(?<link>(?:\s(?:sebanyak|sejumlah|berjumlah))?\s)(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})(?=\sorang|[,.;)]|$)/gu;
/** Words of a sentence that may mean a part of the participants, or another year. */
const PART = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    hari_pertama hari_kedua hari_ketiga hari_ke angkatan gelombang sesi kelas kelompok masing-masing
    setiap tiap per lalu sebelumnya semula daring luring target kuota rencana[a-zÀ-ɏ]*
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);
/** Where a sentence leaves the number and tells of something else. */
const NEXT_CLAUSE = /,\s(?:di ?mana|sehingga|sedangkan|sementara|agar|karena)(?![a-zÀ-ɏ])/iu;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 75, rincian: { ASN: 50, wartawan: 25 } }\n';

export const jumlahPeserta: Rule = draftRule({
  id: 'fakta/jumlah-peserta',
  severity: 'error',
  summary: 'Jumlah peserta sama dengan berkas acara.',
  why: 'Angka peserta adalah fakta yang paling sering dikutip; dua angka berbeda membuat keduanya diragukan.',
  exceptions:
    'Yang diperiksa hanya “diikuti/dihadiri … peserta” dan rinciannya, serta satu rincian yang berbeda di samping yang cocok; jumlah per hari, angkatan, atau kelompok dibiarkan.',
  source: 'Berkas acara: `peserta`',
  checklist: 'Jumlah peserta sama dengan berkas acara',
  examples: {
    wrong: [
      { text: '- Peserta: «85» orang', event: EVENT },
      { text: 'Pelatihan diikuti «57» peserta.', event: EVENT },
      { text: 'Diikuti 75 peserta yang terdiri dari «60» ASN dan 25 wartawan.', event: EVENT },
      {
        text: 'Diikuti 75 peserta yang terdiri atas «60» ASN, di mana setiap peserta membawa naskah.',
        event: EVENT,
      },
      { text: '---\njudul: «60» ASN dan 25 Wartawan Berlatih\n---\nIsi.', event: EVENT },
      { text: 'Sebanyak «60» aparatur sipil negara (ASN) dan 25 wartawan berlatih.', event: EVENT },
      { text: 'Yang hadir ASN sebanyak «80» orang dan wartawan 25 orang.', event: EVENT },
      { text: 'Pelatihan diikuti oleh sebanyak «750» orang peserta dari kecamatan.', event: EVENT },
      { text: 'Pelatihan diikuti «lebih dari 100» peserta.', event: EVENT },
      { text: 'Kegiatan ini dihadiri oleh «ratusan» peserta.', event: EVENT },
      { text: 'Acara ini diikuti «kurang dari 20» orang peserta.', event: EVENT },
    ],
    right: [
      { text: 'Pelatihan diikuti lebih dari 70 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti hampir 80 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti puluhan peserta.', event: EVENT },
      { text: 'Pelatihan diikuti ratusan ribu peserta.', event: EVENT },
      { text: 'Tahun lalu pelatihan dihadiri ratusan peserta.', event: EVENT },
      { text: 'Sejak 2021 pelatihan diikuti lebih dari 900 peserta.', event: EVENT },
      { text: 'Pelatihan ditargetkan diikuti lebih dari 100 peserta.', event: EVENT },
      { text: 'Selama ini pelatihan telah diikuti lebih dari 1.000 peserta.', event: EVENT },
      { text: 'Materi kedua hanya diikuti belasan peserta.', event: EVENT },
      { text: 'Pelatihan serupa di provinsi diikuti ratusan peserta.', event: EVENT },
      { text: 'Secara daring diikuti ratusan peserta.', event: EVENT },
      { text: 'Sebelumnya, lokakarya dihadiri lebih dari 200 peserta.', event: EVENT },
      { text: '- Peserta: 75 orang, terdiri atas 50 ASN dan 25 wartawan', event: EVENT },
      { text: '- Peserta: 15 kepala desa dan 60 kader', event: EVENT },
      { text: 'Pelatihan diikuti 75 peserta, yaitu 50 ASN dan 25 wartawan.', event: EVENT },
      { text: 'Diikuti 75 peserta, di antaranya 10 ASN Dinas Kominfo.', event: EVENT },
      {
        text: 'Diikuti 75 peserta, terdiri atas 25 ASN kota, 25 ASN, dan 25 wartawan.',
        event: EVENT,
      },
      { text: 'Pelatihan diikuti 50 peserta ASN.', event: EVENT },
      { text: 'Sebanyak 50 ASN dan 25 wartawan berlatih.', event: EVENT },
      { text: 'Sebanyak 20 ASN perempuan dan 10 wartawan perempuan hadir.', event: EVENT },
      { text: 'Lulus 40 ASN dan 20 wartawan.', event: EVENT },
      { text: 'Sebanyak 10 ASN dari 50 ASN dan 25 wartawan bertanya.', event: EVENT },
      { text: 'Hari pertama diikuti 40 peserta.', event: EVENT },
      { text: 'Tahun lalu pelatihan diikuti 60 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti sekitar 80 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti 12 peserta perempuan.', event: EVENT },
      { text: 'Yang hadir ASN sebanyak 50 orang dan wartawan 25 orang.', event: EVENT },
      { text: 'Sebanyak 60 peserta menerima sertifikat.', event: EVENT },
      { text: 'Pada 2024 kegiatan serupa diikuti 60 peserta.', event: EVENT },
      { text: 'Pelatihan diikuti 60 peserta.', event: 'nama: A\nmulai: 2026-08-19 08:30\n' },
    ],
  },
  applies: ({ event }) => event?.file.peserta?.jumlah !== undefined,
  *check({ event, passages }) {
    if (!event?.file.peserta) return;
    const { nama, peserta, mulai } = event.file;
    const line = findLabelledLine(passages, /^(?:jumlah )?peserta$/u);
    if (line) yield* compareLine(line, peserta);
    for (const passage of passages) {
      for (const sentence of passage.sentences) {
        const around = passage.text.slice(sentence.start, sentence.end);
        const told = around.slice(0, around.search(NEXT_CLAUSE) >>> 0);
        if (tellsOfPart(told, peserta) || namesOtherYear(told, mulai.date.year)) continue;
        const wrong = [...compare(around, peserta, nama)];
        if (wrong.length === 0) wrong.push(...compareAmongParts(around, peserta));
        for (const { start, written, right, what } of wrong) {
          const from = sentence.start + start;
          yield {
            span: passage.span(from, from + written.length),
            message: `Menurut berkas acara, ${what} ${right} orang, bukan ${written}.`,
            suggestions: [right],
          };
        }
      }
    }
  },
});

/** `Peserta: 120 orang`, in a brief or a run-sheet. */
function* compareLine(
  { passage, value }: NonNullable<ReturnType<typeof findLabelledLine>>,
  peserta: Attendance,
): Generator<Report> {
  const [written = ''] = /^\d{1,3}(?:\.\d{3})+|^\d{1,5}/u.exec(value.text) ?? [];
  if (written === '' || knownNumbers(peserta).includes(readNumber(written))) return;
  if (!/^\s?(?:orang|peserta|undangan)?(?:$|[,.;(])/u.test(value.text.slice(written.length)))
    return;
  const right = formatWholeNumber(peserta.jumlah ?? 0);
  yield {
    span: passage.span(value.start, value.start + written.length),
    message: `Menurut berkas acara, pesertanya ${right} orang, bukan ${written}.`,
    suggestions: [right],
  };
}

/** Whether a sentence speaks of a part, but for words of the names of the parts: `kelompok tani`. */
function tellsOfPart(told: string, { rincian = {} }: Attendance): boolean {
  const names = Object.keys(rincian).map((name) => name.toLowerCase());
  const rest = names.reduce((text, name) => text.replaceAll(name, ''), told.toLowerCase());
  return PART.test(rest);
}

type Attendance = NonNullable<EventFile['peserta']>;

interface WrongNumber {
  /** Place in the sentence. */
  readonly start: number;
  readonly written: string;
  readonly right: string;
  readonly what: string;
}

/** The total of a sentence and, behind it, the parts under the names of the event file. */
function* compare(sentence: string, attendance: Attendance, event: string): Generator<WrongNumber> {
  const known = knownNumbers(attendance);
  for (const match of sentence.matchAll(ATTENDANCE)) {
    const { number: written = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (isQualified(sentence.slice(end))) continue;
    if (!known.includes(readNumber(written))) {
      const start = match.index + match[0].lastIndexOf(written);
      yield {
        start,
        written,
        right: formatWholeNumber(attendance.jumlah ?? 0),
        what: 'pesertanya',
      };
    }
    yield* compareParts(sentence, end, attendance);
  }
  for (const { start, end, written, least, most } of findRoughAttendance(sentence, event)) {
    if (isQualified(sentence.slice(end))) continue;
    if (known.some((number) => number >= least && number <= most)) continue;
    const right = formatWholeNumber(attendance.jumlah ?? 0);
    yield { start, written, right, what: 'pesertanya' };
  }
}

function* compareParts(
  sentence: string,
  from: number,
  { rincian = {} }: Attendance,
): Generator<WrongNumber> {
  const parts = sentence.slice(from);
  if (!BREAKDOWN.test(parts)) return;
  for (const match of parts.matchAll(COUNTED)) {
    const { number: written = '', noun = '' } = match.groups ?? {};
    // “25 ASN kota dan 25 ASN kecamatan”: each is only a part of that part.
    if (parts.split(noun).length > 2) continue;
    const name = Object.keys(rincian).find((key) => key.toLowerCase() === noun.toLowerCase());
    const right = name === undefined ? undefined : rincian[name];
    if (right === undefined || right === readNumber(written)) continue;
    yield {
      start: from + match.index,
      written,
      right: formatWholeNumber(right),
      what: `peserta ${name}`,
    };
  }
}

/**
 * `50 ASN dan 25 wartawan` without the total: where a sentence counts several parts by their names
 * and all but one are those on record, that one is wrong.
 */
function* compareAmongParts(
  sentence: string,
  { rincian = {} }: Attendance,
): Generator<WrongNumber> {
  const text = sentence.toLowerCase();
  const parts = Object.entries(rincian).flatMap(([name, right]) => {
    const before = countsBefore(text, name.toLowerCase());
    const counted = before.length > 0 ? before : countsBehind(text, name.toLowerCase());
    const [first, ...more] = counted;
    return first && more.length === 0 ? [{ ...first, name, right }] : [];
  });
  const wrong = parts.filter(({ written, right }) => readNumber(written) !== right);
  const [only] = wrong;
  if (!only || wrong.length > 1 || parts.length < 2) return;
  const { start, written, name, right } = only;
  yield { start, written, right: formatWholeNumber(right), what: `peserta ${name}` };
}

/** The numbers right behind a name: `ASN sebanyak 145 orang, relawan 215 orang`. */
function countsBehind(
  text: string,
  name: string,
): readonly { readonly start: number; readonly written: string }[] {
  return Array.from(text.matchAll(NUMBER_BEHIND)).flatMap((match) => {
    const { link = '', number = '' } = match.groups ?? {};
    const isNamed = text.slice(0, match.index).endsWith(name);
    return isNamed ? [{ start: match.index + link.length, written: number }] : [];
  });
}

/** The numbers right before a name, or before its long form with the name in brackets. */
function countsBefore(
  text: string,
  name: string,
): readonly { readonly start: number; readonly written: string }[] {
  return Array.from(text.matchAll(NUMBER_OF_PART)).flatMap((match) => {
    const { number = '' } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length);
    const named = rest.startsWith('orang ') ? rest.slice('orang '.length) : rest;
    const [long = ''] = /^(?:[a-zÀ-ɏ]+\s){1,5}\(/u.exec(named) ?? [];
    const isNamed = [named, named.slice(long.length)].some(
      (one) => one.startsWith(name) && /^(?:[),.;]|\s|$)/u.test(one.slice(name.length)),
    );
    return isNamed ? [{ start: match.index, written: number }] : [];
  });
}

function readNumber(written: string): number {
  return Number(written.replaceAll('.', ''));
}

function knownNumbers({ jumlah, rincian }: Attendance): readonly number[] {
  const parts = Object.values(rincian ?? {});
  return jumlah === undefined ? parts : [jumlah, ...parts];
}

/** `peserta perempuan`, `peserta ASN`: only a part of them is meant. */
function isQualified(after: string): boolean {
  return /^\s(?!(?:dari|dan|yang|di|pada|selama|dengan|serta|asal|untuk|hadir)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]/u.test(
    after,
  );
}

function namesOtherYear(text: string, year: number): boolean {
  return Array.from(text.matchAll(/(?<![\d.])(?:19|20)\d\d(?![\d.])/gu)).some(
    (match) => Number(match[0]) !== year,
  );
}
