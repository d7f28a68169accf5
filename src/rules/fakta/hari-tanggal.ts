import {
  addDays,
  type CalendarDate,
  dayNumber,
  formatDate,
  formatLongDate,
  makeDate,
  nearestDate,
  WEEKDAYS,
  weekday,
  weekdayName,
} from '../../calendar/date.ts';
import type { NamedDay } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { findWrongEventDates, type WrongEventDate } from '../../facts/times/event-dates.ts';
import { daysOfEvent, writeEventDays } from '../../facts/times/event-days.ts';
import { findReferenceDate, type ReferenceDate } from '../../facts/times/reference-date.ts';
import { resolveDay } from '../../facts/times/resolve-day.ts';
import { rewriteMention } from '../../facts/times/rewrite-mention.ts';
import { findMeantDate, pairWeekdays, type WeekdayPair } from '../../facts/times/weekday-pairs.ts';

/** A date without a year that is further off may be told from another year. */
const SURE_REACH_DAYS = 31;
/** Years around that of the draft in which such a date may lie: background is seldom older. */
const OTHER_YEARS = [-2, -1, 0, 1];

export const hariTanggal: Rule = draftRule({
  id: 'fakta/hari-tanggal',
  severity: 'error',
  summary: 'Nama hari cocok dengan tanggalnya.',
  why: 'Undangan dan wartawan datang menurut hari atau tanggal; bila keduanya berbeda, sebagian datang pada hari yang salah.',
  exceptions:
    'Tanggal tanpa tahun dihitung dari `tanggal` di bagian depan atau dari berkas acara; tanpa keduanya, tidak diperiksa. Untuk hari acara, yang diusulkan ialah tanggal di berkas acara. Bila lebih dari sebulan dari tanggal itu, hari yang cocok di tahun lain pun dibiarkan.',
  source: 'Kalender Gregorius (hitungan)',
  checklist: 'Hari dan tanggal cocok',
  examples: {
    wrong: [
      { text: 'Pelatihan dibuka «Rabu» (14/05/24).' },
      { text: 'Pelatihan dibuka hari «Rabu», tanggal 16 Mei 2024.' },
      { text: 'Rapat digelar «Jum’at» 16 Mei 2024 di aula.' },
      { text: '---\ntanggal: 2026-08-20\n---\nPelatihan dibuka pada «Selasa», 19 Agustus.' },
      { text: '---\ntanggal: 2024-12-20\n---\nLomba dimulai «Selasa» (16/12).' },
      { text: 'Pelatihan berlangsung «Selasa»–Rabu (13–15/5/2024).' },
      { text: 'Festival digelar Sabtu dan «Senin», 25–26 Agustus 2018.' },
      { text: 'Festival digelar «Selasa», 25–26 Agustus 2018.' },
      { text: 'Pameran buka «Senin» hingga Kamis, 30 April–2 Mei 2024.' },
      {
        text: 'Pelatihan dibuka «Kamis», 19 Agustus.',
        event: 'nama: Pelatihan\nmulai: 2026-08-19 08:30\n',
      },
      {
        text: 'Pelatihan Komunikasi Publik digelar di aula, «Rabu (19/8/2025»).',
        event: 'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\n',
      },
    ],
    right: [
      'Pelatihan dibuka Selasa (14/05/24) dan ditutup Kamis, 16 Mei 2024.',
      'Festival digelar Sabtu dan Minggu, 25–26 Agustus 2018.',
      'Festival digelar Sabtu, 25–26 Agustus 2018.',
      'Rabu, 20 Agustus tanpa tahun tidak dapat dihitung.',
      'Warga Pasar Minggu, 14 Mei 2024, menerima bantuan.', // a place
      'Pelatihan berlangsung dua minggu, 14–28 Mei 2024.', // a week
      'Pentas digelar malam Minggu (18/5/2024).', // the eve of Sunday is a Saturday
      'Gerakan Jumat Bersih digelar 14 Mei 2024.', // weekday inside a name
      'Surat Nomor 800/14/05/2024 dibahas Rabu di aula.',
      'Tim menang pada Sabtu 2-1 atas tamunya.',
      'Sabtu 1/2 lapangan dipakai senam.',
      '---\ntanggal: 2026-08-20\n---\nRapat berikutnya Kamis, 4 Februari; yang lalu Rabu, 4 Februari.',
      '---\ntanggal: 2025-10-20\n---\nPenyidikan dimulai Senin (2/12) dan Rabu (15/5).', // of 2024
      'Setiap Senin, 14 Mei–11 Juni 2024, kantor buka lebih pagi.',
      'Proklamasi dibacakan Jumat, 17 Agustus 1945.',
      'Pelatihan pukul 08.30 pada Selasa siang (14/5/2024).',
    ],
  },
  *check(context) {
    // A wrong year in the front matter is one fault, and not that of every date (tahun-janggal).
    const reference = findMeantDate(context) ?? findReferenceDate(context);
    const ofEvent = findWrongEventDates(context).filter(({ isContradictory }) => isContradictory);
    for (const passage of context.passages) {
      for (const mention of passage.dates) {
        const wrong = ofEvent.find((one) => one.mention === mention);
        if (wrong && context.event) {
          yield notOfEvent(wrong, context.event.file);
          continue;
        }
        for (const pair of pairWeekdays(mention)) yield* compare(passage, pair, reference);
      }
    }
  },
});

