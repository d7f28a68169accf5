import { A_MONTH } from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { MISWRITTEN_DATES } from '../../knowledge/miswritten-dates.ts';
import { isRegion } from '../../knowledge/regions.ts';

/** A line of nothing but the town and the date of a letter: `Contoh 19 Agustus 2026`. */
const SIGNED = new RegExp(
  `^(?<town>[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+){0,2}) \\d{1,2} (?:${A_MONTH}) (?:19|20)\\d\\d\\.?$`,
  'u',
);

export const tanggal: Rule = draftRule({
  id: 'ejaan/tanggal',
  severity: 'warning',
  summary: 'Hari dan tanggal dipisahkan koma: Rabu, 19 Agustus 2026.',
  why: 'Tanggal yang seragam dapat langsung disalin redaksi ke agenda dan arsipnya.',
  exceptions:
    'Tanggal dalam kurung dengan garis miring, (19/8/2026), yang lazim di media, dibiarkan.',
  source: 'EYD V III.B butir 9 (tanda koma) dan III.A butir 11 (tanda titik)',
  examples: {
    wrong: [
      { text: '«Pangkalpinang» 19 Agustus 2026', fixed: 'Pangkalpinang, 19 Agustus 2026' },
      {
        text: 'Rapat digelar «Rabu» 19 Agustus 2026.',
        fixed: 'Rapat digelar Rabu, 19 Agustus 2026.',
      },
      { text: 'Rapat digelar pada «05» Mei 2026.', fixed: 'Rapat digelar pada 5 Mei 2026.' },
      { text: 'Surat «tgl. »5 Mei 2026 dibacakan.', fixed: 'Surat tanggal 5 Mei 2026 dibacakan.' },
      {
        text: 'Ia lahir di «Contoh» 5 Mei 1970.',
        fixed: 'Ia lahir di Contoh, 5 Mei 1970.',
      },
      {
        text: 'Rapat digelar Rabu« 19/8», dan lomba Minggu«, 23/8/2026».',
        fixed: 'Rapat digelar Rabu (19/8), dan lomba Minggu (23/8/2026).',
      },
      { text: 'Rapat digelar «12-Juli-2026».', fixed: 'Rapat digelar 12 Juli 2026.' },
      {
        text: 'Rapat digelar di aula«, (Senin, 8/6)», lalu Selasa («9.6.2026»), Rabu «(10/6/26)», dan Kamis«/»11 Juni 2026.',
        fixed:
          'Rapat digelar di aula, Senin (8/6), lalu Selasa (9/6/2026), Rabu (10/6/2026), dan Kamis, 11 Juni 2026.',
      },
      { text: 'Rapat digelar 14 Juli «’»26.', fixed: 'Rapat digelar 14 Juli 2026.' },
      {
        text: 'Rapat digelar 5 Juni«,» 2026 dan Senin («8-6/2026»).',
        fixed: 'Rapat digelar 5 Juni 2026 dan Senin (8/6/2026).',
      },
      { text: 'Rapat digelar Rabu («8/01/2026»).', fixed: 'Rapat digelar Rabu (8/1/2026).' },
      { text: 'Rapat digelar «Mei 14, 2026».', fixed: 'Rapat digelar 14 Mei 2026.' },
      {
        text: 'Rapat digelar pada 14 Mei« Tahun» 2026.',
        fixed: 'Rapat digelar pada 14 Mei 2026.',
      },
    ],
    right: [
      'Pangkalpinang, 19 Agustus 2026',
      'Warga Pangkalpinang 19 Agustus 2026 memilih.',
      'Catatan Redaksi 19 Agustus 2026',
      'Rapat digelar di aula (Senin, 8/6) dan surat (8.6/2026); bobotnya (12.7.1) dan skor (4/6/24).',
      'Rapat digelar Rabu (19/8), dan jadwal Rabu 19-8-2026 dibagikan.',
      'Rapat digelar Rabu, 19 Agustus 2026, dan Kamis (20/8/2026).',
      'Rapat digelar hari Rabu tanggal 19 Agustus 2026.',
      'Rapat digelar Rabu (19/08/2026) dan 19-08-2026.',
      'Rapat digelar Senin–Rabu, 17–19 Agustus 2026.',
      'Pada bulan Mei 14 posko dibuka, dan 20 posko menyusul.',
      'Surat tanggal 5 Mei 2026 dibacakan; nomornya 05/2026.',
      'Warga datang Minggu pagi 19 Agustus.',
      'Pada Mei tahun 2026 dan sejak 14 Mei tahun lalu posko dibuka.',
      'Rapat pada 5 Juni, 2 Juli, dan 8-6-2026; surat 5 Juni, 2026/A/12.',
      'Ia lahir di Contoh, 5 Mei 1970, dan lahir di Contoh pada 5 Mei.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/\d/u.test(passage.text)) continue;
      for (const mention of passage.dates) yield* inspect(passage, mention);
      yield* rewritten(passage);
      yield* signed(passage);
    }
  },
});

