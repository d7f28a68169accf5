import { daysInMonth, MONTHS, makeDate } from '../../calendar/date.ts';
import type { DateMention, NamedDay } from '../../calendar/find-dates.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { textBefore } from '../../text/text-before.ts';

/** What stands before a numeric date that is surely one. */
const DATE_BEFORE = /(?:\(|\b(?:tanggal|tgl\.?|pada|sejak|mulai|hingga|sampai|per|dari)\s)\s?$/iu;
/** Beyond this a number before a month is no slip of the hand for a day. */
const LAST_PLAUSIBLE_DAY = 39;
/** Without a year 29 February is possible, so a leap year stands in. */
const ANY_LEAP_YEAR = 2000;

export const tanggalMustahil: Rule = draftRule({
  id: 'fakta/tanggal-mustahil',
  severity: 'error',
  summary: 'Tanggal yang ditulis ada di kalender.',
  why: 'Tanggal seperti 31 April langsung menunjukkan salah ketik dan membuat pembaca meragukan tanggal lain.',
  exceptions:
    'Nomor surat, nomor peraturan, pecahan, dan skor bukan tanggal. Tanggal 29 Februari tanpa tahun dibiarkan.',
  source: 'Kalender Gregorius (hitungan)',
  checklist: 'Tidak ada tanggal yang mustahil',
  examples: {
    wrong: [
      { text: 'Pendaftaran ditutup «31 April 2024».' },
      { text: 'Pelatihan digelar 28–«30 Februari».' },
      { text: 'Ia lahir «29 Februari 2023».' },
      { text: 'Pelatihan dibuka Selasa («14/13/2024»).' },
      { text: 'Surat itu dikirim pada «31-04-2024».' },
      { text: 'Kegiatan mulai 28 Juni sampai «31 Juni 2024».' },
      { text: 'Rapat hari Rabu, tanggal «32 Mei 2024», dibatalkan.' },
    ],
    right: [
      'Pendaftaran ditutup 30 April 2024 atau 29 Februari 2024.',
      'Ia lahir 29 Februari.',
      'Surat Nomor 14/13/2024 dan 800/31/04/2024 diterima.',
      'Peraturan Nomor 31 April ini dibahas.',
      'Sebanyak 3/4 dari 40 peserta hadir; tim menang 30-2.',
      'Siswa SMP Negeri 31 April mendatang ujian.',
      'Harganya Rp30 Februari lalu, kini naik.',
      'Putusan MK 14/13/2024 dibacakan.',
      'Nilai 30/14 bukan tanggal.',
      'Ada 45 Mei Collection di pameran itu.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const mention of passage.dates) {
        if (!isSurelyDate(passage.text, mention)) continue;
        for (const day of mention.days) {
          if (exists(day) || day.day > LAST_PLAUSIBLE_DAY) continue;
          const span = passage.span(day.start, day.end);
          yield { span, ...explain(day, passage.text.slice(day.start, day.end)) };
        }
      }
    }
  },
});

function isSurelyDate(text: string, { numeric, weekdays, start }: DateMention): boolean {
  if (!numeric || weekdays.length > 0) return true;
  return DATE_BEFORE.test(textBefore(text, start, 12));
}

function exists({ day, month, year }: NamedDay): boolean {
  return makeDate(year ?? ANY_LEAP_YEAR, month, day) !== undefined;
}

function explain(
  { day, month, year }: NamedDay,
  words: string,
): { message: string; suggestions: readonly string[] } {
  const name = MONTHS[month - 1];
  if (name !== undefined) {
    const last = daysInMonth(year ?? ANY_LEAP_YEAR, month);
    const when = year === undefined ? name : `${name} ${year}`;
    const message = `Tidak ada tanggal ${day} ${when}; bulan itu hanya sampai tanggal ${last}.`;
    return { message, suggestions: [] };
  }
  const message = `Tidak ada bulan ke-${month}; urutannya hari, bulan, tahun`;
  if (day > 12) return { message: `${message}.`, suggestions: [] };
  const swapped = swapNumbers(words);
  return { message: `${message}, mungkin maksudnya ${swapped}.`, suggestions: [swapped] };
}

/** `05/14/2024`, the American order, as `14/05/2024`. */
function swapNumbers(words: string): string {
  return words.replace(/^(\d+)([/.-])(\d+)/u, '$3$2$1');
}