/** Neither the weekday nor the event goes with the date: then it is the date that is wrong. */
function notOfEvent({ passage, mention }: WrongEventDate, event: EventFile): Report {
  const right = rewriteMention(passage.text, mention, daysOfEvent(event));
  return {
    span: passage.span(mention.start, mention.end),
    message: `Hari dan tanggal ini tidak cocok; menurut berkas acara, acara ini berlangsung ${writeEventDays(event)}.`,
    suggestions: right === undefined ? [] : [right],
  };
}

function* compare(
  passage: Passage,
  { name, first, last }: WeekdayPair,
  reference: ReferenceDate | undefined,
): Generator<Report> {
  const from = resolveDay(first, reference);
  const to = resolveDay(last, reference);
  if (!from || !to) return;
  if (covers(from, to, name.weekday) || fitsOtherYear(first, name.weekday, reference)) return;
  const span = passage.span(name.start, name.end);
  const said = WEEKDAYS[name.weekday] ?? '';
  const right = weekdayName(from);
  const origin = first.year === undefined ? ` (tahun menurut ${reference?.origin})` : '';
  if (first !== last) {
    const range = `${formatLongDate(from)}, sampai ${formatLongDate(to)}${origin}`;
    const message = `Tidak ada hari ${said} dalam rentang ${range}.`;
    yield { span, message, suggestions: [right] };
    return;
  }
  const nearest = formatDate(nearestWeekday(from, name.weekday));
  yield {
    span,
    message: `Tanggal ${formatDate(from)}${origin} jatuh pada hari ${right}, bukan ${said}.`,
    suggestions: [right],
    related: [
      {
        message: `Bila harinya yang benar, ${said} yang terdekat adalah ${nearest}${otherYear(from, name.weekday, reference)}.`,
        span: passage.span(first.start, first.end),
      },
    ],
  };
}

/** Whether a day from `from` up to `to` falls on the weekday. */
function covers(from: CalendarDate, to: CalendarDate, wanted: number): boolean {
  const ahead = (wanted - weekday(from) + 7) % 7;
  return dayNumber(from) + ahead <= dayNumber(to);
}

/** A date well before or after the draft, said without a year, may be that of another year. */
function fitsOtherYear(
  { day, month, year }: NamedDay,
  wanted: number,
  reference: ReferenceDate | undefined,
): boolean {
  if (!reference || year !== undefined) return false;
  const { date } = reference;
  if (nearestDate(month, day, date, SURE_REACH_DAYS)) return false;
  return OTHER_YEARS.map((step) => makeDate(date.year + step, month, day)).some(
    (other) => other !== undefined && weekday(other) === wanted,
  );
}

/**
 * A year in which the date falls on the weekday: that of the draft, when the date has another one,
 * or without a draft's date the one before or after. In January many still write the old year.
 */
function otherYear(
  { year, month, day }: CalendarDate,
  wanted: number,
  reference: ReferenceDate | undefined,
): string {
  const years = reference ? [reference.date.year] : [year - 1, year + 1];
  const fitting = years.find((other) => {
    const date = makeDate(other, month, day);
    return other !== year && date !== undefined && weekday(date) === wanted;
  });
  return fitting === undefined ? '' : `; tanggal itu hari ${WEEKDAYS[wanted]} pada ${fitting}`;
}

function nearestWeekday(date: CalendarDate, wanted: number): CalendarDate {
  const ahead = (wanted - weekday(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}
