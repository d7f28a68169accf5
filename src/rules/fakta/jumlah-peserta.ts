import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import {
  type Attendance,
  compareAmongParts,
  comparePartsBehind,
  type WrongNumber,
} from '../../facts/numbers/attendance-parts.ts';
import { findRoughAttendance } from '../../facts/numbers/rough-attendance.ts';
import { findLabelledLine } from '../../facts/parts/labelled-lines.ts';
import { formatWholeNumber, readWholeNumber } from '../../text/numbers.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** “diikuti (oleh) (sebanyak) 75 (orang) peserta”: the whole attendance, in digits. */
const ATTENDANCE =
  /(?<![a-zÀ-ɏ])(?:diikuti|dihadiri)\s(?:oleh\s)?(?:sebanyak\s|total\s)?(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s(?:orang\s)?peserta(?![a-zÀ-ɏ])/giu;
/** Words of a sentence that may mean a part of the participants, or another year. */
const PART = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    hari_pertama hari_kedua hari_ketiga hari_ke angkatan gelombang sesi kelas kelompok masing-masing
    pernah serupa setiap tiap per lalu sebelumnya semula daring luring target kuota rencana[a-zÀ-ɏ]*
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);
/** Where a sentence leaves the number and tells of something else. */
const NEXT_CLAUSE = /,\s(?:di ?mana|sehingga|sedangkan|sementara|agar|karena)(?![a-zÀ-ɏ])/iu;

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 75, rincian: { ASN: 50, wartawan: 25 } }\n';

const WORKSHOP = EVENT.replace('Pelatihan', 'Lokakarya Humas');

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
      { text: 'Lokakarya Humas diikuti «lebih dari 100» peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas ini diikuti «ratusan» peserta dari 12 kota.', event: WORKSHOP },
      { text: 'Lokakarya Humas dibuka. Kegiatan ini dihadiri «ratusan» peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti «kurang dari 20» orang peserta.', event: WORKSHOP },
    ],
    right: [
      { text: 'Lokakarya Humas diikuti lebih dari 70 peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti hampir 80 peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti lebih dari 80 peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti puluhan peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti ratusan ribu peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti ratusan peserta dan tamu.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti ratusan peserta secara daring.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti ratusan peserta selama lima tahun.', event: WORKSHOP },
      { text: 'Lokakarya Humas diikuti ratusan peserta dari seluruh angkatan.', event: WORKSHOP },
      {
        text: 'Tahun lalu acara berpindah ke Solo. Lokakarya Humas diikuti ratusan peserta.',
        event: WORKSHOP,
      },
      {
        text: 'Lokakarya Humas pernah digelar di Solo. Kegiatan ini diikuti ratusan peserta.',
        event: WORKSHOP,
      },
      {
        text: 'Lokakarya Humas dibuka. Jalan santai menyusul. Kegiatan ini diikuti ratusan peserta.',
        event: WORKSHOP,
      },
      { text: 'Lokakarya Humas dibuka. Kegiatan diikuti ratusan peserta.', event: WORKSHOP },
      { text: 'Malamnya ada jalan santai. Acara ini diikuti ratusan peserta.', event: WORKSHOP },
      { text: 'Lokakarya diikuti lebih dari 900 peserta.', event: WORKSHOP },
      { text: 'Sejak 2021 Lokakarya Humas diikuti lebih dari 900 peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas ditargetkan diikuti lebih dari 100 peserta.', event: WORKSHOP },
      {
        text: 'Ratna berkata, "Lokakarya dibuka. Lokakarya Humas diikuti ratusan peserta."',
        event: WORKSHOP,
      },
      { text: 'Pembukaan Lokakarya Humas dihadiri ratusan peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas di provinsi diikuti ratusan peserta.', event: WORKSHOP },
      { text: 'Materi kedua hanya diikuti belasan peserta.', event: WORKSHOP },
      { text: 'Lokakarya Humas serupa diikuti ratusan peserta.', event: WORKSHOP },
      { text: 'Secara daring diikuti ratusan peserta.', event: WORKSHOP },
      { text: 'Sebelumnya, lokakarya dihadiri lebih dari 200 peserta.', event: WORKSHOP },
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
    const { peserta, mulai } = event.file;
    const line = findLabelledLine(passages, /^(?:jumlah )?peserta$/u);
    if (line) yield* compareLine(line, peserta);
    for (const passage of passages) {
      for (const sentence of passage.sentences) {
        const around = passage.text.slice(sentence.start, sentence.end);
        const told = around.slice(0, around.search(NEXT_CLAUSE) >>> 0);
        if (tellsOfPart(told, peserta) || namesOtherYear(told, mulai.date.year)) continue;
        const wrong = [...compare(around, peserta), ...compareRough(passage, sentence, event.file)];
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
  if (written === '' || knownNumbers(peserta).includes(readWholeNumber(written))) return;
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

/** The total of a sentence and, behind it, the parts under the names of the event file. */
function* compare(sentence: string, attendance: Attendance): Generator<WrongNumber> {
  const known = knownNumbers(attendance);
  for (const match of sentence.matchAll(ATTENDANCE)) {
    const { number: written = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (isQualified(sentence.slice(end))) continue;
    if (!known.includes(readWholeNumber(written))) {
      const start = match.index + match[0].lastIndexOf(written);
      yield {
        start,
        written,
        right: formatWholeNumber(attendance.jumlah ?? 0),
        what: 'pesertanya',
      };
    }
    yield* comparePartsBehind(sentence, end, attendance);
  }
}

/**
 * `lebih dari 100`, `ratusan` where the number on record is far from it, in a paragraph that up to
 * there speaks of nothing else.
 */
function* compareRough(
  passage: Passage,
  sentence: Span,
  { peserta, nama, mulai }: EventFile,
): Generator<WrongNumber> {
  const rough = findRoughAttendance(passage, sentence, nama);
  if (!peserta || rough.length === 0) return;
  const told = passage.text.slice(0, sentence.end);
  if (tellsOfPart(told, peserta) || namesOtherYear(told, mulai.date.year)) return;
  for (const { start, written, least, most } of rough) {
    const isNear = (number: number): boolean => number >= least * 0.9 && number <= most * 1.1;
    if (knownNumbers(peserta).some(isNear)) continue;
    yield { start, written, right: formatWholeNumber(peserta.jumlah ?? 0), what: 'pesertanya' };
  }
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