function* inspect(passage: Passage, mention: DateMention): Generator<Report> {
  const weekday = mention.weekdays.at(-1);
  const [day] = mention.days;
  if (!day) return;
  if (mention.numeric) {
    if (weekday) yield* unbracketed(passage, mention, weekday.end);
    yield* unevenZeros(passage, mention);
    return;
  }
  if (weekday && passage.text.slice(weekday.end, day.start) === ' ') {
    const name = passage.text.slice(weekday.start, weekday.end);
    yield {
      ...replacement(passage, weekday.start, weekday.end, `${name},`),
      message: `Hari dan tanggal dipisahkan koma: “${name}, ${day.day} …”.`,
    };
  }
  const zero = /^0\d(?!\d)/u.exec(passage.text.slice(day.start, day.end))?.[0];
  if (zero !== undefined) {
    yield {
      ...replacement(passage, day.start, day.start + 2, String(day.day)),
      severity: 'info',
      message: `Di depan nama bulan, tanggal ditulis tanpa nol: “${day.day}”.`,
    };
  }
}

/** The comma that lacks between the town and the date above a signature. */
function* signed(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph') return;
  const town = SIGNED.exec(passage.text)?.groups?.['town'];
  if (town === undefined || !isRegion(town)) return;
  yield {
    ...replacement(passage, 0, town.length, `${town},`),
    message: `Nama tempat dan tanggal dipisahkan koma: “${town}, …”.`,
  };
}

/** `8/01/2026`: one zero before a figure, where the other has none. */
function* unevenZeros(passage: Passage, { days }: DateMention): Generator<Report> {
  const [start, end] = [days[0]?.start ?? 0, days.at(-1)?.end ?? 0];
  const date = passage.text.slice(start, end);
  if (days.length > 1 || !/^(?:[1-9]\/0\d|0\d\/[1-9])\/\d{4}$/u.test(date)) return;
  const right = date.replace(/(?<=^|\/)0(?=\d\/)/gu, '');
  yield {
    ...replacement(passage, start, end, right),
    severity: 'info',
    message: `Tanggal dan bulan ditulis seragam, tanpa nol: “${right}”.`,
  };
}

/** `Rabu 19/8` and `Rabu, 19/8/2026`: a date with slashes stands in brackets behind its weekday. */
function* unbracketed(
  passage: Passage,
  { days }: DateMention,
  weekdayEnd: number,
): Generator<Report> {
  const [start, end] = [days[0]?.start ?? 0, days.at(-1)?.end ?? 0];
  const date = passage.text.slice(start, end);
  if (!/^,? $/u.test(passage.text.slice(weekdayEnd, start)) || !date.includes('/')) return;
  if (passage.role !== 'paragraph' || !/^[ .,;]|^$/u.test(passage.text.slice(end))) return;
  yield {
    ...replacement(passage, weekdayEnd, end, ` (${date})`),
    message: `Tanggal bergaris miring sesudah nama hari diapit tanda kurung: “(${date})”.`,
  };
}

/** Dates that are written in another way. */
function* rewritten(passage: Passage): Generator<Report> {
  for (const { sign, pattern, severity, write, message } of MISWRITTEN_DATES) {
    if (!sign.test(passage.text)) continue;
    for (const { 0: found, index } of passage.text.matchAll(pattern)) {
      const right = write(found);
      yield {
        ...replacement(passage, index, index + found.length, right),
        ...(severity && { severity }),
        message:
          message ??
          (right === ''
            ? `Hapus “${found}” di dalam tanggal.`
            : `“${found.trim()}” ditulis “${right.trim()}”.`),
      };
    }
  }
}
